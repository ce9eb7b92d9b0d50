export type Matrix = readonly [number, number, number, number, number, number];
export type Point = readonly [number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Six numbers as a matrix; anything else changes nothing. */
export function asMatrix(args: unknown): Matrix {
  const numbers = isList(args) ? Array.from(args, Number) : [];
  const [a, b, c, d, e, f] = numbers.length === 6 ? numbers : identity;
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

const isList = (args: unknown): args is ArrayLike<unknown> =>
  Array.isArray(args) || args instanceof Float32Array || args instanceof Float64Array;

/** The matrix that does what `n` does and then what `m` does. */
export const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

export const transform = ([x, y]: Point, m: Matrix): Point => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];
