import { expect, test } from "vitest";
import { limitTime } from "./time-limit.ts";

/** Milliseconds until a limit of so many seconds stops work that uses a processor as told. */
async function stoppedAfter(seconds: number, used: () => Promise<number> | number) {
  const start = performance.now();
  await new Promise<void>((stop) => limitTime(seconds, used, stop));
  return performance.now() - start;
}

test("work that has a processor to itself ends with its seconds", async () => {
  const start = performance.now();
  const took = await stoppedAfter(0.1, () => (performance.now() - start) / 1000);
  expect(took).toBeGreaterThan(95);
});

test("work that gets half a processor has twice the time", async () => {
  const start = performance.now();
  const took = await stoppedAfter(0.2, () => (performance.now() - start) / 2000);
  expect(took).toBeGreaterThan(380);
});

test("work that uses no processor is stopped after six times its seconds", async () => {
  expect(await stoppedAfter(0.05, () => 0)).toBeGreaterThan(290);
});

test("what cannot be asked counts as all used", async () => {
  const took = await stoppedAfter(0.05, () => Promise.reject(new Error("gone")));
  expect(took).toBeGreaterThan(45);
  expect(await stoppedAfter(0.05, () => new Promise<number>(() => {}))).toBeGreaterThan(90);
});

test("work that ended in time is not stopped", async () => {
  let stopped = false;
  limitTime(
    0.02,
    () => 1,
    () => {
      stopped = true;
    },
  ).clear();
  await new Promise((done) => setTimeout(done, 60));
  expect(stopped).toBe(false);
});
