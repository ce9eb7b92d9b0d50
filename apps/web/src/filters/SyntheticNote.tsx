import { Link } from "@tanstack/react-router";
import type { Totals } from "../figures/anatomy/presented.ts";
import { useWords } from "../i18n/use-words.ts";
import type { FilterSearch } from "./search.ts";

interface SyntheticNoteProps {
  synthetic: FilterSearch["synthetic"];
  totals: Totals;
}

/** Where figures mix real and generated reports it says so, one step from the real ones alone; and the step back. */
export function SyntheticNote({ synthetic, totals }: SyntheticNoteProps) {
  const { selection } = useWords().t;
  if (synthetic)
    return (
      <p className="mixture">
        {selection.excluded}{" "}
        <Link to="." search={(now) => ({ ...now, synthetic: undefined, page: undefined })}>
          {selection.withSynthetic}
        </Link>
      </p>
    );
  const real = totals.filed - totals.synthetic;
  if (totals.synthetic === 0 || real === 0) return null;
  return (
    <p className="mixture mixture-mixed" role="status">
      <span>{selection.mixed(real, totals.synthetic)}</span>
      <Link
        to="."
        search={(now) => ({ ...now, synthetic: "exclude" as const, page: undefined })}
        className="mixture-choice"
      >
        {selection.onlyReal}
      </Link>
    </p>
  );
}
