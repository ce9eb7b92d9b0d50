import type { Cells, Extra, Finding } from "@gongkai/model";
import type { Questions } from "gongkai";
import type { Answered } from "./api.ts";

export type TrendAnswer = Answered<"trend">;
export type TrendRow = TrendAnswer["rows"][number];
export type Change = NonNullable<TrendRow["change"]>;
export type Coverage = TrendAnswer["coverage"][number];
export type Basis = TrendAnswer["basis"];

export type OutcomesAnswer = Answered<"outcomes">;
export type OutcomesRow = OutcomesAnswer["rows"][number];

export type AgenciesAnswer = Answered<"agencies">;
export type Agency = AgenciesAnswer["rows"][number];
export type Filing = Agency["reports"][number];

export type FilingAnswer = Answered<"filing">;
export type FilingRow = FilingAnswer["rows"][number];
export type FiledYear = FilingRow["years"][number];
export type FilingCounts = FilingAnswer["regions"][number];

export type RankingAnswer = Answered<"ranking">;
export type RankingRow = RankingAnswer["rows"][number];

export type ApplicantsAnswer = Answered<"applicants">;

export type DisputesAnswer = Answered<"disputes">;
export type DisputesRow = DisputesAnswer["rows"][number];

export type DisclosureAnswer = Answered<"disclosure">;

export type FlowAnswer = Answered<"flow">;
export type FlowLink = FlowAnswer["links"][number];

export type CompareAnswer = Answered<"compare">;

export type FindingsAnswer = Answered<"findings">;
export type FindingRow = FindingsAnswer["rows"][number];
export type RuleCounts = FindingsAnswer["rules"][number];

export type QualityAnswer = Answered<"quality">;

export type SearchAnswer = Answered<"search">;
export type SearchRow = SearchAnswer["rows"][number];

export type CellsAnswer = Answered<"cells">;
export type EvidenceRow = CellsAnswer["rows"][number];

export type ChainAnswer = Answered<"chain">;
export type ChainRow = ChainAnswer["rows"][number];

export type ChangesAnswer = Answered<"changes">;

export type DistributionAnswer = Answered<"distribution">;
export type DistributionPoint = DistributionAnswer["points"][number];

/** The API leaves out what is always the same: the coverage is that of the units. */
export type GapAnswer = Answered<"gap"> & { readonly basis: "units" };
export type GapRow = GapAnswer["rows"][number];

export type MapAnswer = Answered<"map">;
export type MapRow = MapAnswer["rows"][number];

export type Region = Questions["regions"]["answer"]["rows"][number];

export type ReportJson = Questions["reports"]["answer"];

/** A report with its cells and findings as the model knows them. */
export type ReportAnswer = Omit<ReportJson, "cells" | "extras" | "findings"> & {
  readonly cells: Cells;
  readonly extras: readonly Extra[];
  readonly findings: readonly Finding[];
};
