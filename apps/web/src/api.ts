import type {
  AgenciesAnswer,
  EditionsAnswer,
  OutcomesAnswer,
  RegionsAnswer,
  ReportAnswer,
  TrendAnswer,
} from "./api-types.ts";
import { Problem, problemFrom } from "./problem.ts";

type Query = Record<string, string>;

/** The border to the API: the one place that trusts the shape of an answer. */
async function ask<Answer>(path: string, query: Query, signal: AbortSignal): Promise<Answer> {
  const text = new URLSearchParams(query).toString();
  const response = await fetch(`/api/${path}${text && `?${text}`}`, { signal }).catch((cause) => {
    throw signal.aborted ? cause : new Problem({ type: "unreachable", title: "", status: 0 });
  });
  if (!response.ok) throw await problemFrom(response);
  return response.json();
}

export const api = {
  editions: (signal: AbortSignal) => ask<EditionsAnswer>("editions", {}, signal),
  regions: (query: Query, signal: AbortSignal) => ask<RegionsAnswer>("regions", query, signal),
  agencies: (query: Query, signal: AbortSignal) => ask<AgenciesAnswer>("agencies", query, signal),
  trend: (query: Query, signal: AbortSignal) => ask<TrendAnswer>("trend", query, signal),
  outcomes: (query: Query, signal: AbortSignal) => ask<OutcomesAnswer>("outcomes", query, signal),
  report: (agency: string, year: string, query: Query, signal: AbortSignal) =>
    ask<ReportAnswer>(
      `reports/${encodeURIComponent(agency)}/${encodeURIComponent(year)}`,
      query,
      signal,
    ),
};
