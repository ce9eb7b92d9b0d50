import type { XmlElement } from "./xml-tree.ts";

/** What is deleted, moved away, or a second drawing of the same. */
const left = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:rPr", "w:pPr"]);
const marks = new Set(["w:strike", "w:dstrike"]);

/** The text of an element as printed; paragraphs end with a line break, marks and struck text are set apart. */
export function printedText(element: XmlElement): string {
  const { name } = element;
  if (left.has(name)) return "";
  if (name === "w:t") return element.text;
  if (name === "w:tab") return "\t";
  if (name === "w:br" || name === "w:cr") return "\n";
  let text = "";
  for (const child of element.children) text += printedText(child);
  if (name === "w:r") return asSeen(text, element);
  return name === "w:p" ? `${text}\n` : text;
}

function asSeen(text: string, run: XmlElement): string {
  let isApart = false;
  for (const { name, children } of run.children) {
    if (name !== "w:rPr") continue;
    const on = children.filter(isOn);
    if (on.some((property) => property.name === "w:vanish")) return "";
    isApart ||= on.some(setsApart);
  }
  return isApart && text.trim() !== "" ? `[${text.trim()}]` : text;
}

const isOn = ({ attributes }: XmlElement): boolean =>
  !["0", "false", "off"].includes(attributes["w:val"] ?? "");

const setsApart = ({ name, attributes }: XmlElement): boolean =>
  marks.has(name) || (name === "w:vertAlign" && attributes["w:val"] !== "baseline");
