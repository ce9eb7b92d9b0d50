import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import type { Presented } from "./presented.ts";
import { SheetTable } from "./SheetTable.tsx";
import { traced } from "./trace.ts";
import { useDrawing } from "./use-drawing.ts";

interface PlotProps {
  presented: Presented;
  asTable: boolean;
}

/** A figure drawn or written out. Both have the same height, so that the page does not move. */
export function Plot({ presented, asTable }: PlotProps) {
  const label = `${presented.headline} — ${presented.subtitle}`;
  const { trace, open } = presented;
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
  return <Drawn presented={presented} label={label} onPick={pick} />;
}

interface DrawnProps {
  presented: Presented;
  label: string;
  onPick: (row: number, column: string) => void;
}

function Drawn({ presented, label, onPick }: DrawnProps) {
  const { draw, height } = presented;
  const needs = presented.needs ?? "plain";
  const Drawing = useDrawing(needs);
  if (!Drawing) return <div className="skeleton" />;
  return (
    <div className="plot" style={height === undefined ? undefined : { height }}>
      {/* A chart made before a part was fetched does not know it: each kind is made anew. */}
      <Drawing key={needs} draw={draw} label={label} onPick={onPick} />
    </div>
  );
}
