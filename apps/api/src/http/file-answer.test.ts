import { afterAll, beforeAll, expect, test } from "vitest";
import { Database } from "../database/database.ts";
import { router } from "../endpoints/router.ts";
import { RegionTree } from "../library/region-tree.ts";
import type { ServedEdition } from "../library/served-editions.ts";
import { Answers } from "./answers.ts";
import { fileAnswer } from "./file-answer.ts";

let edition: ServedEdition;

beforeAll(async () => {
  const database = await Database.open();
  edition = {
    number: 1,
    built: "2024-01-01T00:00:00Z",
    years: null,
    mergers: new Map(),
    regions: new RegionTree([]),
    database,
  };
});
afterAll(() => edition.database.close());

const column = {
  key: "text",
  type: "text",
  unit: null,
  heading: { zh: "文", en: "Text" },
} as const;
const sheet = {
  label: { zh: "表", en: "Table" },
  said: { edition: 1 },
  measures: new Set<string>(),
  columns: [column],
};

/** An app that answers with a file of so many rows, and how many of them it has made. */
function appOf(rows: number) {
  const made = { rows: 0, ended: false };
  const answers = new Answers();
  async function* written() {
    try {
      for (; made.rows < rows; made.rows += 1000)
        yield Array.from({ length: 1000 }, () => ["一二三四五六七八九十".repeat(5)]);
    } finally {
      made.ended = true;
    }
  }
  const app = router();
  app.get("/file", (c) => {
    c.set("answers", answers);
    const origin = { filters: {}, built: "", made: "", link: "" };
    const file = {
      format: "csv",
      sheet,
      rows: written(),
      origin,
      disposition: "attachment",
    } as const;
    return fileAnswer(c, { edition, key: "file", pinned: false }, file);
  });
  return { app, made, answers };
}

test("a small file is kept, a large one is sent whole and not kept", async () => {
  for (const [rows, kept] of [
    [1000, 1],
    [60_000, 0],
  ] as const) {
    const { app, answers } = appOf(rows);
    const text = await (await app.request("/file")).text();
    expect(text.split("\r\n")).toHaveLength(rows + 2);
    expect(answers.size.answers).toBe(kept);
  }
});

test("of a large file no more is made than the client takes, and nothing after it has gone", async () => {
  const { app, made } = appOf(1_000_000);
  const reader = (await app.request("/file")).body?.getReader();
  await reader?.read();
  expect(made.rows).toBeLessThan(60_000);
  await reader?.cancel();
  expect(made.ended).toBe(true);
  expect(made.rows).toBeLessThan(60_000);
});
