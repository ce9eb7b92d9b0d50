import { cellsOf } from "../form/forms.ts";
import { type Claim, unknown } from "../identity/claim.ts";
import type { Cell, Cells, Narratives } from "../report/report.ts";
import type { Subject } from "./rule.ts";

/** A cell in short: a number, nothing printed, no such cell, or a text that is no number. */
type Short = number | "blank" | "absent" | { readonly raw: string };

/** What an example says; every cell it leaves out is zero. */
interface Said extends Partial<Omit<Subject, "cells" | "narratives">> {
  /** By cell, line or table; the last that fits counts. */
  readonly cells?: Readonly<Record<string, Short>>;
  readonly preamble?: string;
  readonly overview?: string;
  readonly other?: string;
}

/** A small report for a rule to be shown on. */
export function example(all: Said = {}): Subject {
  const { cells = {}, preamble = "", overview = "", other = "", ...said } = all;
  const form = said.form ?? "2021";
  const narratives: Narratives = { preamble, overview, problems: "", other };
  const { agency = "某县财政局", year = form === "2021" ? 2023 : 2019, scope = "unit" } = said;
  return {
    identity: {
      agency: titled(agency),
      region: unknown,
      year: titled(year),
      scope: titled(scope),
      signed: unknown,
    },
    published: null,
    ...said,
    ...{ agency, year, scope, form },
    narratives,
    cells: cellsFor(form, cells),
  };
}

/** A claim that rests on a title. */
const titled = <Value extends string | number>(value: Value | null): Claim<Value> =>
  value === null
    ? unknown
    : { value, confidence: "certain", evidence: [{ from: "title", value, text: `${value}` }] };

function cellsFor(form: Subject["form"], said: Readonly<Record<string, Short>>): Cells {
  const cells: Record<string, Cell> = { ...zeros[form] };
  for (const [key, short] of Object.entries(said))
    for (const { name } of cellsOf(form))
      if (name === key || name.startsWith(`${key}.`)) cells[name] = cellFrom(short);
  return cells;
}

function cellFrom(short: Short): Cell {
  if (short === "absent") return { kind: "absent" };
  if (short === "blank") return { kind: "blank", raw: "", place: {} };
  if (typeof short === "number")
    return { kind: "number", value: short, raw: String(short), place: {} };
  return { kind: "unreadable", raw: short.raw, place: {} };
}

const zerosOn = (form: Subject["form"]): Cells =>
  Object.fromEntries(cellsOf(form).map(({ name }) => [name, cellFrom(0)]));
const zeros = { "2019": zerosOn("2019"), "2021": zerosOn("2021") };
