import { compose } from "./composition.ts";
import { docxLayout } from "./docx-layout.ts";
import { htmlLayout } from "./html-layout.ts";
import type { SyntheticReport } from "./reports.ts";
import type { Format, Style } from "./style.ts";
import { textLayout } from "./text-layout.ts";

type Layout = (composition: ReturnType<typeof compose>, style: Style) => string | Uint8Array;

const layouts: Readonly<Record<Format, Layout>> = {
  text: textLayout,
  html: htmlLayout,
  docx: docxLayout,
};

/** A report as the document that its agency published. */
export function documentOf(report: SyntheticReport): string | Uint8Array {
  return layouts[report.style.format](compose(report), report.style);
}
