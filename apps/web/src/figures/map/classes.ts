import { niceScale } from "../../charts/scale.ts";

/** Values from a lower to an upper end, and the colour that stands for them. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
}

const light = ["#eef4fb", "#c3d8ee", "#8fb3d9", "#4f83ba", "#275a94", "#12355f"];
const most = light.length;

/** The colour of a class on a dark card, where the highest values must be the brightest. */
export const onDark = (colour: string): string => light[most - 1 - light.indexOf(colour)] ?? colour;

/** Whether a name on this colour is written in white. */
export const isDeep = (colour: string): boolean => light.indexOf(colour) > most / 2;

/** Round classes of equal width from the lowest value to the highest, from pale to dark. */
export function classesOf(values: readonly number[]): ValueClass[] {
  if (values.length === 0) return [];
  const low = Math.min(...values);
  if (Math.max(...values) === low) return [{ from: low, to: low, colour: light[3] ?? "" }];
  const { interval } = niceScale([Math.max(...values) - low], most - 1);
  const start = Math.floor(low / interval + 1e-9);
  const end = Math.max(Math.ceil(Math.max(...values) / interval - 1e-9), start + 1);
  const at = (step: number) => Number(((start + step) * interval).toPrecision(12));
  const count = end - start;
  return Array.from({ length: count }, (_, i) => ({
    ...{ from: at(i), to: at(i + 1) },
    colour: light[Math.round((i * (most - 1)) / Math.max(count - 1, 1))] ?? "#12355f",
  }));
}

export const classOf = (classes: readonly ValueClass[], value: number): ValueClass | undefined =>
  classes.find(({ from, to }) => value >= from && value < to) ??
  (value >= (classes.at(-1)?.to ?? Number.POSITIVE_INFINITY) ? classes.at(-1) : classes[0]);
