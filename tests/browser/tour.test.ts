import { expect } from "vitest";
import { settled } from "./settled.ts";
import { violations } from "./violations.ts";
import { test } from "./visit.ts";

test("shows a newcomer around once, by keyboard, and again when asked", async ({ visit }) => {
  const page = await visit("/?region=990000", { first: true });
  const tour = page.locator(".tour .ant-tour-section");
  await tour.getByText("先选看谁、看哪几年").waitFor();
  await settled(page);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("ArrowRight");
  await tour.getByText("每张图说一句话").waitFor();
  await page.keyboard.press("Escape");
  await tour.waitFor({ state: "detached" });

  await page.reload();
  await settled(page);
  expect(await tour.count()).toBe(0);
  await page.getByRole("button", { name: "功能引导" }).press("Enter");
  await tour.getByText("先选看谁、看哪几年").waitFor();
  await page.getByRole("link", { name: "排名", exact: true }).click();
  await tour.waitFor({ state: "detached" });
});
