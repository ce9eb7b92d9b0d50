import { kindOf, scopeOf } from "./agencies/kind.ts";
import type { Document } from "./document/document.ts";
import { cellsFrom, formOf, readPlacements } from "./reading/cells.ts";
import { isSynthetic, readPublished } from "./reading/publication.ts";
import { readNarratives } from "./reading/sections.ts";
import { readTitle } from "./reading/title.ts";
import type { Report } from "./report/report.ts";
import { check } from "./rules/rules.ts";

/**
 * A report, or why the document is none: no line of the form in it, lines without a certain number, or a report for a
 * year before 2019, when there was no form and so nothing to compare.
 */
export type Reading =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly reason: "not_a_report" | "no_numbers" | "before_2019" };

/** The first year reported on a form that all agencies share (国办公开办函〔2019〕60号). */
const firstYear = 2019;

/** Reads a document as a report: its title, the cells of its three tables, its narratives, and checks them. */
export function readReport(document: Document): Reading {
  const placements = readPlacements(document);
  const { agency, year } = readTitle(document);
  if (placements.length === 0) {
    const isOld = year !== null && year < firstYear;
    return { ok: false, reason: isOld ? "before_2019" : "not_a_report" };
  }
  if (!placements.some(({ certain }) => certain)) return { ok: false, reason: "no_numbers" };
  const form = formOf(placements);
  const cells = cellsFrom(placements, form);
  const report: Omit<Report, "findings"> = {
    agency,
    year,
    form,
    scope: scopeOf(kindOf(agency ?? "")),
    published: readPublished(document),
    synthetic: isSynthetic(document, agency),
    cells,
    narratives: readNarratives(document),
  };
  return { ok: true, report: { ...report, findings: check(report) } };
}
