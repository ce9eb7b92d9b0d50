import { cellsOf } from "../form/forms.ts";
import type { Cell, Cells, Narratives } from "../report/report.ts";
import type { Subject } from "./rule.ts";

/** A cell in short: a number, nothing printed, no such cell, or a text that is no number. */
type Short = number | "blank" | "absent" | { readonly raw: string };

/** What an example says; every cell it leaves out is zero. */
interface Said extends Partial<Omit<Subject, "cells" | "narratives">> {
  /** By cell, line or table; the last that fits counts. */
  readonly cells?: Readonly<Record<string, Short>>;
  readonly overview?: string;
  readonly other?: string;
}

/** A small report for a rule to be shown on. */
export function example({ cells = {}, overview = "", other = "", ...said }: Said = {}): Subject {
  const form = said.form ?? "2021";
  const narratives: Narratives = { overview, problems: "", other };
  return {
    agency: "某县财政局",
    year: form === "2021" ? 2023 : 2019,
    scope: "unit",
    published: null,
    ...said,
    form,
    narratives,
    cells: cellsFor(form, cells),
  };
}

function cellsFor(form: Subject["form"], said: Readonly<Record<string, Short>>): Cells {
  const keys = Object.entries(said).toReversed();
  const shortFor = (name: string): Short =>
    keys.find(([key]) => name === key || name.startsWith(`${key}.`))?.[1] ?? 0;
  return Object.fromEntries(cellsOf(form).map(({ name }) => [name, cellFrom(shortFor(name))]));
}

function cellFrom(short: Short): Cell {
  if (short === "absent") return { kind: "absent" };
  if (short === "blank") return { kind: "blank", raw: "", place: {} };
  if (typeof short === "number")
    return { kind: "number", value: short, raw: String(short), place: {} };
  return { kind: "unreadable", raw: short.raw, place: {} };
}
