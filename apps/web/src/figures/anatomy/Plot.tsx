import { lazy, Suspense } from "react";
import type { Presented } from "./presented.ts";
import { SheetTable } from "./SheetTable.tsx";

const Chart = lazy(() =>
  import("../../charts/Chart.tsx").then(({ Chart }) => ({ default: Chart })),
);

interface PlotProps {
  presented: Presented;
  asTable: boolean;
}

/** A figure drawn or written out. Both have the same height, so that the page does not move. */
export function Plot({ presented, asTable }: PlotProps) {
  const label = `${presented.headline} — ${presented.subtitle}`;
  if (asTable) return <SheetTable sheet={presented.sheet} label={label} />;
  return (
    <Suspense fallback={<div className="skeleton" />}>
      <Chart draw={presented.draw} label={label} />
    </Suspense>
  );
}
