import type { FormId } from "@gongkai/model";
import { formOf } from "./calendar.ts";
import { agencies, nameIn, type SyntheticAgency } from "./city.ts";
import type { Figures } from "./figures.ts";
import { histories, yearsOf } from "./histories.ts";
import { type Printed, print } from "./printed.ts";
import { type Style, styleOf } from "./style.ts";

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

/** A draft for every agency and every year that it is expected to report for. */
export function drafts(seed: number): readonly Draft[] {
  const known = histories(seed);
  return agencies.flatMap((agency) =>
    yearsOf(agency).flatMap((year) => {
      const figures = known.get(agency.id)?.get(year);
      return figures ? [draftOf(seed, agency, year, figures)] : [];
    }),
  );
}

function draftOf(seed: number, agency: SyntheticAgency, year: number, figures: Figures): Draft {
  const form = formOf(year);
  const style = styleOf(seed, agency, year);
  const extension = style.format === "text" ? "txt" : "html";
  return {
    seed,
    agency,
    name: nameIn(agency, year),
    year,
    form,
    file: `${agency.region.code}/${agency.id}-${year}.${extension}`,
    figures,
    style,
    printed: print(form, figures, style),
  };
}
