import { expect, test } from "vitest";
import { processorTime } from "./processor-time.ts";

test("a process's time on a processor is what it says itself", () => {
  const until = performance.now() + 300;
  while (performance.now() < until) Math.random();
  const { user, system } = process.cpuUsage();
  expect(processorTime(process.pid)).toBeCloseTo((user + system) / 1e6, 1);
});
