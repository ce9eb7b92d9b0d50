import { type CellName, cellsOf } from "@gongkai/model";
import { at, type Figures, total } from "./figures.ts";

/** Cells of the form of 2019 by those of 2021 that say the same. */
const renamed: Readonly<Record<string, string>> = {
  made: "issued",
  disclosed: "issued",
  disclosed_total: "in_force",
};
const undivided = "requests.otherwise.undivided.";
const divided = ["not_corrected", "fee_unpaid", "rest"];

/** The figures of a report on the form of 2021 put on that of 2019; what only the older form asks for is zero. */
export function onOldForm(figures: Figures): Figures {
  return new Map(cellsOf("2019").map(({ name }) => [name, oldFigure(figures, name)]));
}

function oldFigure(figures: Figures, name: CellName): number {
  if (name.startsWith(undivided)) {
    const column = name.slice(undivided.length);
    return total(divided.map((line) => at(figures, `requests.otherwise.${line}.${column}`)));
  }
  const cut = name.lastIndexOf(".") + 1;
  const column = name.slice(cut);
  return figures.get(`${name.slice(0, cut)}${renamed[column] ?? column}`) ?? 0;
}
