type Point = readonly [number, number];
type Rings = readonly (readonly Point[])[];

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const steps = 10;
const rounds = 4;

/** About the largest circle within an outline and outside the holes in it, found by looking ever closer: where a name fits best. */
export function roomiest(rings: Rings): Circle {
  const xs = rings.flat().map(([x]) => x);
  const ys = rings.flat().map(([, y]) => y);
  let [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  let [width, height] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
  let best: Circle = { x: left + width / 2, y: bottom + height / 2, radius: 0 };
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < steps ** 2; i++) {
      const x = left + (width * ((i % steps) + 0.5)) / steps;
      const y = bottom + (height * (Math.floor(i / steps) + 0.5)) / steps;
      const radius = roomAt([x, y], rings);
      if (radius > best.radius) best = { x, y, radius };
    }
    [width, height] = [width / 3, height / 3];
    [left, bottom] = [best.x - width / 2, best.y - height / 2];
  }
  return best;
}

/** How far a point within the rings is from the nearest of them; 0 outside. */
function roomAt([x, y]: Point, rings: Rings): number {
  let within = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let [px, py] = ring.at(-1) ?? [0, 0];
    for (const [qx, qy] of ring) {
      if (py > y !== qy > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) within = !within;
      nearest = Math.min(nearest, distance(x - px, y - py, qx - px, qy - py));
      [px, py] = [qx, qy];
    }
  }
  return within ? nearest : 0;
}

/** From a point to a line from the origin. */
function distance(x: number, y: number, toX: number, toY: number): number {
  const length = toX ** 2 + toY ** 2;
  const part = length > 0 ? Math.max(0, Math.min(1, (x * toX + y * toY) / length)) : 0;
  return Math.hypot(x - part * toX, y - part * toY);
}
