import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import "./newer-built-ins.ts";

const { resolve } = createRequire(import.meta.url);
const codeOf = (folder: string): string =>
  ["pdf.mjs", "pdf.worker.mjs"]
    .map((file) => readFileSync(resolve(`pdfjs-dist/${folder}/${file}`), "utf8"))
    .join("\n");

const addition =
  /\$\(\{ target: '(?<target>\w+)', (?<on>proto|stat): true[^}]*\}, \{\s*(?:\/\/[^\n]*\s*)*(?<name>\w+)/gu;

/** What the build for older engines adds to JavaScript, of what the other build uses. */
function additions() {
  const used = codeOf("build");
  return [...codeOf("legacy/build").matchAll(addition)]
    .map(({ groups = {} }) => ({ target: "", on: "", name: "", ...groups }))
    .filter(({ name }) => used.includes(`.${name}(`));
}

test("nothing is missing that pdf.js needs and brings only for older engines", () => {
  const missing = additions().filter(({ target, on, name }) => {
    const owner: unknown = Reflect.get(globalThis, target);
    const place: unknown = on === "stat" ? owner : Reflect.get(Object(owner), "prototype");
    return typeof Reflect.get(Object(place), name) !== "function";
  });
  expect(additions().length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

test("a key is computed once and kept", () => {
  const map = new Map([["a", 1]]);
  const compute = Reflect.get(map, "getOrInsertComputed");
  expect(["a", "bc", "bc"].map((key) => compute.call(map, key, (k: string) => k.length))).toEqual([
    1, 2, 2,
  ]);
  expect(map.get("bc")).toBe(2);
});

test("bytes are written in hexadecimal and in base 64, and read back", () => {
  const bytes = new Uint8Array([0, 171, 255]);
  expect(Reflect.get(bytes, "toHex").call(bytes)).toBe("00abff");
  const text = Reflect.get(bytes, "toBase64").call(bytes);
  expect(Reflect.get(Uint8Array, "fromBase64").call(Uint8Array, text)).toEqual(bytes);
});

test("numbers are added up", () => {
  expect(Reflect.get(Math, "sumPrecise").call(Math, [1, 2, 3])).toBe(6);
});
