import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useWords } from "../i18n/use-words.ts";
import { regionsQuery, regionTree } from "./regions.ts";

/** Regions as a tree to choose from, searched by name, pinyin or code. */
export function useRegionTree(edition: number | undefined) {
  const { t, lang } = useWords();
  const { data } = useQuery(regionsQuery(edition));
  const tree = useMemo(() => regionTree(data?.rows ?? [], lang), [data, lang]);
  return {
    regions: data?.rows ?? [],
    select: {
      treeData: tree,
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
