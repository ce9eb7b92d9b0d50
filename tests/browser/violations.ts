import axe from "axe-core";
import type { Page } from "playwright-core";
import { z } from "zod";

const found = z.array(z.object({ id: z.string(), nodes: z.array(z.string()) }));

/** What axe finds wrong with a page as it stands. */
export async function violations(page: Page) {
  await page.evaluate(axe.source);
  return found.parse(
    await page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 200)) })))`),
  );
}
