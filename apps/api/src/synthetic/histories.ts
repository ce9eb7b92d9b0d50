import { appealsFigures } from "./appeals-figures.ts";
import { formOf } from "./calendar.ts";
import { disclosureFigures } from "./disclosure-figures.ts";
import { disclosureRates } from "./disclosure-rates.ts";
import { factor } from "./draws.ts";
import { type Figures, sum } from "./figures.ts";
import { type Random, randomFor } from "./random.ts";
import { type Demand, requestsFigures } from "./requests-figures.ts";
import {
  type SyntheticAgency,
  type SyntheticRegion,
  type Territory,
  yearsOf,
} from "./territory.ts";
import { expectedRequests, yearlyGrowth } from "./volumes.ts";

/** An agency's true figures by year. */
export type History = ReadonlyMap<number, Figures>;

/** The agencies of one region with their histories. */
export type Batch = readonly (readonly [SyntheticAgency, History])[];

/**
 * The true figures of every agency below a region and in it, a batch a region, those below first; returns what all of
 * them add up to. A government's figures are the sum over all units of its region and below, whether or not these
 * published their reports, and whatever they printed in them; over a region without any units they are its own.
 */
export function* histories(
  seed: number,
  land: Territory,
  region: SyntheticRegion,
): Generator<Batch, History> {
  const below: History[] = [];
  for (const child of land.childrenOf(region)) below.push(yield* histories(seed, land, child));
  const agencies = land.agenciesOf(region);
  const units = agencies.filter(({ scope }) => scope === "unit");
  const own = units.map((unit) => [unit, historyOf(seed, unit, land.years)] as const);
  const parts = [...below, ...own.map(([, history]) => history)].filter(({ size }) => size > 0);
  const governments = agencies.filter(({ scope }) => scope === "consolidated");
  const alone = parts.length === 0 ? governments.slice(0, 1) : [];
  const [all = consolidated(parts, land.years)] = alone.map((g) => historyOf(seed, g, land.years));
  yield [...governments.map((government) => [government, all] as const), ...own];
  return all;
}

function consolidated(parts: readonly History[], years: readonly number[]): History {
  const inYear = (year: number): Figures[] => parts.flatMap((part) => part.get(year) ?? []);
  return new Map(
    years.flatMap((year) => {
      const figures = inYear(year);
      return figures.length > 0 ? [[year, sum(formOf(year), figures)]] : [];
    }),
  );
}

/** What stays with an agency over the years: how many turn to it, how readily it grants, and what else it does. */
interface Temper {
  readonly size: number;
  readonly openness: number;
  readonly rates: ReturnType<typeof disclosureRates>;
}

function historyOf(seed: number, agency: SyntheticAgency, years: readonly number[]): History {
  const history = new Map<number, Figures>();
  const steady = randomFor(seed, agency.id, "temper");
  const [size, openness] = [factor(steady, 0.3), factor(steady, 0.25)];
  const temper = { size, openness, rates: disclosureRates(agency) };
  for (const year of yearsOf(agency, years)) {
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
  const founded = isFounded(agency);
  const { rates } = temper;
  const requests = requestsFigures(random, form, demandOf(random, agency, year, before, temper));
  const concluded = requests.find(([name]) => name === "requests.concluded.total")?.[1] ?? 0;
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
  const expected = expectedRequests(agency) * agency.busyness * size * growth;
  const opening = isFounded(agency) ? 0 : Math.round(expected * 0.06);
  return { expected, openness, before, opening };
}

/** Whether the agency was founded in its first year; a government was there before it reported. */
const isFounded = ({ from, scope }: SyntheticAgency): boolean => from !== null && scope === "unit";
