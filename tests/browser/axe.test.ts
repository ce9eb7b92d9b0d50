import { expect } from "vitest";
import { settled } from "./settled.ts";
import { violations } from "./violations.ts";
import { test } from "./visit.ts";

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
