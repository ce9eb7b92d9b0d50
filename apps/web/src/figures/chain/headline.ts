import type { ChainRow } from "../../api-types.ts";
import type { Words } from "../../i18n/words.ts";

/** Says where a report does not take up what the one before left over; the last of them by its numbers. */
export function chainHeadline(rows: readonly ChainRow[], { t }: Words): string {
  const say = t.questions.chain;
  const broken = rows.filter(({ link }) => link === "broken");
  const held = rows.filter(({ link }) => link === "holds").length;
  const last = broken.at(-1);
  if (last) {
    const { year, carried_in: now, carried_out_before: before } = last;
    return say.broken({
      ...{ year, links: broken.length, now: t.formats.count(now ?? 0) },
      before: t.formats.count(before ?? 0),
    });
  }
  return held > 0 ? say.holds(held) : say.name;
}
