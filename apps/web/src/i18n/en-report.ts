import { formatsOf } from "./formats.ts";
import type { Dictionary } from "./zh.ts";
import type { Told } from "./zh-report.ts";

const f = formatsOf("en");
const gap = ({ stated, derived }: Told) =>
  stated === null || derived === null ? "" : `, ${f.amount(Math.abs(stated - derived))} apart`;
const shown = (value: number | null) => (value === null ? "blank" : f.amount(value));
const cells = (count: number) => `${f.count(count)} ${count === 1 ? "cell" : "cells"}`;

export const enReport: Dictionary["report"] = {
  year: (year) => `${year}`,
  pageTitle: (agency, year) => `${agency} ${year}`,
  form: (form) => (form === null ? "No common form" : `Form of ${form}`),
  noTables: "Reports of before 2019 have no comparable tables.",
  published: (day) => `Published ${day}`,
  unpublished: "Publication date unknown",
  onTime: "on time",
  late: (due) => `late, due ${due}`,
  original: "Original",
  download: "Download",
  sourceFile: "Source file",
  years: "Other years",
  yearBroken: (year, broken) =>
    broken > 0 ? `${year}, ${broken} ${broken === 1 ? "check" : "checks"} failed` : `${year}`,
  breadcrumb: "Region",
  beside: (year) => `Beside ${year}`,
  besideNote: (year) => `The second line of a cell is the number of ${year} and the change since.`,
  besideForms:
    "The form changed in 2021: only cells of both forms have a number of the year before; in proactive disclosure their meaning changed, so no change is told.",
  versions: "History of versions",
  currentVersion: "current",
  cellsChanged: (count) =>
    `${f.count(count)} ${count === 1 ? "cell" : "cells"} changed since the version before`,
  noCellChanged: "No cell changed since the version before.",
  sections: {
    disclosure: { number: "2", title: "Proactive disclosure" },
    requests: { number: "3", title: "Requests" },
    appeals: { number: "4", title: "Appeals" },
    overview: { number: "1", title: "Overview" },
    problems: { number: "5", title: "Problems" },
    other: { number: "6", title: "Other matters" },
  },
  sectionsLabel: "Sections of the report",
  tableLabel: (section) => `Table of ${section}`,
  extras: "Further rows of the source, not on the form and in no figure",
  noNarrative: "This section has no text.",
  kinds: {
    number: "Number",
    blank: "Blank: the report leaves this cell empty",
    not_applicable: "Not applicable: what is printed stands for no number",
    unreadable: "Unreadable: what is printed is no certain number; nothing was guessed",
    absent: "Absent: the source has no such cell",
  },
  blank: "blank",
  blankOrAbsent: "blank or absent",
  absent: "absent",
  raw: "As printed",
  rawEmpty: "(nothing)",
  readAs: "Read as",
  unitOf: { count: "", change: "", amount: "CNY 10,000" },
  places: {
    page: (page) => `page ${page}`,
    table: (table) => `table ${table}`,
    row: (row) => `row ${row}`,
    column: (column) => `column ${column}`,
    line: (line) => `text line ${line}`,
    block: (block) => `paragraph ${block}`,
  },
  noDocument: "Generated sample report: there is no source document",
  placeUnknown: "No place in the source",
  panel: "Selected cell",
  panelHint:
    "Select a cell to see its place in the source file and the text there. Arrow keys move between cells.",
  findings: "Checks",
  noFindings: "Everything that could be checked adds up.",
  moreFindings: (count) => `Show ${f.count(count)} more`,
  hints: (count) =>
    `${f.count(count)} ${count === 1 ? "hint" : "hints"} to look into, not counted as faults`,
  undecided: (count) =>
    `${f.count(count)} more ${count === 1 ? "check" : "checks"} could not be made: cells are blank or absent`,
  showInForm: "Show in the form",
  marks: {
    broken: "fails a check",
    unsure: "not fully read",
    undecided: "could not be checked",
    unreadable: "unreadable",
  },
  rulesUnknown: "This check did not pass.",
  failed: (rule) => `Does not hold: ${rule}`,
  others: (count, expected) =>
    `Other reports it rests on: ${f.count(count)}${expected === null ? "" : ` of ${f.count(expected)}`}. `,
  figures: (t) =>
    t.stated === null || t.derived === null
      ? ""
      : `Stated: ${shown(t.stated)}; by the check: ${shown(t.derived)}.`,
  rules: {
    "requests.row_sum": {
      name: "Line total",
      title: "The line does not add up",
      sentence: (t) =>
        `The report states ${shown(t.stated)}; its ${t.parts} kinds of applicants add up to ${shown(t.derived)}${gap(t)}.`,
    },
    "requests.outcome_sum": {
      name: "Sum of outcomes",
      title: "Outcomes do not add up",
      sentence: (t) =>
        `“Total concluded” states ${shown(t.stated)}; the outcomes add up to ${shown(t.derived)}${gap(t)}.`,
    },
    "requests.balance": {
      name: "In and out",
      title: "In and out do not balance",
      sentence: (t) =>
        `Received and carried in make ${shown(t.derived)}; concluded and carried out make ${shown(t.stated)}${gap(t)}.`,
    },
    "appeals.row_sum": {
      name: "Appeals total",
      title: "Appeals do not add up",
      sentence: (t) =>
        `The total states ${shown(t.stated)}; its four parts add up to ${shown(t.derived)}${gap(t)}.`,
    },
    "library.punctual": {
      name: "Last day to publish",
      title: "Published late",
      sentence: (t) =>
        `Published on day ${shown(t.stated)} after the year's end; the law allows until day ${shown(t.derived)}. A day entered when a site was moved does not count: check it.`,
    },
    "form.complete": {
      name: "Form complete",
      title: "Cells are missing",
      sentence: (t) => `The source lacks ${cells(t.cells)}; nothing was filled in.`,
    },
    "form.legible": {
      name: "Numbers legible",
      title: "Some numbers are unreadable",
      sentence: (t) =>
        `${cells(t.cells)} ${t.cells === 1 ? "holds" : "hold"} no certain number; the printed text is kept and nothing was guessed.`,
    },
  },
};
