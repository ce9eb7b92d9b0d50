import { strToU8, zipSync } from "fflate";
import type { Composition } from "./composition.ts";
import type { Grid } from "./grid-cell.ts";
import { type Slot, slotsOf } from "./slots.ts";
import type { Style } from "./style.ts";

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const packages = "http://schemas.openxmlformats.org/package/2006";
const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

const parts = {
  "[Content_Types].xml": `${xml}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
  "_rels/.rels": `${xml}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/></Relationships>`,
};

/** Any day: the same report must give the same bytes. */
const mtime = new Date(2020, 0, 1);

/** A report as a Word file. */
export function docxLayout(composition: Composition, style: Style): Uint8Array {
  const { title, mark, published, sections } = composition;
  const head = [title, mark, `发布日期：${published}`].map((text) => paragraph(text, style));
  const body = sections.flatMap(({ heading, paragraphs, grid }) => [
    ...[heading, ...paragraphs].map((text) => paragraph(text, style)),
    ...(grid ? [table(grid, style)] : []),
  ]);
  const document = `${xml}<w:document xmlns:w="${word}"><w:body>${[...head, ...body].join("\n")}</w:body></w:document>`;
  const files = { ...parts, "word/document.xml": document };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    { mtime },
  );
}

const table = (grid: Grid, style: Style): string =>
  `<w:tbl>${slotsOf(grid)
    .map((slots) => `<w:tr>${slots.map((slot) => cell(slot, style)).join("")}</w:tr>`)
    .join("\n")}</w:tbl>`;

/** A cell where it begins; in the rows below, an empty one that is merged upwards. */
function cell({ cell: { text, colSpan, rowSpan }, begins, first }: Slot, style: Style): string {
  if (!first) return "";
  const span = colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : "";
  const merge = rowSpan > 1 ? `<w:vMerge${begins ? ' w:val="restart"' : ""}/>` : "";
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraph(begins ? text : "", style)}</w:tc>`;
}

function paragraph(text: string, style: Style): string {
  const cut = style.spans ? Math.ceil(text.length / 3) : text.length;
  const pieces = [text.slice(0, cut), text.slice(cut)].filter((piece) => piece !== "");
  return `<w:p>${pieces.map(run).join("")}</w:p>`;
}

function run(text: string): string {
  const lines = text.split("\n").map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r>${lines.join("<w:br/>")}</w:r>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
