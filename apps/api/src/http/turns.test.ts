import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { Turns } from "./turns.ts";

const here = new AbortController().signal;

/** Works that take a moment each, and how many of them ran at once at most. */
function watched() {
  const seen = { most: 0, now: 0, order: [] as number[] };
  const work = (n: number) => async () => {
    seen.order.push(n);
    seen.most = Math.max(seen.most, ++seen.now);
    await wait(5);
    seen.now--;
    return n;
  };
  return { seen, work };
}

test("never more work than there are turns, and all of it in the order of coming", async () => {
  const { seen, work } = watched();
  const turns = new Turns(3);
  const numbers = Array.from({ length: 20 }, (_, n) => n);
  expect(await Promise.all(numbers.map((n) => turns.take(here, work(n))))).toEqual(numbers);
  expect(seen).toEqual({ most: 3, now: 0, order: numbers });
});

test("a turn goes on to the next one also after a failure", async () => {
  const turns = new Turns(1);
  const failing = turns.take(here, () => Promise.reject(new Error("broken")));
  await expect(failing).rejects.toThrow("broken");
  expect(await turns.take(here, async () => "next")).toBe("next");
});

test("who leaves while waiting is never worked for, and holds nobody up", async () => {
  const { seen, work } = watched();
  const turns = new Turns(1);
  const leaving = new AbortController();
  const first = turns.take(here, work(1));
  const second = turns.take(leaving.signal, work(2));
  const third = turns.take(here, work(3));
  leaving.abort(new Error("left"));
  await expect(second).rejects.toThrow("left");
  await expect(turns.take(leaving.signal, work(4))).rejects.toThrow("left");
  expect(await Promise.all([first, third])).toEqual([1, 3]);
  expect(seen.order).toEqual([1, 3]);
});
