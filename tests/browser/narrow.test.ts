import { expect } from "vitest";
import { settled } from "./settled.ts";
import { test } from "./visit.ts";

test("on a telephone the latest years and the page's own name in the header are in view", async ({
  visit,
}) => {
  const page = await visit("/filing?region=640000", { width: 390 });
  await settled(page);
  const latest = await page.locator(".matrix thead th").last().boundingBox();
  expect((latest?.x ?? 390) + (latest?.width ?? 0)).toBeLessThanOrEqual(390);
  const name = await page.locator(".header nav").getByText("报送").boundingBox();
  expect((name?.x ?? 390) + (name?.width ?? 0)).toBeLessThanOrEqual(390);
  await page.getByRole("link", { name: "方法", exact: true }).click();
  await page.getByRole("heading", { name: "方法" }).waitFor();
  const methods = page.locator(".header nav").getByText("方法");
  await expect
    .poll(async () => {
      const { x = 390, width = 0 } = (await methods.boundingBox()) ?? {};
      return x + width;
    })
    .toBeLessThanOrEqual(390);
});

test("on a telephone lists need no scrolling sideways, and say what each value is", async ({
  visit,
}) => {
  const page = await visit("/methods?lang=en", { width: 390 });
  for (const path of [
    ...["/methods?lang=en", "/findings?region=640000", "/cells?measure=disclosure_rate&lang=en"],
  ]) {
    await page.goto(new URL(path, page.url()).href);
    await settled(page);
    const lists = page.locator(".scroll:has(.stacked)");
    expect(await lists.count()).toBeGreaterThan(0);
    const tooWide = await lists.evaluateAll((all) =>
      all.flatMap(({ ariaLabel, scrollWidth, clientWidth }) =>
        scrollWidth > clientWidth ? [ariaLabel] : [],
      ),
    );
    expect([path, tooWide]).toEqual([path, []]);
  }
});

test("no word in the English heads of a form is broken", async ({ visit }) => {
  const page = await visit("/reports/310000-office/2019?lang=en", { width: 390 });
  for (const width of [390, 768, 1440])
    for (const section of ["disclosure", "requests", "appeals"]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(new URL(`?lang=en&section=${section}`, page.url()).href);
      await settled(page);
      const broken = await page.locator(".form th").evaluateAll((heads) =>
        heads.flatMap((head) => {
          const text = document.createTreeWalker(head, NodeFilter.SHOW_TEXT).nextNode();
          return [...(text?.textContent ?? "").matchAll(/[a-z]+/giu)].flatMap((word) => {
            const range = document.createRange();
            if (text) range.setStart(text, word.index);
            if (text) range.setEnd(text, word.index + word[0].length);
            return range.getClientRects().length > 1 ? [word[0]] : [];
          });
        }),
      );
      expect([width, section, broken]).toEqual([width, section, []]);
    }
});

test("no line ends within the mark of a synthetic name", async ({ visit }) => {
  const page = await visit("/ranking?region=640000", { width: 390 });
  const paths = ["/ranking?region=640000", "/filing?region=640000", "/findings?region=640000"];
  for (const path of paths) {
    await page.goto(new URL(path, page.url()).href);
    await settled(page);
    const marks = page.locator("main .whole");
    expect(await marks.count()).toBeGreaterThan(3);
    const left = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, 4);
      const split: string[] = [];
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const from = text.textContent?.indexOf("〔") ?? -1;
        if (from < 0 || text.parentElement?.closest("svg, .unseen")) continue;
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, (text.textContent?.indexOf("〕", from) ?? from) + 1);
        if (range.getClientRects().length > 1) split.push(text.textContent ?? "");
      }
      return split;
    });
    expect([path, left]).toEqual([path, []]);
  }
});
