import type { Column, Label, Line, LineGroup } from "@gongkai/model";
import type { Style } from "./style.ts";

/** A line's label as printed, with its numbering; a line break stands for a break in the cell. */
export function lineText(line: Line, style: Style): string {
  const [other] = line.label.also ?? [];
  const label = style.otherWording && other ? other : line.label.zh;
  return width(numbering(line.number ?? "", style) + label, style);
}

export function groupText(group: LineGroup, style: Style): string {
  return width(group.number + group.label.zh, style);
}

/** A column's heading as printed; amounts without a unit on the form get one if that is the habit. */
export function columnText(column: Column, style: Style): string {
  const { zh } = column.label;
  const bare = column.quantity === "amount" && !zh.includes("单位") && style.unit === "header";
  const text = bare ? `${zh}（单位：万元）` : zh;
  return width(style.broken ? broken(text) : text, style);
}

export function labelText(label: Label, style: Style): string {
  return width(label.zh, style);
}

function numbering(number: string, { numbering: habit }: Style): string {
  return number.replace(/^(\d+)\.$/, (_, digits: string) => digits + habit.slice(1));
}

function width(text: string, { narrow }: Style): string {
  if (!narrow) return text;
  return text.replaceAll("（", "(").replaceAll("）", ")").replaceAll("，", ", ");
}

/** Broken before a bracket, else in the middle of four characters or after three. */
function broken(text: string): string {
  const bracket = text.indexOf("（");
  if (bracket > 0) return `${text.slice(0, bracket)}\n${text.slice(bracket)}`;
  if (text.length < 4) return text;
  const cut = text.length === 4 ? 2 : 3;
  return `${text.slice(0, cut)}\n${text.slice(cut)}`;
}
