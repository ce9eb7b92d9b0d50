import { expect, test } from "vitest";
import { inTurn } from "./in-turn.ts";

const aTask = () => new Promise((done) => setTimeout(done));

test("the first is done at once, the others one a task and in order; one that is not wanted any more is not done", async () => {
  const done: string[] = [];
  inTurn(() => done.push("a"));
  inTurn(() => done.push("b"));
  inTurn(() => done.push("c"))();
  inTurn(() => done.push("d"));
  expect(done).toEqual(["a"]);
  await aTask();
  expect(done).toEqual(["a", "b"]);
  await aTask();
  expect(done).toEqual(["a", "b", "d"]);
  await aTask();
  inTurn(() => done.push("e"));
  expect(done.at(-1)).toBe("e");
});
