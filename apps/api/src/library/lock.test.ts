import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { LibraryBusy, locked } from "./lock.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const holds = `
  const { locked } = await import(process.argv[1]);
  await locked(process.argv[2], () => new Promise((done) => {
    process.stdout.write("in");
    process.stdin.on("data", done);
  })).catch((error) => process.stdout.write(error.constructor.name));
  process.exit();`;

/** A process of its own that locks the library and says so, or why it could not. */
async function otherProcess(library: string) {
  const lock = new URL("./lock.ts", import.meta.url).href;
  const other = spawn(process.execPath, ["--input-type=module", "-e", holds, lock, library]);
  onTestFinished(() => void other.kill("SIGKILL"));
  const [said] = await once(other.stdout, "data");
  return { other, said: String(said) };
}

const gone = (other: ReturnType<typeof spawn>) => once(other, "close");
const take = (library: string) => locked(library, async () => "in");

test("a library that is not there yet is made", async () => {
  expect(await take(join(await temporaryFolder(), "new", "library"))).toBe("in");
});

test("a second load is refused as long as the first runs, and the first keeps its lock", async () => {
  const library = await temporaryFolder();
  await locked(library, async () => {
    await expect(take(library)).rejects.toBeInstanceOf(LibraryBusy);
    expect((await otherProcess(library)).said).toBe("LibraryBusy");
    await expect(take(library)).rejects.toBeInstanceOf(LibraryBusy);
  });
  expect(await take(library)).toBe("in");
});

test("a library that another process has locked is free when that is done", async () => {
  const library = await temporaryFolder();
  const { other, said } = await otherProcess(library);
  expect(said).toBe("in");
  await expect(take(library)).rejects.toBeInstanceOf(LibraryBusy);
  other.stdin.write("done");
  await gone(other);
  expect(await take(library)).toBe("in");
});

test("the lock of a process that was killed is gone with it", async () => {
  const library = await temporaryFolder();
  const { other } = await otherProcess(library);
  other.kill("SIGKILL");
  await gone(other);
  expect(await take(library)).toBe("in");
});

test("of many that come at once after a killed one, a single one gets in", async () => {
  const library = await temporaryFolder();
  const { other } = await otherProcess(library);
  other.kill("SIGKILL");
  await gone(other);
  const all = await Promise.all(Array.from({ length: 4 }, () => otherProcess(library)));
  expect(all.map(({ said }) => said).toSorted()).toEqual([
    ...Array.from({ length: 3 }, () => "LibraryBusy"),
    "in",
  ]);
});

test("a failed load frees the library and its error is heard", async () => {
  const library = await temporaryFolder();
  const failing = locked(library, () => Promise.reject(new Error("disk full")));
  await expect(failing).rejects.toThrow("disk full");
  expect(await take(library)).toBe("in");
});
