import { expect, test } from "vitest";
import { en } from "./en.ts";
import { pathsOf, wordsRead } from "./words-read.ts";
import { zh } from "./zh.ts";

const files = import.meta.glob<string>(["../**/*.{ts,tsx}", "!../i18n/{zh,en}*.ts"], {
  ...{ query: "?raw", import: "default", eager: true },
});

test("every word is there in both languages", () => {
  expect(pathsOf(en).toSorted()).toEqual(pathsOf(zh).toSorted());
});

test("every word is read somewhere", () => {
  const read = new Set(Object.values(files).flatMap((text) => [...wordsRead(text, zh)]));
  expect(pathsOf(zh).filter((path) => !read.has(path))).toEqual([]);
});

test("finds words however they are read, and none that is not", () => {
  const words = { a: { b: "", c: "", d: "" }, e: { f: "", g: "" }, h: "", i: { j: "", k: "" } };
  const text = `const { e: say } = useWords().t; const { h } = words.t; const i = t.i;
    say.f; useWords()
      .t.a.b; i[key]`;
  expect([...wordsRead(text, words)].toSorted()).toEqual(["a.b", "e.f", "h", "i.j", "i.k"]);
});
