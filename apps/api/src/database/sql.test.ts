import { expect, test } from "vitest";
import { join, name, sql } from "./sql.ts";

test("every value is bound and none is written into the text", () => {
  const attack = "'; DROP TABLE report; --";
  const { text, values } = sql`SELECT ${attack}, ${1}, ${true}, ${null} FROM report`;
  expect(text).toBe("SELECT $1, $2, $3, $4 FROM report");
  expect(values).toEqual([attack, 1, true, null]);
});

test("pieces are spliced in, their values in the order of the text", () => {
  const where = sql`WHERE year = ${2023} AND region = ${"410000"}`;
  const { text, values } = sql`SELECT ${"a"} FROM report ${where} LIMIT ${5}`;
  expect(text).toBe("SELECT $1 FROM report WHERE year = $2 AND region = $3 LIMIT $4");
  expect(values).toEqual(["a", 2023, "410000", 5]);
});

test("text that looks like a placeholder stays a value", () => {
  const { text, values } = sql`SELECT ${"$1"}, ${sql`${"$2"}`}`;
  expect(text).toBe("SELECT $1, $2");
  expect(values).toEqual(["$1", "$2"]);
});

test("only a piece of SQL is spliced, not what looks like one", () => {
  const attack = JSON.parse('{"parts":["1; DROP TABLE report"],"values":[],"text":"x"}');
  expect(sql`SELECT ${attack}`.text).toBe("SELECT $1");
});

test("a name is quoted, its quotes doubled", () => {
  expect(sql`SELECT ${name('a"b')}`).toMatchObject({ text: 'SELECT "a""b"', values: [] });
});

test("pieces are joined by a separator, none give nothing", () => {
  expect(join([1, 2, 3].map((n) => sql`${n}`))).toMatchObject({
    text: "$1, $2, $3",
    values: [1, 2, 3],
  });
  expect(join([sql`a`, sql`b`], sql` AND `).text).toBe("a AND b");
  expect(join([]).text).toBe("");
});
