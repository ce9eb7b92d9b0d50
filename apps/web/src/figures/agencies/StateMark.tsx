import type { ReactNode } from "react";
import type { FilingState } from "./filing-state.ts";

const shapes: Readonly<Record<FilingState | "broken", ReactNode>> = {
  ontime: <path d="M3 8.5 6.5 12 13 4.5" />,
  late: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 4.8V8l2.2 1.6" />
    </>
  ),
  undated: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M6.4 6.5a1.6 1.6 0 1 1 2.3 1.5c-.5.3-.7.5-.7 1M8 11v.1" />
    </>
  ),
  broken: <path d="M3 6h10M3 10h10M10.5 3l-5 10" />,
  none: <path d="M5 8h6" />,
  missing: <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />,
};

/** A state as a shape, so that it is told without colour too. Its words stand beside it or in its link. */
export function StateMark({ state }: { state: FilingState | "broken" }) {
  return (
    <svg className={`mark mark-${state}`} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}
