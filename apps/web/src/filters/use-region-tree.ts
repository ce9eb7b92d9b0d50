import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useWords } from "../i18n/use-words.ts";
import { regionsQuery, regionTree } from "./regions.ts";

/**
 * Regions as a tree to choose from, searched by name, pinyin or code. Until it is opened only those chosen are there,
 * which name the choice: the control goes through all of them each time.
 */
export function useRegionTree(edition: number | undefined, chosen: readonly string[]) {
  const { t, lang } = useWords();
  const { data } = useQuery(regionsQuery(edition));
  const [isAsked, setIsAsked] = useState(false);
  const named = chosen.join(",");
  const tree = useMemo(() => {
    const rows = data?.rows ?? [];
    const codes = named.split(",");
    return regionTree(isAsked ? rows : rows.filter(({ code }) => codes.includes(code)), lang);
  }, [data, lang, isAsked, named]);
  return {
    regions: data?.rows ?? [],
    select: {
      treeData: tree,
      onOpenChange: (open: boolean) => setIsAsked((before) => before || open),
      showSearch: {
        filterTreeNode: (typed: string, node: object) =>
          String(Reflect.get(node, "search")).includes(typed.trim().toLowerCase()),
      },
      popupMatchSelectWidth: 280,
      listHeight: 360,
      notFoundContent: t.filters.regionNone,
      allowClear: true,
    },
  };
}
