import { useQuery } from "@tanstack/react-query";
import { TreeSelect } from "antd";
import { useMemo } from "react";
import { useWords } from "../i18n/use-words.ts";
import { regionPath, regionsQuery, regionTree } from "./regions.ts";

interface RegionSelectProps {
  region: string | undefined;
  edition: number | undefined;
  onRegion: (region: string | undefined) => void;
}

export function RegionSelect({ region, edition, onRegion }: RegionSelectProps) {
  const { t, lang } = useWords();
  const { data } = useQuery(regionsQuery(edition));
  const regions = data?.rows ?? [];
  const tree = useMemo(() => regionTree(data?.rows ?? [], lang), [data, lang]);
  return (
    <TreeSelect
      prefix={t.filters.region}
      aria-label={t.filters.region}
      className="filter filter-region"
      treeData={tree}
      value={region}
      placeholder={t.filters.regionAll}
      allowClear
      showSearch={{
        filterTreeNode: (typed, node) => String(node.search).includes(typed.trim().toLowerCase()),
      }}
      treeDefaultExpandedKeys={region ? regionPath(regions, region) : []}
      popupMatchSelectWidth={280}
      listHeight={360}
      notFoundContent={t.filters.regionNone}
      onChange={(code: string | undefined) => onRegion(code)}
    />
  );
}
