import type { Places } from "./places.ts";

/** Every page over a province, each with what it has to show. */
export function pagesOf({ region, below, report }: Places): readonly (readonly [string, string])[] {
  const education = `region=${region}&kind=education`;
  return [
    ["overview", `/?region=${region}`],
    ["nation", "/"],
    ["trends", `/trends?region=${region}&split=region`],
    ["change", `/trends?region=${region}&view=change`],
    ["compare", `/compare?of=region&regions=${below}`],
    ["percentile", `/compare?of=region&regions=${below.slice(0, 3)}&view=percentile`],
    ["compare-empty", `/compare?${education}`],
    ["ranking", `/ranking?region=${region}`],
    ["ranking-regions", `/ranking?region=${region}&of=region`],
    ["outcomes", `/outcomes?region=${region}`],
    ["outcomes-table", `/outcomes?region=${region}&outcomes=table&flow=table&reasons=table`],
    ["applicants", `/applicants?region=${region}`],
    ["disputes", `/disputes?region=${region}`],
    ["disclosure", `/disclosure?region=${region}`],
    ["filing", `/filing?region=${region}`],
    ["findings", `/findings?region=${region}`],
    ["search", `/search?region=${region}&q=公开`],
    ["search-empty", "/search"],
    ["methods", "/methods"],
    ["cells", `/cells?measure=disclosure_rate&region=${region}`],
    ["report", report],
    ["nothing", `/?region=${region}&kind=education&level=township`],
    ["not-found", "/nowhere"],
  ];
}
