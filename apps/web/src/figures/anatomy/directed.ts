/** The size of a move with its direction before it; a move that is written as nought has none. */
export function directed(moved: number, size: string): string {
  if (!/[1-9]/u.test(size)) return size;
  return `${moved > 0 ? "▲" : "▼"} ${size}`;
}
