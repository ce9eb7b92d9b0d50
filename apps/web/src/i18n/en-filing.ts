import { formatsOf } from "./formats.ts";
import type { Dictionary } from "./zh.ts";

const f = formatsOf("en");

const standings = {
  on_time: "On time",
  late: "Late",
  unjudged: "Not judged",
  missing: "Missing",
  awaited: "Not yet due",
};

const stood = {
  on_time: "on time",
  late: "late",
  unjudged: "not judged",
  missing: "missing",
  awaited: "not yet due",
};

export const enFiling: Dictionary["filing"] = {
  title: "Filing",
  standing: "Standing",
  standings,
  counts: {
    expected: "Expected",
    filed: "Filed",
    met: "Filed as expected",
    on_time: "On time",
    late: "Late",
    unjudged: "Not judged",
    missing: "Missing",
    unread: "Cells unread",
    broken: "Fails checks",
  },
  shares: "How they filed",
  notExpected: "Not expected",
  unreadCount: (count) => `${f.count(count)} ${count === 1 ? "cell" : "cells"} not read`,
  source: (filed, expected) =>
    expected === 0
      ? `Source: ${f.count(filed)} reports`
      : `Source: ${f.count(filed)} of ${f.count(expected)} expected reports`,
  regions: {
    name: "Filing by region",
    subtitle: "Agencies by region and how they filed; open a region to go one level down",
  },
  matrix: {
    name: "Filing by agency and year",
    subtitle: "Agency by year; open a cell for its report",
    standing: (total, standing) =>
      `${f.count(total)} ${total === 1 ? "agency has" : "agencies have"} a report ${stood[standing]} for at least one year`,
    count: (total, file) =>
      file < total
        ? `${f.count(total)} agencies, the CSV holds the first ${f.count(file)}; narrow the region for all`
        : `${f.count(total)} ${total === 1 ? "agency" : "agencies"}`,
    nobody: "No agency stands so",
  },
  shortcomings: (year, counts) => {
    const { expected, missing, late, broken, unread } = counts;
    const parts = [
      missing > 0 && `${f.count(missing)} missing`,
      late > 0 && `${f.count(late)} late`,
      broken > 0 && `${f.count(broken)} failing checks`,
      unread > 0 && `${f.count(unread)} with unread cells`,
    ];
    return `${f.count(expected)} ${expected === 1 ? "report" : "reports"} expected for ${year}: ${parts.filter(Boolean).join(", ")}`;
  },
  someAwaited: (p) => `${f.count(p.filed)} filed for ${p.year}, ${f.count(p.awaited)} not yet due`,
  someUnjudged: (p) =>
    `All ${f.count(p.filed)} filed for ${p.year}, ${f.count(p.unjudged)} of which it is not judged whether they were on time`,
  allWell: (p) =>
    p.filed === 1
      ? `The one report for ${p.year} was filed on time and passes every check`
      : `All ${f.count(p.filed)} reports for ${p.year} were filed on time and pass every check`,
};
