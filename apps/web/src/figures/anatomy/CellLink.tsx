import { findCell } from "@gongkai/model";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { sections } from "../../filters/search.ts";
import { useWords } from "../../i18n/use-words.ts";

interface CellLinkProps {
  agency: string;
  year: number;
  scope: "unit" | "consolidated";
  cell: string;
  children: ReactNode;
}

/** Opens a report at one of its cells. */
export function CellLink({ agency, year, scope, cell, children }: CellLinkProps) {
  const { of } = useWords();
  const found = findCell(cell);
  return (
    <Link
      to="/reports/$agency/$year"
      preload="intent"
      params={{ agency, year: String(year) }}
      search={{ scope, section: sections.find((one) => cell.startsWith(`${one}.`)), cell }}
      title={found ? `${of(found.line.label)} · ${of(found.column.label)}` : cell}
    >
      {children}
    </Link>
  );
}
