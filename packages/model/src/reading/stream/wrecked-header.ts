import type { FormId } from "../../form/form.ts";
import { forms } from "../../form/forms.ts";
import { identitiesOf } from "../../form/identities.ts";
import { applicants } from "../../form/requests.ts";
import type { Cells } from "../../report/report.ts";
import type { Placement } from "../reading.ts";
import type { Run } from "./items.ts";
import { placeLine, placeOrphans } from "./orphans.ts";
import { holdsIn } from "./proof.ts";
import type { Row } from "./rows.ts";
import { withoutGaps } from "./values.ts";

/**
 * Section three under headings that are in pieces, as where a grid without lines is read as text. The columns are those
 * of the form only if every sum that the form asks for holds, of each line, each outcome and each balance, on one of
 * the two forms; else nothing is read.
 */
export function underWreckedHeader(run: Run, rows: readonly Row[]): readonly Placement[] {
  if (!rows.every(isInOrder)) return [];
  const possible = (["2021", "2019"] as const).flatMap((form) => {
    const supposed = rows.flatMap((row) => suppose(row, form));
    const known = supposed.flatMap(({ placements }) => placements);
    const withOrphans = placeOrphans(run, supposed);
    const all = withOrphans.length > 0 ? withOrphans : known;
    return isProved(all, form) ? [all] : [];
  });
  return possible.length === 1 ? (possible[0] ?? []) : [];
}

/** Whether the headings that can still be read stand as on the form; the total's spans rows and may come early. */
function isInOrder({ header }: Row): boolean {
  const places = header.headings.flatMap(({ columns }) =>
    columns
      .filter(({ table, column }) => table === "requests" && column.key !== "total")
      .map(({ column }) => applicants.findIndex(({ key }) => key === column.key))
      .slice(0, 1),
  );
  return places.every((place, i) => i === 0 || place > (places[i - 1] ?? -1));
}

/** A row as a line of the form, if it has a number for each applicant that add up. */
function suppose(row: Row, form: FormId) {
  const blocks = forms[form].tables.flatMap((table) => table.blocks);
  const line = row.lines.find(({ table, block }) => table === "requests" && blocks.includes(block));
  const values = row.misled || row.afterNumbers ? null : withoutGaps(applicants, row.values);
  return line && values ? [{ row, placements: placeLine(line.line.key, values) }] : [];
}

function isProved(placements: readonly Placement[], form: FormId): boolean {
  const cells: Cells = Object.fromEntries(placements.map(({ name, cell }) => [name, cell]));
  const isOnce = placements.length === Object.keys(cells).length;
  const received = cells["requests.received.total"];
  const isSome = received?.kind === "number" && received.value > 0;
  return isOnce && isSome && identitiesOf(form).filter(isOfRequests).every(holdsIn(cells));
}

const isOfRequests = ({ rule }: { readonly rule: string }): boolean => rule.startsWith("requests.");
