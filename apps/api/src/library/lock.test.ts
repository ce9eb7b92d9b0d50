import { access } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LibraryBusy, locked } from "./lock.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const isLocked = (library: string) =>
  access(join(library, "loading")).then(
    () => true,
    () => false,
  );

test("a library is locked while something is done in it, and free afterwards", async () => {
  const library = await temporaryFolder();
  expect(await locked(library, () => isLocked(library))).toBe(true);
  expect(await isLocked(library)).toBe(false);
});

test("a library that is not there yet is made", async () => {
  const library = join(await temporaryFolder(), "new", "library");
  expect(await locked(library, async () => "done")).toBe("done");
});

test("a second load is refused as long as the first runs, and leaves its lock alone", async () => {
  const library = await temporaryFolder();
  await locked(library, async () => {
    await expect(locked(library, async () => "in")).rejects.toBeInstanceOf(LibraryBusy);
    expect(await isLocked(library)).toBe(true);
  });
});

test("a failed load frees the library and its error is heard", async () => {
  const library = await temporaryFolder();
  const failing = locked(library, () => Promise.reject(new Error("disk full")));
  await expect(failing).rejects.toThrow("disk full");
  expect(await isLocked(library)).toBe(false);
});

test.each(["", "0", "-1", "not a number", "4194305"])(
  "a lock that names no living process (%j) is taken over",
  async (holder) => {
    const library = await temporaryFolder({ loading: holder });
    expect(await locked(library, async () => "in")).toBe("in");
  },
);
