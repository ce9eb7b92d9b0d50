import { kindOf, scopeOf } from "./agencies/kind.ts";
import type { Document } from "./document/document.ts";
import { cellsFrom, formOf, readPlacements } from "./reading/cells.ts";
import { isSynthetic, readPublished } from "./reading/publication.ts";
import { readNarratives } from "./reading/sections.ts";
import { readTitle } from "./reading/title.ts";
import type { Report } from "./report/report.ts";
import { check } from "./rules/rules.ts";

/** A report, or why the document is none: no line of the form in it, or lines without a certain number. */
export type Reading =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly reason: "not_a_report" | "no_numbers" };

/** Reads a document as a report: its title, the cells of its three tables, its narratives, and checks them. */
export function readReport(document: Document): Reading {
  const placements = readPlacements(document);
  if (placements.length === 0) return { ok: false, reason: "not_a_report" };
  if (!placements.some(({ certain }) => certain)) return { ok: false, reason: "no_numbers" };
  const form = formOf(placements);
  const cells = cellsFrom(placements, form);
  const { agency, year } = readTitle(document);
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
