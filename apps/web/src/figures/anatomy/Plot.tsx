import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useCallback } from "react";
import type { Presented } from "./presented.ts";
import { SheetTable } from "./SheetTable.tsx";
import { traced } from "./trace.ts";

/** Fetched with the page that will need it, not only once there is data to draw. */
const chart = import("../../charts/Chart.tsx");
const drawn = chart.then(({ Chart }) => ({ default: Chart }));
const Chart = lazy(() => drawn);
const withParts = {
  sankey: lazy(() => import("../../charts/sankey-part.ts").then(() => drawn)),
  map: lazy(() => import("../../charts/map-part.ts").then(() => drawn)),
};

interface PlotProps {
  presented: Presented;
  asTable: boolean;
}

/** A figure drawn or written out. Both have the same height, so that the page does not move. */
export function Plot({ presented, asTable }: PlotProps) {
  const label = `${presented.headline} — ${presented.subtitle}`;
  const { trace, open, height } = presented;
  const navigate = useNavigate();
  const pick = useCallback(
    (row: number, column: string) => {
      const region = open?.(row);
      if (region !== undefined)
        void navigate({ to: ".", search: (now) => ({ ...now, region, page: undefined }) });
      const found = trace?.(row, column);
      if (found) void navigate({ to: "/cells", search: (now) => traced(now, found) });
    },
    [trace, open, navigate],
  );
  if (asTable)
    return <SheetTable sheet={presented.sheet} label={label} trace={trace} open={open} />;
  if (presented.nothing) return <p className="figure-empty">{presented.nothing}</p>;
  // A chart made before a part was fetched does not know it: each kind is made anew.
  const Drawing = presented.needs ? withParts[presented.needs] : Chart;
  return (
    <Suspense fallback={<div className="skeleton" />}>
      <div className="plot" style={height === undefined ? undefined : { height }}>
        <Drawing
          key={presented.needs ?? "plain"}
          draw={presented.draw}
          label={label}
          onPick={pick}
        />
      </div>
    </Suspense>
  );
}
