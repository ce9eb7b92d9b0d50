import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "./library.ts";

const longest = 400;
const places = ["packages/*/src/**/*", "apps/*/src/**/*", "tests/**/*", "scripts/**/*"];

test("no file of code is longer than what one can take in", () => {
  const files = places.flatMap((place) => globSync(`${place}.{ts,tsx,mjs,css,sql}`, { cwd: root }));
  const tooLong = files.filter(
    (file) => readFileSync(`${root}/${file}`, "utf8").split("\n").length > longest + 1,
  );
  expect(files.length).toBeGreaterThan(300);
  expect(tooLong).toEqual([]);
});
