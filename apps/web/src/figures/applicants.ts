import { findCell, findMeasure } from "@gongkai/model";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";
import type { ApplicantsAnswer } from "../api-types.ts";
import { type Filters, queryOf } from "../filters/filters.ts";
import type { ApplicantLine } from "../filters/page-search.ts";
import type { Words } from "../i18n/words.ts";
import { hueOf, unexplainedPaint } from "../theme/paint.ts";
import type { Presented } from "./anatomy/presented.ts";
import { largestPart } from "./breakdown/largest-part.ts";
import { type BreakdownView, presentBreakdown } from "./breakdown/present-breakdown.ts";
import { yearsIn } from "./breakdown/years-in.ts";

export const applicantsQuery = (filters: Filters, line: ApplicantLine) =>
  queryOptions({
    queryKey: ["applicants", queryOf(filters), line],
    queryFn: ({ signal }) => ask("applicants", { ...filters, line }, signal),
    placeholderData: keepPreviousData,
  });

const applicants = [
  "natural_person",
  "business",
  "research",
  "nonprofit",
  "legal_service",
  "other",
] as const;

const applicantName = (key: string, { of }: Words): string => {
  const cell = findCell(`requests.received.${key}`);
  return cell ? of(cell.column.label) : key;
};

export const lineName = (line: string, { of }: Words): string => {
  const measure = findMeasure(line);
  return measure ? of(measure.label) : line;
};

export function presentApplicants(
  { coverage, line, rows }: ApplicantsAnswer,
  view: BreakdownView,
  words: Words,
): Presented {
  const { t } = words;
  const say = t.pages.applicants;
  const name = lineName(line, words);
  const years = yearsIn(coverage, rows);
  const parts = [
    ...applicants.map((key, i) => ({ key, name: applicantName(key, words), paint: hueOf(i) })),
    { key: "unexplained", name: t.figure.unexplained, paint: unexplainedPaint, open: true },
  ];
  const largest = largestPart(years, parts);
  return presentBreakdown(
    {
      headline: largest ? say.headline({ ...largest, line: name }) : say.plain(name),
      subtitle: view === "share" ? say.subtitleShare(name) : say.subtitle(name),
      nothing: say.nothing,
      whole: { key: "total", name: say.total },
      parts,
      years,
      view,
      sum: { whole: `requests.${line}`, part: (key) => `requests.${line}.${key}` },
      breaks: false,
    },
    words,
  );
}
