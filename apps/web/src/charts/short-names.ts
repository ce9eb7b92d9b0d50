const least = 4;

/** Names without the beginning that all of them share, so that what tells them apart can be seen. */
export function shortNames(names: readonly string[]): string[] {
  const [first = "", ...others] = names;
  const chars = [...first];
  const differs = chars.findIndex((char, i) => others.some((name) => [...name][i] !== char));
  if (others.length === 0 || differs < least) return [...names];
  return names.map((name) => `…${[...name].slice(differs).join("")}`);
}
