import type { ReactNode } from "react";
import type { Standing } from "../../filters/search.ts";
import type { FilingState } from "./filing-state.ts";

type Mark = FilingState | Standing | "broken" | "unread";

const tick = <path d="M3 8.5 6.5 12 13 4.5" />;

const shapes: Readonly<Record<Mark, ReactNode>> = {
  ontime: tick,
  on_time: tick,
  late: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 4.8V8l2.2 1.6" />
    </>
  ),
  unjudged: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M6.4 6.5a1.6 1.6 0 1 1 2.3 1.5c-.5.3-.7.5-.7 1M8 11v.1" />
    </>
  ),
  broken: <path d="M3 6h10M3 10h10M10.5 3l-5 10" />,
  unread: <path d="M4 2.5h8v11H4zM6.5 6h3M6.5 10l3-1.5" />,
  awaited: <path d="M4.5 3h7l-7 10h7z" />,
  none: <path d="M5 8h6" />,
  missing: <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />,
};

/** A state as a shape, so that it is told without colour too. Its words stand beside it or in its link. */
export function StateMark({ state }: { state: Mark }) {
  return (
    <svg className={`mark mark-${state}`} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}
