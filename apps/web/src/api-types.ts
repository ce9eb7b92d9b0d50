import type { Cells, Extra, Finding } from "@gongkai/model";
import type { Questions } from "gongkai";

export type TrendAnswer = Questions["trend"]["answer"];
export type TrendRow = TrendAnswer["rows"][number];
export type Change = NonNullable<TrendRow["change"]>;
export type Coverage = TrendAnswer["coverage"][number];
export type Basis = TrendAnswer["basis"];

export type OutcomesAnswer = Questions["outcomes"]["answer"];
export type OutcomesRow = OutcomesAnswer["rows"][number];

export type AgenciesAnswer = Questions["agencies"]["answer"];
export type Agency = AgenciesAnswer["rows"][number];
export type Filing = Agency["reports"][number];

export type FilingAnswer = Questions["filing"]["answer"];
export type FilingRow = FilingAnswer["rows"][number];
export type FiledYear = FilingRow["years"][number];
export type FilingCounts = FilingAnswer["regions"][number];

export type RankingAnswer = Questions["ranking"]["answer"];
export type RankingRow = RankingAnswer["rows"][number];

export type ApplicantsAnswer = Questions["applicants"]["answer"];

export type DisputesAnswer = Questions["disputes"]["answer"];
export type DisputesRow = DisputesAnswer["rows"][number];

export type DisclosureAnswer = Questions["disclosure"]["answer"];

export type FlowAnswer = Questions["flow"]["answer"];
export type FlowLink = FlowAnswer["links"][number];

export type CompareAnswer = Questions["compare"]["answer"];

export type FindingsAnswer = Questions["findings"]["answer"];
export type FindingRow = FindingsAnswer["rows"][number];
export type RuleCounts = FindingsAnswer["rules"][number];

export type SearchAnswer = Questions["search"]["answer"];
export type SearchRow = SearchAnswer["rows"][number];

export type CellsAnswer = Questions["cells"]["answer"];
export type EvidenceRow = CellsAnswer["rows"][number];

export type MapAnswer = Questions["map"]["answer"];
export type MapRow = MapAnswer["rows"][number];

export type Region = Questions["regions"]["answer"]["rows"][number];

export type ReportJson = Questions["reports"]["answer"];

/** A report with its cells and findings as the model knows them. */
export type ReportAnswer = Omit<ReportJson, "cells" | "extras" | "findings"> & {
  readonly cells: Cells;
  readonly extras: readonly Extra[];
  readonly findings: readonly Finding[];
};
