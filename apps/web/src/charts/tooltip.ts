import type { Frame } from "./frame.ts";

interface TooltipLine {
  label: string;
  value: string;
  colour?: string;
}

/** What a tooltip says of one year: figures, then what they rest on. */
export interface TooltipText {
  title: string;
  lines: readonly TooltipLine[];
  notes: readonly string[];
}

export function tooltipBox({ tokens }: Frame) {
  return {
    trigger: "axis" as const,
    confine: true,
    transitionDuration: 0,
    backgroundColor: tokens.card,
    borderColor: tokens.edge,
    borderWidth: 1,
    padding: 0,
    textStyle: { color: tokens.ink, fontSize: 13 },
    extraCssText: "box-shadow:none;border-radius:8px",
  };
}

export function tooltipHtml({ title, lines, notes }: TooltipText): string {
  const rows = lines.map(
    ({ label, value, colour }) =>
      `<tr><th>${colour ? swatch(colour) : ""}${escaped(label)}</th><td>${escaped(value)}</td></tr>`,
  );
  const said = notes.map((note) => `<p>${escaped(note)}</p>`);
  return `<div class="tip"><b>${escaped(title)}</b><table>${rows.join("")}</table>${said.join("")}</div>`;
}

const swatch = (colour: string) => `<i style="background:${escaped(colour)}"></i>`;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => entities[char] ?? char);
}

/** Which place on the axis a tooltip is asked for. */
export function hoveredIndex(asked: unknown): number {
  const first: unknown = Array.isArray(asked) ? asked[0] : asked;
  const index: unknown =
    typeof first === "object" && first ? Reflect.get(first, "dataIndex") : null;
  return typeof index === "number" ? index : -1;
}
