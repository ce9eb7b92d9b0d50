import { syntheticNotice, type TableKey } from "@gongkai/model";
import { tableOf } from "./figures.ts";
import { gridOf } from "./grid.ts";
import type { Grid } from "./grid-cell.ts";
import { headings } from "./headings.ts";
import { narratives } from "./narratives.ts";
import type { SyntheticReport } from "./reports.ts";

/** What a report's document says, before it is laid out. */
export interface Composition {
  readonly agency: string;
  readonly file: string;
  readonly title: string;
  readonly mark: string;
  readonly published: string;
  readonly sections: readonly Section[];
}

interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly grid?: Grid;
}

const mark = `${syntheticNotice} · synthetic sample data（本报告为程序生成，不对应任何真实机关）`;

/** The six sections of a report, the second to the fourth with their tables. */
export function compose(report: SyntheticReport): Composition {
  const { name, year, file, published, style } = report;
  const [one, two, three, four, five, six] = headings(style.headings, year);
  const { overview, problems, other } = narratives(report);
  return {
    agency: name,
    file,
    title: `${name}${year}年政府信息公开工作年度报告`,
    mark,
    published,
    sections: [
      { heading: one, paragraphs: overview },
      { heading: two, paragraphs: [], grid: gridIn(report, "disclosure") },
      { heading: three, paragraphs: [], grid: gridIn(report, "requests") },
      { heading: four, paragraphs: [], grid: gridIn(report, "appeals") },
      { heading: five, paragraphs: problems },
      { heading: six, paragraphs: other },
    ],
  };
}

function gridIn({ form, printed, style }: SyntheticReport, key: TableKey): Grid {
  return gridOf(tableOf(form, key), (name) => printed.get(name)?.text ?? "", style);
}
