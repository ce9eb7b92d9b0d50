import { expect, test } from "vitest";
import { Answers } from "./answers.ts";

const answer = (size: number) => ({ type: "text/plain", body: new Uint8Array(size) });
const present = new AbortController().signal;

test("no more bytes are kept than allowed, those least recently asked for are forgotten", () => {
  const answers = new Answers(5000);
  for (const key of ["a", "b", "c", "d"]) answers.keep(key, answer(1000));
  expect(answers.size.bytes).toBeLessThanOrEqual(5000);
  expect(answers.find("a")).toBeDefined();
  answers.keep("e", answer(1000));
  expect(answers.find("b")).toBeUndefined();
  expect(["a", "c", "d", "e"].map((key) => answers.find(key) !== undefined)).not.toContain(false);
  answers.keep("huge", answer(6000));
  expect(answers.find("huge")).toBeUndefined();
  answers.keep("a", answer(10));
  expect(answers.size.answers).toBe(4);
});

test("what is kept holds no more memory than its bytes", () => {
  const answers = new Answers();
  answers.keep("k", { type: "text/plain", body: new Uint8Array(16384).subarray(10, 30).fill(7) });
  const body = answers.find("k")?.body;
  expect([body?.byteLength, body?.buffer.byteLength, body?.at(0)]).toEqual([20, 20, 7]);
});

test("who asks what is being answered waits for the same answer", async () => {
  const answers = new Answers();
  let made = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  const making = async () => {
    made++;
    await promise;
    return answer(3);
  };
  const both = [answers.make("k", present, making), answers.make("k", present, making)];
  resolve();
  const [one, two] = await Promise.all(both);
  expect([made, one === two]).toEqual([1, true]);
});

test("the making ends when the last who waits has gone, not before", async () => {
  const answers = new Answers();
  const [first, second] = [new AbortController(), new AbortController()];
  let ended: AbortSignal | undefined;
  const making = (signal: AbortSignal) => {
    ended = signal;
    return new Promise<never>((_, reject) =>
      signal.addEventListener("abort", () => reject(new Error("ended"))),
    );
  };
  const waiting = [first, second].map(({ signal }) => answers.make("k", signal, making));
  const all = Promise.allSettled(waiting);
  first.abort();
  await Promise.resolve();
  await Promise.resolve();
  expect(ended?.aborted).toBe(false);
  second.abort();
  expect((await all).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(ended?.aborted).toBe(true);
  expect(answers.size.answers).toBe(0);
});
