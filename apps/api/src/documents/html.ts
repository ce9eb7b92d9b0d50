import type { Document, DocumentBlock, DocumentCell } from "@gongkai/model";
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { type Refusal, refuse } from "./refusal.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that hold nothing of the report. */
const furniture = new Set(
  "script style noscript template nav footer header select button iframe object svg head".split(
    " ",
  ),
);
/** Elements that end a line of running text before and after themselves. */
const breaking = new Set(
  "address article aside blockquote br center dd div dl dt fieldset figure form h1 h2 h3 h4 h5 h6 hr li main ol p pre section table tbody td tfoot th thead tr ul body html".split(
    " ",
  ),
);
/** Footnote marks and struck text: set apart, or `5<sup>1</sup>` would read as fifty-one. */
const marks = new Set(["sup", "sub", "s", "strike", "del"]);
const deepest = 400;
const mostElements = 500_000;
const widestSpan = 100;

/** A page as browsers build it: paragraphs and tables in reading order, tables with their merged cells. */
export function htmlDocument(html: string): ({ ok: true } & Document) | Refusal {
  const page = new Page();
  let title: string | undefined;
  try {
    const root = parse(withoutCut(html), { treeAdapter: boundedTree() });
    title = findTitle(root.childNodes);
    for (const node of root.childNodes) page.visit(node, 0);
  } catch (error) {
    if (error instanceof TooDeep) return refuse("too_deep", `${deepest}`);
    throw error;
  }
  page.endParagraph();
  const { blocks, pictures } = page;
  return { ok: true, format: "html", blocks, pictures, ...(title && { title }) };
}

/** Without the text of a cell that the file ends in, for it may not be whole. */
function withoutCut(html: string): string {
  const lower = html.toLowerCase();
  const isInCell = lower.lastIndexOf("<td") > lower.lastIndexOf("</td");
  return isInCell ? html.slice(0, html.lastIndexOf(">") + 1) : html;
}

class TooDeep extends Error {}

/** Open formatting tags are opened again in every paragraph: a small file can ask for millions of elements. */
function boundedTree(): typeof defaultTreeAdapter {
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...given) {
      if (++elements > mostElements) throw new TooDeep();
      return defaultTreeAdapter.createElement(...given);
    },
  };
}

class Page {
  readonly blocks: DocumentBlock[] = [];
  readonly pictures: number[] = [];
  private line = "";
  private tables = 0;

  visit(node: Node, depth: number): void {
    if (depth > deepest) throw new TooDeep();
    if (node.nodeName === "#text" && "value" in node) this.line += singleSpaced(node.value);
    if (!isElement(node) || !isShown(node)) return;
    const parts = node.tagName === "table" ? partsOf(node) : null;
    if (parts && !parts.hasTable) {
      this.addTable(parts);
      return;
    }
    if (node.tagName === "img") this.pictures.push(this.blocks.length + (this.line.trim() ? 1 : 0));
    const breaks = breaking.has(node.tagName);
    if (breaks) this.endParagraph();
    for (const child of node.childNodes) this.visit(child, depth + 1);
    if (breaks) this.endParagraph();
  }

  endParagraph(): void {
    const text = this.line.trim();
    this.line = "";
    if (text !== "")
      this.blocks.push({ kind: "paragraph", text, place: { block: this.blocks.length } });
  }

  private addTable({ lines, hasPicture }: TableParts): void {
    this.endParagraph();
    const table = this.tables++;
    const rows = lines
      .filter(isShown)
      .map((tr, row) => cellsIn(tr).map((td, column) => cellOf(td, { table, row, column })));
    const isBlank = rows.every((row) => row.every(({ text }) => text === ""));
    if (isBlank && hasPicture) this.pictures.push(this.blocks.length);
    this.blocks.push({ kind: "table", aligned: true, rows });
  }
}

function cellOf(td: Element, place: DocumentCell["place"]): DocumentCell {
  const span = (name: string) => {
    const value = Number(td.attrs.find((attr) => attr.name === name)?.value ?? 1);
    return Number.isInteger(value) ? Math.min(Math.max(value, 1), widestSpan) : 1;
  };
  return {
    text: textOf(td).trim(),
    place,
    colSpan: span("colspan"),
    rowSpan: span("rowspan"),
  };
}

/** All text below an element; what the page breaks into lines is kept apart by a line break. */
function textOf(node: Node, depth = 0): string {
  if (depth > deepest) throw new TooDeep();
  if (node.nodeName === "#text" && "value" in node)
    return /[\t\n\r\f]| {2}/u.test(node.value)
      ? node.value.replace(/[\t\n\r\f ]+/gu, " ")
      : node.value;
  if (!isElement(node) || !isShown(node)) return "";
  if (node.tagName === "br") return "\n";
  let inner = "";
  for (const child of node.childNodes) inner += textOf(child, depth + 1);
  if (isMark(node) && inner.trim() !== "") return `[${inner.trim()}]`;
  if (!breaking.has(node.tagName)) return inner;
  return inner.trim() === "" ? "\n" : `\n${inner.trim()}\n`;
}

function isMark({ tagName, attrs }: Element): boolean {
  if (marks.has(tagName)) return true;
  return attrs.some(
    ({ name, value }) =>
      (name === "style" && setApart.test(value)) || (name === "class" && noteMark.test(value)),
  );
}

/** Word's classes for the marks of footnotes and endnotes. */
const noteMark = /Mso(?:Foot|End)noteReference/u;
const setApart = /vertical-align\s*:\s*su(?:per|b)|text-decoration[^;]*line-through/iu;

/** Text with one space for any white space. */
const singleSpaced = (text: string): string =>
  /[^\S ]| {2}/u.test(text) ? text.replace(/\s+/gu, " ") : text;

const isElement = (node: Node): node is Element => "tagName" in node;

/** Whether a reader of the page sees the element; what a page hides is not printed. */
function isShown({ tagName, attrs }: Element): boolean {
  if (furniture.has(tagName)) return false;
  for (const { name, value } of attrs)
    if (name === "hidden" || (name === "style" && invisible.test(value))) return false;
  return true;
}

const invisible =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?![.\d]))/iu;

const cellsIn = (tr: Element): Element[] =>
  tr.childNodes
    .filter(isElement)
    .filter((child) => (child.tagName === "td" || child.tagName === "th") && isShown(child));

/** What is below a table's element. */
interface TableParts {
  readonly lines: Element[];
  hasTable: boolean;
  hasPicture: boolean;
}

function partsOf(
  parent: Element,
  parts: TableParts = { lines: [], hasTable: false, hasPicture: false },
  depth = 0,
): TableParts {
  if (depth > deepest) throw new TooDeep();
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    if (child.tagName === "tr") parts.lines.push(child);
    if (child.tagName === "table") parts.hasTable = true;
    if (child.tagName === "img") parts.hasPicture = true;
    partsOf(child, parts, depth + 1);
  }
  return parts;
}

function findTitle(nodes: readonly Node[]): string | undefined {
  const below = (parents: readonly Node[], tag: string): Node[] =>
    parents
      .filter(isElement)
      .flatMap(({ childNodes }) => childNodes.filter(({ nodeName }) => nodeName === tag));
  const html = nodes.filter(({ nodeName }) => nodeName === "html");
  const title = below(below(html, "head"), "title").find(isElement);
  const text = title?.childNodes.map((n) => ("value" in n ? n.value : "")).join("");
  return text?.trim() || undefined;
}
