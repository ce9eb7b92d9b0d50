import type { Page, PageItem } from "./read-page.ts";

const pageNumber =
  /^(?:[-—–－·\s]*\d{1,3}[-—–－·\s]*|第\s*\d{1,3}\s*页(?:[，,\s]*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/u;
/** How many lines at the top and the bottom of a page can be printed on every page. */
const deepest = 2;

/** Pages without their numbers and running heads; a head stays on the first page, for it may name the report. */
export function withoutFurniture(pages: readonly Page[]): Page[] {
  const counts = new Map<string, number>();
  for (const key of pages.flatMap(edgesOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isRunning = (key: string) => {
    const count = counts.get(key) ?? 0;
    return count > 1 && count * 2 >= pages.length;
  };
  return pages.map((page, first) => {
    const trimmed = trim(page.items, (item, edge) => {
      if (item.kind === "grid") return false;
      if (pageNumber.test(item.line.text)) return true;
      return isRunning(keyOf(item, edge)) && (first > 0 || edge === "bottom");
    });
    return { ...page, items: trimmed };
  });
}

type Edge = "top" | "bottom";

/** The items left when those that are furniture have been taken off both ends. */
function trim(
  items: readonly PageItem[],
  isFurniture: (item: PageItem, edge: Edge) => boolean,
): readonly PageItem[] {
  const top = items.findIndex((item, i) => i >= deepest || !isFurniture(item, "top"));
  const rest = top < 0 ? [] : items.slice(top);
  const bottom = rest.findLastIndex(
    (item, i) => rest.length - i > deepest || !isFurniture(item, "bottom"),
  );
  return rest.slice(0, bottom + 1);
}

/** A name for each line near an edge, the same for lines of other pages that differ in digits only. */
const edgesOf = ({ items }: Page): string[] => [
  ...items.slice(0, deepest).map((item) => keyOf(item, "top")),
  ...items.slice(-deepest).map((item) => keyOf(item, "bottom")),
];

const keyOf = (item: PageItem, edge: Edge): string =>
  item.kind === "grid"
    ? ""
    : `${edge} ${Math.round(item.line.box.bottom / 4)} ${item.line.text.replace(/\d+/gu, "#")}`;
