/** A source of numbers from 0 up to 1; the same seed always gives the same numbers. */
export type Random = () => number;

/** The numbers that belong to a seed and a path: what is drawn on one path never shifts another. */
export function randomFor(seed: number, ...path: readonly (string | number)[]): Random {
  const key = [seed, ...path].join("/");
  const random = sfc32(hash(key, 1), hash(key, 2), hash(key, 3));
  for (let i = 0; i < 15; i++) random();
  return random;
}

/** FNV-1a over the code units, with a salt. */
function hash(text: string, salt: number): number {
  let h = 0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Chris Doty-Humphrey's small fast counter generator. */
function sfc32(seedA: number, seedB: number, seedC: number): Random {
  let [a, b, c, counter] = [seedA | 0, seedB | 0, seedC | 0, 1];
  return () => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 4294967296;
  };
}
