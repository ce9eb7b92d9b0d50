import type { Random } from "./random.ts";

/** A whole number from `from` to `to`, both included. */
export function integer(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

/** The items in random order. */
export function shuffle<T>(random: Random, items: readonly T[]): readonly T[] {
  const drawn = items.map((item) => ({ item, rank: random() }));
  return drawn.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}

/** A factor around 1, as often above as below. */
export function factor(random: Random, spread: number): number {
  return Math.exp(spread * gauss(random));
}

/** How many events happen where `mean` are expected. */
export function poisson(random: Random, mean: number): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * gauss(random)));
  let count = -1;
  for (let p = Math.exp(Math.max(0, mean)); p >= 1; p *= random()) count++;
  return count;
}

/** How many of `count` are left if each stays with the same probability. */
export function thin(random: Random, count: number, probability: number): number {
  let kept = 0;
  for (let i = 0; i < count; i++) if (chance(random, probability)) kept++;
  return kept;
}

/** Parts of `count` that fall to each weight; the parts add up to `count`. */
export function split(
  random: Random,
  count: number,
  weights: readonly number[],
): readonly number[] {
  let left = count;
  let weightLeft = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight, i) => {
    const part = i === weights.length - 1 ? left : thin(random, left, weight / weightLeft);
    left -= part;
    weightLeft -= weight;
    return part;
  });
}

function gauss(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
