/** A further name, with the first and last year in which it was borne; null where that is open. */
export interface DatedName {
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
}

const written = /^(.*?)(?:@(\d{4})?-?(\d{4})?)?$/u;

/** Further names as registers write them, parted by `|`: `金融局|金融办@-2019|金融和发展局@2020-2022`. */
export const datedNames = (text: string): DatedName[] => text.split("|").filter(Boolean).map(read);

function read(text: string): DatedName {
  const [, name = "", from, to] = written.exec(text) ?? [];
  return { name, from: from ? Number(from) : null, to: to ? Number(to) : null };
}

/** Years on either side of a change in which reports still bear the old name, or already the new one. */
const overlap = 1;

/** Whether something stood in a year: exactly, within a year of a change (`near`), or not at all. */
export function standing(
  { from, to }: Pick<DatedName, "from" | "to">,
  year: number,
): "exactly" | "near" | "no" {
  const beyond = Math.max((from ?? year) - year, year - (to ?? year));
  if (beyond <= 0) return "exactly";
  return beyond <= overlap ? "near" : "no";
}

/** Of several, those that stood in the year, else those that stood near it; of no year, what stands today, else all. */
export function ofYear<Dated extends Pick<DatedName, "from" | "to">>(
  all: readonly Dated[],
  year: number | null,
): readonly Dated[] {
  if (year === null) return nonEmpty(all.filter(({ to }) => to === null)) ?? all;
  const as = (how: string) => all.filter((one) => standing(one, year) === how);
  return nonEmpty(as("exactly")) ?? as("near");
}

const nonEmpty = <Item>(items: readonly Item[]) => (items.length > 0 ? items : null);
