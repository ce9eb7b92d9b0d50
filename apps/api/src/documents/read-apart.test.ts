import { expect, test } from "vitest";
import { textPdf } from "./pdf/testing.ts";
import { readApart } from "./read-apart.ts";

const pdf = textPdf(["one"]);

test("files are read one after the other in one thread", async () => {
  const outcomes = await Promise.all([readApart("PDF", pdf), readApart("PDF", pdf)]);
  expect(outcomes).toMatchObject([{ ok: true }, { ok: true }]);
});

test("what takes too long is refused, and the next file is read", async () => {
  expect(await readApart("PDF", pdf, 0)).toMatchObject({ ok: false, code: "too_slow" });
  expect(await readApart("PDF", pdf)).toMatchObject({ ok: true });
});
