import type { Page } from "playwright-core";
import { settled } from "./settled.ts";

/** Chooses a region from the tree by what is typed of its name. */
export async function chooseRegion(page: Page, typed: string, name: string): Promise<void> {
  const box = page.getByRole("combobox", { name: "地区" });
  await box.click();
  const titles = page.locator(".ant-select-tree-title");
  await titles.first().waitFor();
  await box.fill(typed);
  // While the list narrows it is drawn again: what is not looked for goes first.
  await titles.filter({ hasText: "河南" }).waitFor({ state: "detached" });
  await settled(page);
  await titles.getByText(name, { exact: true }).click();
}
