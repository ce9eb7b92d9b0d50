import { TreeSelect } from "antd";
import { useWords } from "../i18n/use-words.ts";
import { useRegionTree } from "./use-region-tree.ts";

interface RegionsSelectProps {
  /** Codes, parted by commas. */
  regions: string | undefined;
  edition: number | undefined;
  most: number;
  onRegions: (regions: string | undefined) => void;
}

/** Several regions, each by itself: one may lie in another. */
export function RegionsSelect({ regions, edition, most, onRegions }: RegionsSelectProps) {
  const { compare } = useWords().t.pages;
  const chosen = regions?.split(",") ?? [];
  const { select } = useRegionTree(edition, chosen);
  return (
    <TreeSelect
      {...select}
      multiple
      className="filter measures-select"
      aria-label={compare.pickRegions}
      placeholder={compare.pickRegions}
      maxCount={most}
      value={chosen}
      onChange={(codes: string[]) => onRegions(codes.slice(0, most).join(",") || undefined)}
    />
  );
}
