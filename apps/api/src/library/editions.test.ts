import { readdir, readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { Editions } from "./editions.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Builds and publishes an edition that holds the text. */
async function publish(editions: Editions, text: string): Promise<number> {
  const { number, building } = await editions.prepare();
  await writeFile(building, text);
  await editions.publish(number, building);
  return number;
}

test("a library without editions serves none", async () => {
  const editions = new Editions(await temporaryFolder());
  expect([await editions.current(), await editions.all()]).toEqual([null, []]);
});

test("each published edition is the current one, and the ones before it stay as they were", async () => {
  const editions = new Editions(await temporaryFolder());
  expect([await publish(editions, "one"), await publish(editions, "two")]).toEqual([1, 2]);
  expect([await editions.current(), await editions.all()]).toEqual([2, [1, 2]]);
  expect(await readFile(editions.path(1), "utf8")).toBe("one");
});

test("an edition being built is not seen", async () => {
  const editions = new Editions(await temporaryFolder());
  await publish(editions, "one");
  const { building } = await editions.prepare();
  await writeFile(building, "half");
  expect([await editions.current(), await editions.all()]).toEqual([1, [1]]);
});

test("what an interrupted load left is cleared away, and nothing else", async () => {
  const library = await temporaryFolder({
    "editions/building-2.duckdb": "half",
    "editions/building-2.duckdb.wal": "half",
    "editions/000001.duckdb": "whole",
    "editions/current": "1\n",
  });
  const editions = new Editions(library);
  expect((await editions.prepare()).number).toBe(2);
  expect((await readdir(editions.folder)).toSorted()).toEqual(["000001.duckdb", "current"]);
});

test("the next number follows the highest, even where editions between are gone", async () => {
  const editions = new Editions(
    await temporaryFolder({ "editions/000003.duckdb": "", "editions/000010.duckdb": "" }),
  );
  expect((await editions.prepare()).number).toBe(11);
  expect(await editions.all()).toEqual([3, 10]);
});

test.each(["", "1", "one\n", "-1\n", "1\n2\n"])(
  "a pointer that says %j points nowhere",
  async (text) => {
    const editions = new Editions(await temporaryFolder({ "editions/current": text }));
    expect(await editions.current()).toBeNull();
  },
);
