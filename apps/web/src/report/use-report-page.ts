import type { CellName, Finding } from "@gongkai/model";
import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import { type ReportSearch, type Section, sections } from "../filters/search.ts";

const route = getRouteApi("/reports/$agency/$year");

/** Which section a cell stands in: the first part of its name. */
export function sectionOf(cell: CellName | undefined): Section | undefined {
  return sections.find((section) => section === cell?.split(".")[0]);
}

/** The report page's state is its address: which section, and which cell is selected. */
export function useReportPage() {
  const search = route.useSearch();
  const params = route.useParams();
  const navigate = route.useNavigate();
  const select = useCallback(
    (cell: CellName) =>
      void navigate({
        search: (now) => ({ ...now, cell, section: sectionOf(cell) ?? now.section }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const showChain = useCallback(
    (chain: ReportSearch["chain"]) =>
      void navigate({ search: (now) => ({ ...now, chain }), resetScroll: false }),
    [navigate],
  );
  const showBefore = useCallback(
    (isAsked: boolean) =>
      void navigate({
        search: (now) => ({ ...now, beside: isAsked ? ("before" as const) : undefined }),
        resetScroll: false,
      }),
    [navigate],
  );
  const section: Section = search.section ?? sectionOf(search.cell) ?? "requests";
  return { search, params, section, select, showChain, showBefore };
}

export type SelectCell = (cell: CellName) => void;

/** The cell to show for a finding. */
export const shownCell = ({ cells }: Finding): CellName | undefined => cells[0];
