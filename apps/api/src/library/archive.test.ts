import { readFileSync } from "node:fs";
import { realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { onlyFile } from "./archive.ts";
import { findFiles } from "./find-files.ts";
import { load } from "./load.ts";
import { readBytes } from "./read-source.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function zipped(
  files: Readonly<Record<string, Uint8Array>>,
  spoil: (archive: Buffer) => Uint8Array = (archive) => archive,
) {
  const folder = await realpath(await temporaryFolder());
  const path = join(folder, "城区.zip");
  await writeFile(path, spoil(Buffer.from(zipSync({ ...files }))));
  return { folder, path };
}

const textAt = async (path: string) => {
  const file = await readBytes(path);
  return file.ok ? Buffer.from(file.bytes).toString() : file.code;
};

test("each file of an archive is found and read as its own, hidden ones are not", async () => {
  const { folder, path } = await zipped({
    "一局/2023.txt": strToU8("甲"),
    "2024.html": strToU8("乙"),
    "一局/": strToU8(""),
    "__MACOSX/._2024.html": strToU8("x"),
    "agencies.csv": strToU8("x"),
  });
  for (const named of [path, folder]) {
    const found = await findFiles([named]);
    expect(found.files).toEqual([
      { root: folder, file: join("城区.zip", "一局", "2023.txt") },
      { root: folder, file: join("城区.zip", "2024.html") },
    ]);
    expect(found.folders).toEqual([named]);
  }
  expect(await textAt(join(path, "一局", "2023.txt"))).toBe("甲");
  expect(await textAt(join(path, "2024.html"))).toBe("乙");
  expect(await textAt(join(path, "none.html"))).toBe("not_found");
  expect(await textAt(join(folder, "none", "a.html"))).toBe("not_found");
});

test("a Word file is one document, and none of many", async () => {
  const { folder, path } = await zipped({
    "[Content_Types].xml": strToU8(""),
    "word/document.xml": strToU8(""),
  });
  expect((await findFiles([path])).files).toEqual([{ root: folder, file: "城区.zip" }]);
});

test("a file alone in an archive stands for it, several do not", async () => {
  const { path } = await zipped({ "一局/2023.txt": strToU8("甲") });
  expect(await onlyFile(path)).toBe(join(path, "一局", "2023.txt"));
  const many = await zipped({ a: strToU8("甲"), b: strToU8("乙") });
  expect(await onlyFile(many.path)).toEqual({ ok: false, code: "archive", detail: "2" });
  expect(await onlyFile("none.zip")).toBe("none.zip");
});

test("each report of an archive is loaded, whatever the others are, and taken out when it is gone", async () => {
  const reports = new URL("../../../../data/reports/", import.meta.url);
  const at = (name: string) => readFileSync(new URL(name, reports));
  const files = {
    "x/a.txt": at("410403-2023-government-services.txt"),
    "x/b.html": at("310000-2019-general-office.html"),
  };
  const { folder, path } = await zipped({ ...files, "bad.pdf": strToU8("%PDF-") });
  const options = { library: join(folder, "library"), paths: [path] };
  const first = await load(options);
  expect(first).toMatchObject({ read: 2, refused: [{ file: join(path, "bad.pdf") }] });
  await writeFile(path, zipSync({ "x/b.html": files["x/b.html"] }));
  const removed = [join(path, "x", "a.txt")];
  expect(await load(options)).toMatchObject({ read: 0, unchanged: 1, removed, refused: [] });
});

test("names lead nowhere but into the archive, and two of one name are two", async () => {
  const { folder, path } = await zipped({
    "../../outside.txt": strToU8("1"),
    "/etc/passwd": strToU8("2"),
    "C:\\a\\b.txt": strToU8("3"),
    "a/b.txt": strToU8("4"),
    "\u001b[31mred.txt": strToU8("5"),
  });
  await writeFile(join(folder, "outside.txt"), "disk");
  const { files } = await findFiles([path]);
  const names = files.map(({ file }) => file);
  expect(names).toEqual(
    ["outside.txt", "etc/passwd", "a/b.txt", "a/b.txt~3", "\ufffd[31mred.txt"].map((name) =>
      join("城区.zip", name),
    ),
  );
  const texts = await Promise.all(names.map((name) => textAt(join(folder, name))));
  expect(texts).toEqual(["1", "2", "3", "4", "5"]);
});

test("names in GBK are read", async () => {
  const gbk = Uint8Array.of(0xb9, 0xe6, 0xd5, 0xc2);
  const { path } = await zipped({ "abcd.txt": strToU8("1") }, (archive) => {
    for (let at = archive.indexOf("abcd"); at >= 0; at = archive.indexOf("abcd", at))
      archive.set(gbk, at);
    return archive;
  });
  expect(await textAt(join(path, "规章.txt"))).toBe("1");
});

test("one bad file leaves the others readable", async () => {
  const { path } = await zipped(
    { "a.txt": strToU8("甲".repeat(99)), "b.txt": strToU8("乙") },
    (archive) => archive.fill(0xff, 40, 44),
  );
  expect(await textAt(join(path, "a.txt"))).toBe("damaged");
  expect(await textAt(join(path, "b.txt"))).toBe("乙");
});

/** Writes into the directory's entry of the first file. */
const inEntry = (offset: number, value: number) => (archive: Buffer) => {
  archive.writeUInt32LE(value, archive.indexOf("PK\u0001\u0002", 0, "latin1") + offset);
  return archive;
};

test.each([
  ["damaged", 24, 5],
  ["damaged", 16, 5],
  ["encrypted", 8, 1],
  ["too_large", 24, 16 * 1024 * 1024 + 1],
] as const)("a file in an archive is refused as %s by entry %i", async (code, offset, value) => {
  const { path } = await zipped({ "a.txt": strToU8("甲".repeat(9)) }, inEntry(offset, value));
  expect(await textAt(join(path, "a.txt"))).toBe(code);
});

const refusals = async (path: string) =>
  (await findFiles([path])).refused.map(({ refusal }) => refusal.code);

test.each([
  ["sizes beyond belief", "archive_bomb", inEntry(24, 0xfffffff0)],
  ["more packed than there is", "archive_bomb", inEntry(20, 0xfffffff0)],
  ["an end that is cut off", "damaged", (archive: Buffer) => archive.subarray(0, -1)],
  ["a directory elsewhere", "damaged", inEntry(0, 7)],
] as const)("an archive with %s is refused", async (_, code, spoil) => {
  const { path } = await zipped({ "a.txt": strToU8("甲") }, spoil);
  expect(await refusals(path)).toEqual([code]);
});

test("an archive of zeros that unpacks to gigabytes is refused at once", async () => {
  const zeros = new Uint8Array(16 * 1024 * 1024);
  const { path } = await zipped(
    Object.fromEntries(Array.from({ length: 4 }, (_, i) => [`${i}`, zeros])),
  );
  expect(await refusals(path)).toEqual(["archive_bomb"]);
});

test("an archive of more files than any collection is refused", async () => {
  const { path } = await zipped(
    Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}`, strToU8("")])),
  );
  expect(await refusals(path)).toEqual(["too_many_files"]);
});

test("an archive cut off or with bytes overwritten is read or refused, member by member", async () => {
  const report = readFileSync(
    new URL("../../../../data/reports/410403-2023-government-services.txt", import.meta.url),
  );
  for (let round = 0; round < 60; round++) {
    const spoil = (archive: Buffer) => {
      const at = Math.floor((archive.length * ((round * 37) % 60)) / 60);
      return round % 2 ? archive.subarray(0, at) : archive.fill(round * 5, at, at + 4);
    };
    const { path, folder } = await zipped({ "a.txt": report, "b/c.txt": report }, spoil);
    const { files, refused } = await findFiles([path]);
    expect(files.length + refused.length).toBeGreaterThan(0);
    for (const { file } of files) {
      const read = await readBytes(join(folder, file));
      if (read.ok && file.endsWith(".txt")) expect(Buffer.from(read.bytes)).toEqual(report);
    }
  }
});
