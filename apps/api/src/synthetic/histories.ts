import { appealsFigures } from "./appeals-figures.ts";
import { formOf, years } from "./calendar.ts";
import { agencies, type SyntheticAgency, unitsBelow } from "./city.ts";
import { disclosureFigures } from "./disclosure-figures.ts";
import { disclosureRates } from "./disclosure-rates.ts";
import { factor } from "./draws.ts";
import { at, type Figures, sum } from "./figures.ts";
import { type Random, randomFor } from "./random.ts";
import { type Demand, requestsFigures } from "./requests-figures.ts";
import { expectedRequests, yearlyGrowth } from "./volumes.ts";

/** An agency's true figures by year. */
export type History = ReadonlyMap<number, Figures>;

/**
 * The true figures of every agency. A government's are the sum over all units of its region and below, whether
 * or not these published their reports, and whatever they printed in them.
 */
export function histories(seed: number): ReadonlyMap<string, History> {
  const units = agencies.filter(({ scope }) => scope === "unit");
  const ofUnits = new Map(units.map((unit) => [unit.id, historyOf(seed, unit)]));
  const governments = agencies.filter(({ scope }) => scope === "consolidated");
  return new Map([
    ...ofUnits,
    ...governments.map((government): [string, History] => [
      government.id,
      consolidated(unitsBelow(government).map(({ id }) => ofUnits.get(id) ?? new Map())),
    ]),
  ]);
}

/** The years for which an agency is expected to report. */
export function yearsOf({ from }: SyntheticAgency): readonly number[] {
  return years.filter((year) => from === null || year >= from);
}

function consolidated(parts: readonly History[]): History {
  const inYear = (year: number): Figures[] => parts.flatMap((part) => part.get(year) ?? []);
  return new Map(years.map((year) => [year, sum(formOf(year), inYear(year))]));
}

/** What stays with an agency over the years: how many turn to it, and how readily it grants. */
interface Temper {
  readonly size: number;
  readonly openness: number;
}

function historyOf(seed: number, agency: SyntheticAgency): History {
  const history = new Map<number, Figures>();
  const steady = randomFor(seed, agency.id, "temper");
  const temper = { size: factor(steady, 0.3), openness: factor(steady, 0.25) };
  for (const year of yearsOf(agency)) {
    const random = randomFor(seed, agency.id, year);
    history.set(year, yearOf(random, agency, year, history.get(year - 1) ?? null, temper));
  }
  return history;
}

function yearOf(
  random: Random,
  agency: SyntheticAgency,
  year: number,
  before: Figures | null,
  temper: Temper,
): Figures {
  const form = formOf(year);
  const founded = agency.from !== null;
  const rates = disclosureRates(agency);
  const requests = requestsFigures(random, form, demandOf(random, agency, year, before, temper));
  const concluded = at(new Map(requests), "requests.concluded.total");
  return new Map([
    ...disclosureFigures(random, form, { rates, before, founded }),
    ...requests,
    ...appealsFigures(random, form, concluded),
  ]);
}

function demandOf(
  random: Random,
  agency: SyntheticAgency,
  year: number,
  before: Figures | null,
  { size, openness }: Temper,
): Demand {
  const growth = yearlyGrowth ** (year - 2019) * factor(random, 0.12);
  const expected = expectedRequests(agency) * size * growth;
  const opening = agency.from === null ? Math.round(expected * 0.06) : 0;
  return { expected, openness, before, opening };
}
