import { TreeSelect } from "antd";
import { useWords } from "../i18n/use-words.ts";
import { regionPath } from "./regions.ts";
import { useRegionTree } from "./use-region-tree.ts";

interface RegionSelectProps {
  region: string | undefined;
  edition: number | undefined;
  onRegion: (region: string | undefined) => void;
}

export function RegionSelect({ region, edition, onRegion }: RegionSelectProps) {
  const { filters } = useWords().t;
  const { regions, select } = useRegionTree(edition, region ? [region] : []);
  return (
    <TreeSelect
      {...select}
      prefix={filters.region}
      aria-label={filters.region}
      className="filter filter-region"
      value={region}
      placeholder={filters.regionAll}
      treeDefaultExpandedKeys={region ? regionPath(regions, region) : []}
      onChange={(code: string | undefined) => onRegion(code)}
    />
  );
}
