import { chromium, type Page } from "playwright-core";
import { expect, inject } from "vitest";
import { z } from "zod";
import { settled } from "./settled.ts";
import { test } from "./visit.ts";

/** A page in a browser of its own, as the console complains of what is not fetched without a connection. */
async function visitAlone(onTestFinished: (close: () => Promise<void>) => void): Promise<Page> {
  const browser = await chromium.connect(inject("browser"));
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(new URL("/?region=990000", inject("address")).href);
  await settled(page);
  return page;
}

test("says that there is no connection as long as there is none, and keeps what it shows", async ({
  onTestFinished,
}) => {
  const page = await visitAlone(onTestFinished);
  const banner = page.getByRole("status").filter({ hasText: "没有网络连接" });
  await page.context().setOffline(true);
  await banner.waitFor();
  expect(await page.locator("#outcomes .plot svg").count()).toBe(1);
  await page.context().setOffline(false);
  await banner.waitFor({ state: "detached" });
});

test("offers an edition that came while the page was open, and goes on with it", async ({
  visit,
}) => {
  const page = await visit("/methods");
  await settled(page);
  const shown = z.object({ current: z.int() }).loose();
  await page.route(/api\/editions/u, async (route) => {
    const response = await route.fetch();
    const { current, ...rest } = shown.parse(await response.json());
    await route.fulfill({ response, json: { ...rest, current: current + 1 } });
  });
  await page.evaluate(() =>
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true })),
  );
  const offer = page.locator(".banners").getByRole("button");
  const before = await page.locator(".edition").innerText();
  await offer.press("Enter");
  await offer.waitFor({ state: "detached" });
  expect(await page.locator(".edition").innerText()).not.toBe(before);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("stays in its place where a page cannot be fetched for want of a connection", async ({
  onTestFinished,
}) => {
  const page = await visitAlone(onTestFinished);
  await page.context().setOffline(true);
  await page.getByRole("link", { name: "申请人", exact: true }).click();
  await page.waitForURL(/applicants/u);
  await page.waitForTimeout(1000);
  expect(await page.getByRole("navigation").first().isVisible()).toBe(true);
  expect(await page.getByRole("status").filter({ hasText: "没有网络连接" }).isVisible()).toBe(true);
  await page.context().setOffline(false);
  await page.locator("#applicants_received .plot svg").waitFor();
});
