import type { Level } from "../agencies/kind.ts";
import { datedNames } from "./dated-name.ts";

/** An administrative division, or a development zone that has a code of its own. */
export interface Division {
  /** Six digits (GB/T 2260). */
  readonly code: string;
  readonly name: string;
  readonly short_name: string;
  /** Former names of the same code, as `datedNames` reads them. */
  readonly other_names: string;
  readonly parent: string | null;
  readonly level: Level;
  /** First and last year at whose end it stood; null where no change is known. */
  readonly from: number | null;
  readonly to: number | null;
}

/** A name that a division bears. A short one (河南) may lead on to a name below it, but does not stand alone. */
export interface PlaceName {
  readonly name: string;
  readonly division: Division;
  readonly whole: boolean;
  readonly from: number | null;
  readonly to: number | null;
}

/** The divisions of a register, found by code and by name. Built once: a name is found in a few look-ups. */
export class Divisions {
  private readonly byCode: ReadonlyMap<string, Division>;
  private readonly byName = new Map<string, PlaceName[]>();
  /** The lengths of the names that begin with two characters, longest first. */
  private readonly lengths = new Map<string, number[]>();

  constructor(divisions: Iterable<Division>) {
    this.byCode = new Map([...divisions].map((division) => [division.code, division]));
    for (const division of this.byCode.values())
      for (const name of namesOf(division)) this.add(name);
  }

  get(code: string): Division | undefined {
    return this.byCode.get(code);
  }

  /** The names that stand at a place in a text, those of each length together, longest first. */
  *namesAt(text: string, at: number): Generator<readonly PlaceName[]> {
    for (const length of this.lengths.get(text.slice(at, at + 2)) ?? []) {
      const found = this.byName.get(text.slice(at, at + length));
      if (found) yield found;
    }
  }

  /** Whether a division is another or lies below it. */
  isWithin(code: string, above: string): boolean {
    if (code === above) return true;
    const parent = this.byCode.get(code)?.parent;
    return parent ? this.isWithin(parent, above) : false;
  }

  private add(name: PlaceName): void {
    const first = name.name.slice(0, 2);
    const lengths = new Set([...(this.lengths.get(first) ?? []), name.name.length]);
    this.lengths.set(
      first,
      [...lengths].sort((a, b) => b - a),
    );
    this.byName.set(name.name, [...(this.byName.get(name.name) ?? []), name]);
  }
}

function namesOf(division: Division): PlaceName[] {
  const { name, short_name: short, from, to } = division;
  const former = datedNames(division.other_names);
  const begun = former.length > 0 ? Math.max(...former.map((one) => one.to ?? 0)) + 1 : from;
  const usual = usualName(name, short);
  const whole = { division, whole: true };
  return [
    { name, from: begun, to, ...whole },
    ...former.map((one) => ({ ...one, ...whole })),
    ...(usual ? [{ name: usual, from, to, ...whole }] : []),
    ...(short && short !== name && division.level !== "county"
      ? [{ name: short, from, to, division, whole: false }]
      : []),
  ];
}

/** What an autonomous division is commonly called: 湘西土家族苗族自治州 → 湘西州. */
function usualName(name: string, short: string): string | null {
  const kind = /自治([州县旗])$/u.exec(name)?.[1];
  return kind && short ? short + kind : null;
}
