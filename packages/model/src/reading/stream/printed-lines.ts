import type { DocumentCell } from "../../document/document.ts";
import type { Row } from "./rows.ts";
import { isEmpty } from "./values.ts";

/** Whether label and values stand in one printed line of running text: a number below is a page's or another row's. */
export const isBeside = ({ label, values }: Row): boolean => count([label, ...values]) === 1;

/** Whether all values stand in one printed line, the label's or another. */
export const isOneLine = ({ values }: Row): boolean => count(values) <= 1;

/** Whether label and values stand in a printed line each. */
export const isLineEach = ({ label, values }: Row): boolean =>
  count([label, ...values]) === values.length + 1;

/** Whether no two values that are not empty stand in one printed line. */
export const areApart = ({ values }: Row): boolean => {
  const printed = values.filter((cell) => !isEmpty(cell));
  return count(printed) === printed.length;
};

const count = (cells: readonly DocumentCell[]): number =>
  new Set(cells.map(({ place: { block, line } }) => `${block}/${line}`)).size;

/** Whether label and values stand in one line of the source, between separators or not. */
export const isInLabelsLine = ({ label, values }: Row): boolean =>
  values.every(({ place }) => place.block === label.place.block && place.line === label.place.line);

/** Whether numbers stand in the line before the label and in the line behind it: either may be its own. */
export const isBetween = (row: Row): boolean => row.afterNumbers && !isBeside(row);
