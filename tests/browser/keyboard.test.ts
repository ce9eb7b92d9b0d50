import type { Page } from "playwright-core";
import { expect } from "vitest";
import { settled } from "./settled.ts";
import { test } from "./visit.ts";

/** What the keyboard is at, in words. */
const at = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: on } = document;
    const name = on?.getAttribute("aria-label") ?? on?.textContent ?? "";
    return [on?.getAttribute("role") ?? on?.localName, name].join(" ");
  });

test("what a figure opens is reached by the keyboard, and left for where it was opened", async ({
  visit,
}) => {
  const page = await visit("/outcomes?region=990000");
  await settled(page);
  const more = page.locator("#outcomes").getByRole("button", { name: "更多" });
  const box = page.getByRole("dialog", { name: "更多" });
  await more.press("Enter");
  await box.waitFor();
  await expect.poll(() => at(page)).toBe("dialog 更多");
  const ways = await box.getByRole("button").allInnerTexts();
  expect(ways.length).toBe(3);
  for (const way of ways) {
    await page.keyboard.press("Tab");
    expect(await at(page)).toBe(`button ${way}`);
  }
  await page.keyboard.press("Escape");
  await box.waitFor({ state: "hidden" });
  expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);

  await page.locator("#outcomes").getByRole("button", { name: "定义" }).press("Enter");
  await page.getByRole("dialog", { name: "定义" }).waitFor();
  await expect.poll(() => at(page)).toBe("dialog 定义");
  await page.keyboard.press("Tab");
  expect(await at(page)).toBe("button 下载 PNG");
});

test("everything that Tab reaches is seen to be reached", async ({ visit }) => {
  const page = await visit("/findings?region=640000", { theme: "dark" });
  await settled(page);
  const unseen: string[] = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press("Tab");
    unseen.push(
      ...(await page.evaluate(() => {
        const on = document.activeElement;
        if (!on || on === document.body) return [];
        const near = [on, on.parentElement, on.closest(".ant-select, .ant-input-affix-wrapper")];
        const ringed = near.some((element) => {
          if (!element) return false;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          return (
            (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) ||
            boxShadow !== "none"
          );
        });
        return ringed ? [] : [`${on.tagName}.${on.className}`];
      })),
    );
  }
  expect(unseen).toEqual([]);
});

test("one series of a figure is chosen by the keyboard, drawn alone and kept in the address", async ({
  visit,
}) => {
  const page = await visit("/outcomes?region=990000");
  await settled(page);
  const figure = page.locator("#outcomes");
  const series = figure.getByRole("combobox", { name: "系列" });
  const drawn = async () => {
    await settled(page);
    const words = await figure.locator("svg text").allTextContents();
    return ["予以公开", "部分公开", "不予公开"].filter((name) => words.includes(name));
  };
  expect(await drawn()).toEqual(["予以公开", "部分公开", "不予公开"]);
  await series.press("Enter");
  for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
  await page.waitForURL(/one=outcomes%3Apartial/u);
  expect(await drawn()).toEqual(["部分公开"]);
  await page.reload();
  expect(await drawn()).toEqual(["部分公开"]);
  expect(await figure.locator(".figure-subtitle").textContent()).toContain("部分公开");
  await page.goBack();
  expect(await drawn()).toHaveLength(3);
});
