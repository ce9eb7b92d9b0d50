import { lazy, Suspense } from "react";
import type { Presented } from "./presented.ts";
import { SheetTable } from "./SheetTable.tsx";

/** Fetched with the page that will need it, not only once there is data to draw. */
const chart = import("../../charts/Chart.tsx");
const Chart = lazy(() => chart.then((module) => ({ default: module.Chart })));

interface PlotProps {
  presented: Presented;
  asTable: boolean;
}

/** A figure drawn or written out. Both have the same height, so that the page does not move. */
export function Plot({ presented, asTable }: PlotProps) {
  const label = `${presented.headline} — ${presented.subtitle}`;
  if (asTable) return <SheetTable sheet={presented.sheet} label={label} />;
  if (presented.nothing) return <p className="figure-empty">{presented.nothing}</p>;
  return (
    <Suspense fallback={<div className="skeleton" />}>
      <Chart draw={presented.draw} label={label} />
    </Suspense>
  );
}
