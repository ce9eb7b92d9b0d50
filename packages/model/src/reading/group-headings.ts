import { forms } from "../form/forms.ts";
import { closestLabel } from "./closest.ts";
import { remembered } from "./remembered.ts";
import { labelOf } from "./simplified.ts";
import { wordings } from "./wordings.ts";

/**
 * What is left of a text without the headings of groups before it, where it is the label of a line of those groups and
 * both stand in one cell, as in （三）不予公开 1.属于国家秘密; otherwise the text as it is.
 */
export const withoutGroupHeadings = remembered((text) => {
  const groups: string[] = [];
  let rest = text;
  for (let found = heading().exec(rest); found; found = heading().exec(rest)) {
    groups.push(labelOf(found[0]));
    rest = rest.slice(found[0].length);
  }
  const own = groupsOf().get(closestLabel(labelOf(rest)));
  return groups.length > 0 && own && groups.every((group) => own.includes(group)) ? rest : text;
});

let pattern: RegExp | undefined;

/** The heading of a group at the beginning of a text, with its number and any white space in it. */
function heading(): RegExp {
  const labels = [...new Set([...groupsOf().values()].flat())];
  const spaced = labels.map((label) => [...label].join(String.raw`\s*`)).join("|");
  pattern ??= new RegExp(
    String.raw`^\s*(?:[（(]?\s*[一二三四五六七]\s*[）)、.．]\s*)?(?:${spaced})\s*`,
    "u",
  );
  return pattern;
}

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** For the label of each line of section three, the headings that it stands under. */
function groupsOf(): ReadonlyMap<string, readonly string[]> {
  known ??= new Map(
    Object.values(forms)
      .flatMap(({ tables }) => tables.filter(({ key }) => key === "requests"))
      .flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines))
      .flatMap(({ label, groups = [] }) =>
        wordings(label).map((wording) => [
          wording,
          groups.flatMap((group) => wordings(group.label)),
        ]),
      ),
  );
  return known;
}
