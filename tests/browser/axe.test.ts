import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { z } from "zod";
import { settled } from "./settled.ts";
import { test } from "./visit.ts";

const found = z.array(z.object({ id: z.string(), nodes: z.array(z.string()) }));

/** What axe finds wrong with a page as it stands. */
async function violations(page: Page) {
  await page.evaluate(axe.source);
  return found.parse(
    await page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 200)) })))`),
  );
}

/** Every page, with every theme and language in turn. */
const pages = [
  ["/?region=990000", "light"],
  ["/trends?region=990000&split=region&lang=en", "dark"],
  ["/compare?of=region&regions=990101,990102", "contrast"],
  ["/ranking?region=990000&of=region&lang=en", "light"],
  ["/outcomes?region=990000", "dark"],
  ["/applicants?region=990000&view=table&lang=en", "contrast"],
  ["/disputes?region=990000", "light"],
  ["/disclosure?region=990000&lang=en", "dark"],
  ["/filing?region=990000", "contrast"],
  ["/findings?region=990000&lang=en", "light"],
  ["/search?region=990000&q=%E5%85%AC%E5%BC%80", "dark"],
  ["/methods?lang=en", "contrast"],
  ["/cells?measure=disclosure_rate&region=990000", "light"],
  ["/reports/310000-office/2019?lang=en", "dark"],
  ["/nowhere", "contrast"],
] as const;

test.for(pages)("axe finds nothing on %s in the theme %s", async ([path, theme], { visit }) => {
  const page = await visit(path, { theme });
  await settled(page);
  expect(await violations(page)).toEqual([]);
});
