import type { Cell, Finding, Place } from "@gongkai/model";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { ReportAnswer, ReportJson } from "../api-types.ts";
import type { ReportSearch } from "../filters/search.ts";

interface ReportKey extends Pick<ReportSearch, "scope" | "edition"> {
  agency: string;
  year: string;
}

export const reportQuery = ({ agency, year, scope, edition }: ReportKey) =>
  queryOptions({
    queryKey: ["reports", agency, year, scope ?? null, edition ?? null],
    queryFn: async ({ signal }) => {
      return reportOf(await ask("reports", { scope, edition }, signal, [agency, year]));
    },
    placeholderData: keepPreviousData,
  });

/** An answer with its cells and findings as the model knows them. */
export const reportOf = ({ cells, extras, findings, ...report }: ReportJson): ReportAnswer => ({
  ...report,
  cells: Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cellOf(cell)])),
  extras: extras.map(({ values, place, ...extra }) => ({
    ...extra,
    place: placeOf(place),
    values: values.map((value) => ({ ...value, place: placeOf(value.place) })),
  })),
  findings: findings.map(findingOf),
});

type PlaceJson = NonNullable<ReportJson["cells"][string]["place"]>;

const placeOf = ({ table, row, column, block, line, page }: PlaceJson): Place =>
  Object.fromEntries(
    Object.entries({ table, row, column, block, line, page }).filter(([, n]) => n !== undefined),
  );

/** A number without a value is not a number; it is shown as what it is, unreadable. */
function cellOf({ kind, value, raw = "", place = {} }: ReportJson["cells"][string]): Cell {
  const at = placeOf(place);
  if (kind === "absent") return { kind };
  if (kind !== "number") return { kind, raw, place: at };
  return value === undefined
    ? { kind: "unreadable", raw, place: at }
    : { kind, value, raw, place: at };
}

function findingOf({
  stated,
  derived,
  others,
  ...finding
}: ReportJson["findings"][number]): Finding {
  return {
    ...finding,
    ...(stated !== undefined && { stated }),
    ...(derived !== undefined && { derived }),
    ...(others !== undefined && { others }),
  };
}
