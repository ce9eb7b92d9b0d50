import { kinds, type Label } from "@gongkai/model";
import type { Region } from "../../api-types.ts";
import type { Filters } from "../../filters/filters.ts";
import { regionName } from "../../filters/regions.ts";
import type { Words } from "../../i18n/words.ts";
import type { Meta } from "./csv.ts";
import { type Answer, type Presented, type Totals, totalOf } from "./presented.ts";

const kindLabels = new Map<string, Label>(kinds.map(({ key, label }) => [key, label]));

/** What the reports of a page were selected by, in words. */
export interface Selection {
  readonly filters: Filters;
  readonly region: Region | undefined;
  /** Names of the agencies, or of the regions side by side, that are chosen; none where all are meant. */
  readonly agencies: readonly string[];
}

/** Everything that must stand beside a figure once it has left the page. */
export interface Facts {
  readonly title: string;
  readonly subtitle: string;
  readonly selection: string;
  readonly foot: readonly string[];
  readonly synthetic: boolean;
}

function placeName({ filters, region }: Selection, { lang, t }: Words): string {
  if (!filters.region) return t.filters.regionAll;
  const name = region ? regionName(region, lang) : filters.region;
  return filters.basis === "consolidated" ? name : t.filters.regionWith(name);
}

/** As many agencies as are named one by one. */
const namedAgencies = 3;

function whose(selection: Selection, words: Words): string[] {
  const { agencies, filters } = selection;
  const chosen = filters.agency?.split(",").length ?? agencies.length;
  if (chosen === 0) return [placeName(selection, words)];
  const place = filters.region ? [placeName(selection, words)] : [];
  const named = agencies.slice(0, namedAgencies).join(words.t.and);
  return [...place, chosen > namedAgencies ? words.t.filters.andMore(named, chosen) : named];
}

/** Region, years and basis, the parts of the sentence that says what was selected. */
export function selectionParts(selection: Selection, answer: Answer, words: Words): string[] {
  const { t, of } = words;
  const { level, kind, synthetic } = selection.filters;
  const years = answer.coverage.map(({ year }) => year);
  const kindLabel = kind && kindLabels.get(kind);
  return [
    ...whose(selection, words),
    ...(level ? [t.levels[level]] : []),
    ...(kindLabel ? [of(kindLabel)] : []),
    ...(years.length > 0 ? [t.selection.years(Math.min(...years), Math.max(...years))] : []),
    t.filters[answer.basis],
    ...(synthetic ? [t.filters.realOnly] : []),
  ];
}

export function factsOf(
  presented: Presented,
  selection: Selection,
  answer: Answer,
  words: Words,
): Facts {
  const { t } = words;
  const { filed, expected, synthetic } = totalOf(answer.coverage);
  return {
    title: presented.headline,
    subtitle: presented.subtitle,
    selection: selectionParts(selection, answer, words).join(" · "),
    foot: [
      [t.figure.source(filed, expected), ...presented.notes].join(" · "),
      [t.product, t.edition(answer.edition), t.figure.exported(today())].join(" · "),
    ],
    synthetic: synthetic > 0,
  };
}

export function metaOf(
  { filters }: Selection,
  answer: Omit<Answer, "coverage">,
  synthetic: boolean,
): Meta {
  return {
    synthetic: synthetic ? "yes" : "no",
    edition: answer.edition,
    basis: answer.basis,
    filter_region: filters.region ?? null,
    filter_level: filters.level ?? null,
    filter_kind: filters.kind ?? null,
    filter_agency: filters.agency ?? null,
    filter_synthetic: filters.synthetic ?? null,
    exported: today(),
  };
}

/** `gongkai_trend_410000_2019-2025_units_edition42_synthetic`: what a file is, said by its name. */
export function fileStem(
  name: string,
  { filters }: Selection,
  answer: Omit<Answer, "coverage">,
  years: readonly number[],
  synthetic: Totals["synthetic"] | boolean,
): string {
  const parts = [
    "gongkai",
    name,
    filters.region ?? "all",
    filters.level,
    filters.kind,
    filters.agency && `${filters.agency.split(",").length}agencies`,
    years.length > 0 ? `${Math.min(...years)}-${Math.max(...years)}` : undefined,
    answer.basis,
    filters.synthetic ? "real" : undefined,
    `edition${answer.edition}`,
    synthetic ? "synthetic" : undefined,
  ];
  return parts.filter((part) => part !== undefined).join("_");
}

/** The day here, not the day at Greenwich. */
function today(): string {
  return new Intl.DateTimeFormat("sv-SE").format(new Date());
}
