/**
 * Moves labels apart along an axis until no two are nearer than `gap`, as little as that takes,
 * and keeps them within the ends. The order stays.
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  low: number,
  high: number,
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => at(wanted, a) - at(wanted, b));
  const placed = [...wanted];
  let floor = low;
  for (const i of order) {
    placed[i] = Math.max(at(wanted, i), floor);
    floor = at(placed, i) + gap;
  }
  let ceiling = high;
  for (const i of order.reverse()) {
    placed[i] = Math.min(at(placed, i), ceiling);
    ceiling = at(placed, i) - gap;
  }
  return placed;
}

const at = (values: readonly number[], i: number): number => values[i] ?? 0;
