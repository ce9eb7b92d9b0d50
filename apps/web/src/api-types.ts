import type { Cells, Extra, Finding } from "@gongkai/model";
import type { InferResponseType } from "hono/client";
import type { api } from "./api.ts";

type Api = typeof api;

export type TrendAnswer = InferResponseType<Api["trend"]["$get"], 200>;
export type TrendRow = TrendAnswer["rows"][number];
export type Change = NonNullable<TrendRow["change"]>;
export type Coverage = TrendAnswer["coverage"][number];
export type Basis = TrendAnswer["basis"];

export type OutcomesAnswer = InferResponseType<Api["outcomes"]["$get"], 200>;
export type OutcomesRow = OutcomesAnswer["rows"][number];

export type AgenciesAnswer = InferResponseType<Api["agencies"]["$get"], 200>;
export type Agency = AgenciesAnswer["rows"][number];
export type Filing = Agency["reports"][number];

export type Region = InferResponseType<Api["regions"]["$get"], 200>["rows"][number];

export type ReportJson = InferResponseType<Api["reports"][":agency"][":year"]["$get"], 200>;

/** A report with its cells and findings as the model knows them. */
export type ReportAnswer = Omit<ReportJson, "cells" | "extras" | "findings"> & {
  readonly cells: Cells;
  readonly extras: readonly Extra[];
  readonly findings: readonly Finding[];
};
