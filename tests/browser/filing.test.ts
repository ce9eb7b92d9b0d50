import { expect } from "vitest";
import { z } from "zod";
import { answerTo, test } from "./visit.ts";

const filing = z.object({ rows: z.array(z.object({ name: z.string() })) });

test("goes through the agencies a page at a time and back, in both languages", async ({
  visit,
}) => {
  const page = await visit("/filing?lang=en");
  const names = page.locator(".matrix-name");
  await names.first().waitFor();
  const first = await answerTo("/api/filing?limit=20", filing);
  const second = await answerTo("/api/filing?limit=20&offset=20", filing);
  expect(await names.allInnerTexts()).toEqual(first.rows.map(({ name }) => name));
  await page.getByRole("listitem", { name: "2", exact: true }).click();
  await expect.poll(() => names.allInnerTexts()).toEqual(second.rows.map(({ name }) => name));
  await page.goBack();
  await expect.poll(() => names.allInnerTexts()).toEqual(first.rows.map(({ name }) => name));
});
