import type { FormId } from "@gongkai/model";
import { formOf } from "./calendar.ts";
import type { Figures } from "./figures.ts";
import { type Batch, histories } from "./histories.ts";
import { type Printed, print } from "./printed.ts";
import { extensions, type Style, styleOf } from "./style.ts";
import { nameIn, type SyntheticAgency, type SyntheticRegion, type Territory } from "./territory.ts";

/** A report before it is decided whether it is published, when, and whether wrong. */
export interface Draft {
  readonly seed: number;
  readonly agency: SyntheticAgency;
  /** The agency's name in the report's year. */
  readonly name: string;
  readonly year: number;
  readonly form: FormId;
  readonly file: string;
  readonly figures: Figures;
  readonly style: Style;
  readonly printed: Printed;
}

/** A draft for every agency below the roots and every year that it is expected to report for, a list a region. */
export function* drafts(
  seed: number,
  land: Territory,
  roots: readonly SyntheticRegion[] = land.roots,
): Generator<readonly Draft[]> {
  for (const root of roots)
    for (const batch of histories(seed, land, root)) yield draftsOf(seed, batch);
}

function draftsOf(seed: number, batch: Batch): readonly Draft[] {
  return batch.flatMap(([agency, history]) =>
    [...history]
      .filter(([year]) => agency.from === null || year >= agency.from)
      .map(([year, figures]) => draftOf(seed, agency, year, figures)),
  );
}

function draftOf(seed: number, agency: SyntheticAgency, year: number, figures: Figures): Draft {
  const form = formOf(year);
  const style = styleOf(seed, agency, year);
  return {
    seed,
    agency,
    name: nameIn(agency, year),
    year,
    form,
    file: `${agency.region.code}/${agency.id}-${year}.${extensions[style.format]}`,
    figures,
    style,
    printed: print(form, figures, style),
  };
}
