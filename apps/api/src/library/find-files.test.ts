import { realpath, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findFiles } from "./find-files.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const names = async (...paths: readonly string[]) =>
  (await findFiles(paths)).files.map(({ file }) => file);

test("every file below a folder is found, in order, but hidden files and manifests", async () => {
  const folder = await temporaryFolder({
    "b.html": "",
    "a/2.txt": "",
    "a/1.txt": "",
    "a/.hidden": "",
    ".git/config": "",
    "agencies.csv": "",
    "a/sources.csv": "",
  });
  expect(await names(folder)).toEqual([join("a", "1.txt"), join("a", "2.txt"), "b.html"]);
});

test("a file named twice, or with its folder, is found once", async () => {
  const folder = await temporaryFolder({ "a.txt": "" });
  const { files, folders } = await findFiles([join(folder, "a.txt"), folder, folder]);
  expect(files).toEqual([{ root: await realpath(folder), file: "a.txt" }]);
  expect(new Set(folders)).toEqual(new Set([await realpath(folder)]));
});

test("a file is found under its own folder, which is not taken for loaded as a whole", async () => {
  const folder = await temporaryFolder({ "a.txt": "", "b.txt": "" });
  const found = await findFiles([join(folder, "a.txt")]);
  expect(found.files).toEqual([{ root: await realpath(folder), file: "a.txt" }]);
  expect(found.folders).toEqual([]);
});

test("a folder behind a link is the folder itself", async () => {
  const folder = await temporaryFolder({ "real/a.txt": "" });
  await symlink(join(folder, "real"), join(folder, "link"));
  expect(await names(join(folder, "link"), join(folder, "real"))).toEqual(["a.txt"]);
});

test("a path that is not there is refused and the others are found", async () => {
  const folder = await temporaryFolder({ "a.txt": "" });
  const missing = join(folder, "missing");
  const { files, refused } = await findFiles([missing, folder]);
  expect(refused).toMatchObject([{ file: missing, refusal: { code: "not_found" } }]);
  expect(files).toHaveLength(1);
});
