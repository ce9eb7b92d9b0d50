import { findMeasure, outcomeLines } from "@gongkai/model";
import type { OutcomesAnswer } from "../../api-types.ts";
import type { ReasonGroup } from "../../filters/page-search.ts";
import type { Words } from "../../i18n/words.ts";
import { hueOf } from "../../theme/paint.ts";
import type { Presented } from "../anatomy/presented.ts";
import type { BrokenYear, Part } from "../breakdown/breakdown.ts";
import { largestPart } from "../breakdown/largest-part.ts";
import { type BreakdownView, presentBreakdown } from "../breakdown/present-breakdown.ts";
import { reasonName } from "../flow/node-name.ts";

/** The second drawing of the question `outcomes`: the lines of one group, which add up to it. */
export function presentReasons(
  { coverage, rows, lines }: OutcomesAnswer,
  group: ReasonGroup,
  view: BreakdownView,
  words: Words,
): Presented {
  const say = words.t.pages.outcomes.reasons;
  const measure = findMeasure(group);
  const name = measure ? words.of(measure.label) : group;
  const parts = partsOf(group, words);
  const years = coverage.map((year): BrokenYear => {
    const row = rows.find((one) => one.year === year.year);
    const of = lines.filter((one) => one.year === year.year && one.group === group);
    return {
      year,
      row: row && {
        whole: row[group],
        reports: row.reports,
        parts: Object.fromEntries(of.map(({ line, value }) => [line, value])),
      },
    };
  });
  const largest = largestPart(years, parts);
  return presentBreakdown(
    {
      headline: largest ? say.headline({ ...largest, group: name }) : say.plain(name),
      subtitle: view === "share" ? say.subtitleShare(name) : say.subtitle(name),
      nothing: say.nothing(name),
      whole: { key: group, name },
      parts,
      years,
      view,
      sum: { whole: `requests.${group}`, part: (line) => `requests.${line}` },
      breaks: false,
    },
    words,
  );
}

const partsOf = (group: ReasonGroup, { of }: Words): Part[] =>
  outcomeLines
    .filter(({ key }) => key.startsWith(`${group}.`))
    .map(({ key }, i) => ({ key, name: reasonName(key, of), paint: hueOf(i) }));
