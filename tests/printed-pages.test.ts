import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readReport } from "@gongkai/model";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { documentOf as pageOf } from "../apps/api/src/synthetic/document.ts";
import { cityReports } from "../apps/api/src/synthetic/synthesize.ts";
import { truthOf } from "../apps/api/src/synthetic/truth.ts";
import { documentOf } from "./cases.ts";
import { verdictsOf } from "./verdicts.ts";

const bordered = "table, td, th { border: 1px solid; border-collapse: collapse }";
const repeated = "'内部资料 第 3 号　内部资料 第 3 号'";

/** How a page may be set when somebody prints it; tables go over the ends of pages in several of them. */
const styles: Readonly<Record<string, string>> = {
  "borders that join": bordered,
  "borders that stay apart": `${bordered} table { border-collapse: separate }`,
  "double borders": "td, th { border: 3px double } table { border-collapse: collapse }",
  hairlines: "td, th { border: 0.1px solid #999 } table { border-collapse: collapse }",
  "white lines on colour":
    "td { border: 2px solid #fff; background: #dde } table { border-collapse: collapse }",
  "large letters": `${bordered} td, th { font-size: 20px; padding: 10px }`,
  "small letters": `${bordered} td, th { font-size: 7px; padding: 1px }`,
  "text at the right": `${bordered} td { text-align: right; vertical-align: bottom; padding: 0 1px }`,
  "letters printed twice": `${bordered} td { text-shadow: 1px 1px 0 #999; font-weight: bold }`,
  "a slanting watermark": `${bordered} body::after { content: ${repeated}; position: fixed; top: 40%; rotate: -30deg; font-size: 60px; opacity: 0.2 }`,
};

let profile: string;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), "gongkai-print-"));
  context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"],
  });
  page = await context.newPage();
});

afterAll(async () => {
  await context.close();
  await rm(profile, { recursive: true, force: true });
});

const margin = { top: "15mm", bottom: "15mm", left: "12mm", right: "12mm" };
const number =
  "<div style='width:100%;text-align:center;font-size:9px'>— <b class=pageNumber></b> —</div>";

async function printed(html: string, css: string): Promise<Uint8Array> {
  await page.setContent(html);
  await page.addStyleTag({ content: css });
  return page.pdf({
    ...{ format: "A4", margin, displayHeaderFooter: true, headerTemplate: "<i></i>" },
    footerTemplate: number,
  });
}

/** The first page on each form that holds plain numbers only. */
const sources = ["2019", "2021"].flatMap((form) => {
  const found = cityReports(3).published.find(
    (report) => report.file.endsWith(".html") && report.form === form && report.defect === null,
  );
  const html = found && pageOf(found);
  return found && typeof html === "string" ? [{ html, cells: truthOf(found).cells }] : [];
});

test.each(Object.entries(styles))("a page printed with %s gives every number", async (_, css) => {
  expect(sources).toHaveLength(2);
  for (const { html, cells } of sources) {
    const reading = readReport(await documentOf(await printed(html, css)));
    const verdicts = reading.ok ? [...verdictsOf(reading.report.cells, cells)] : [reading.reason];
    expect(verdicts.filter(([, verdict]) => verdict !== "right" && verdict !== "empty")).toEqual(
      [],
    );
  }
});
