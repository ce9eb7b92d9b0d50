import type { Panel, Plot } from "./chart.ts";

export const width = 1120;
export const margin = 40;
export const footHeight = 76;

/** Where the first panel or its legend begins: below the title and so many lines. */
export const topOf = (lines: number): number => 78 + 22 * lines;

const barHeight = 22;
const rowHeight = 22;
const titleHeight = 26;
const axisHeight = 44;

/** Where a panel of a picture stands, its legend above it. */
export interface Place {
  readonly panel: Panel;
  readonly left: number;
  readonly width: number;
  readonly title: number;
  readonly legend: number | null;
  readonly top: number;
  readonly height: number;
}

/** Where panels stand below one another, three and more in two columns, and where the last ends. */
export function placesOf({ kind, panels }: Plot, from: number): { places: Place[]; end: number } {
  const columns = panels.length > 2 ? 2 : 1;
  const wide = (width - margin * (columns + 1)) / columns;
  const places: Place[] = [];
  let top = from;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const legends = Math.max(...row.map((panel) => legendRows(panel, wide)));
    const height = Math.max(...row.map((panel) => heightOf(kind, panel, panels.length)));
    const plot = top + titleHeight + legends * rowHeight;
    for (const [i, panel] of row.entries())
      places.push({
        ...{ panel, left: margin + i * (wide + margin), width: wide, title: top },
        legend: legends > 0 && panel.series.length > 1 ? top + titleHeight - 4 : null,
        ...{ top: plot, height },
      });
    top = plot + height + axisHeight;
  }
  return { places, end: top };
}

const heightOf = (kind: Plot["kind"], { categories }: Panel, panels: number): number =>
  kind === "bars" ? Math.max(200, barHeight * categories.length) : panels > 1 ? 220 : 400;

/** How many rows the names of the series take, by a width of letters that is not too small. */
function legendRows({ series }: Panel, room: number): number {
  if (series.length < 2) return 0;
  let rows = 1;
  let used = 0;
  for (const { name } of series) {
    const wide = 45 + [...name].reduce((all, c) => all + (c > "\u2000" ? 12.5 : 7.5), 0);
    if (used > 0 && used + wide > room) {
      rows++;
      used = 0;
    }
    used += wide;
  }
  return rows;
}
