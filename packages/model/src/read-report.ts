import type { Document } from "./document/document.ts";
import type { Given } from "./identity/claim.ts";
import { readIdentity } from "./identity/identity.ts";
import { isBeforeForms, narrativesBeforeForms } from "./reading/before-forms.ts";
import { cellsFrom, formOf, readPlacements } from "./reading/cells.ts";
import { readExtras } from "./reading/extras.ts";
import { withoutOtherReports } from "./reading/other-reports.ts";
import { hasPictureTables } from "./reading/picture-tables.ts";
import { isSynthetic, readPublished } from "./reading/publication.ts";
import { readNarratives } from "./reading/sections.ts";
import type { Report } from "./report/report.ts";
import { check } from "./rules/rules.ts";

/**
 * A report, or why the document is none: no line of the form in it, its tables being pictures, or lines without a
 * certain number.
 */
export type Reading =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly reason: "not_a_report" | "tables_are_pictures" | "no_numbers" };

/**
 * Reads a document as a report: whose and for which year it is, the cells of its three tables, its narratives, and
 * checks them. A report of before 2019 is read without tables: `form` is null, and there are no cells.
 */
export function readReport(source: Document, given: Given = {}): Reading {
  const document = withoutOtherReports(source);
  const placements = readPlacements(document);
  const identity = readIdentity(document, given);
  const old = !placements.some(({ certain }) => certain) && isBeforeForms(document, identity);
  if (!old && !placements.some(({ certain }) => certain)) {
    if (hasPictureTables(document)) return { ok: false, reason: "tables_are_pictures" };
    return { ok: false, reason: placements.length === 0 ? "not_a_report" : "no_numbers" };
  }
  const form = old ? null : formOf(placements);
  const agency = identity.agency.value;
  const report: Omit<Report, "findings"> = {
    agency,
    year: identity.year.value,
    scope: identity.scope.value,
    identity,
    form,
    published: readPublished(document),
    synthetic: isSynthetic(document, agency),
    cells: form === null ? {} : cellsFrom(placements, form),
    extras: form === null ? [] : readExtras(document),
    narratives: old ? narrativesBeforeForms(document) : readNarratives(document),
  };
  return { ok: true, report: { ...report, findings: check(report) } };
}
