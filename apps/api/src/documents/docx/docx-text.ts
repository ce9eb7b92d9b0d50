import { childrenOf, type XmlElement } from "./xml-tree.ts";

/** What is deleted, moved away, or a second drawing of the same. */
const left = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:rPr", "w:pPr"]);
const marks = new Set(["w:strike", "w:dstrike"]);

/** The text of an element as printed; paragraphs end with a line break, marks and struck text are set apart. */
export function printedText(element: XmlElement): string {
  if (left.has(element.name)) return "";
  if (element.name === "w:t") return element.children.filter((c) => typeof c === "string").join("");
  if (element.name === "w:tab") return "\t";
  if (element.name === "w:br" || element.name === "w:cr") return "\n";
  const text = childrenOf(element).map(printedText).join("");
  if (element.name === "w:r") return asSeen(text, element);
  return element.name === "w:p" ? `${text}\n` : text;
}

function asSeen(text: string, run: XmlElement): string {
  const properties = childrenOf(run)
    .filter(({ name }) => name === "w:rPr")
    .flatMap(childrenOf)
    .filter(({ attributes }) => !["0", "false", "off"].includes(attributes["w:val"] ?? ""));
  if (properties.some(({ name }) => name === "w:vanish")) return "";
  const isApart = properties.some(
    ({ name, attributes }) =>
      marks.has(name) || (name === "w:vertAlign" && attributes["w:val"] !== "baseline"),
  );
  return isApart && text.trim() !== "" ? `[${text.trim()}]` : text;
}
