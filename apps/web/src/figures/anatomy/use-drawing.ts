import { useEffect, useReducer, useState } from "react";
import type { Presented } from "./presented.ts";

type Drawing = typeof import("../../charts/Chart.tsx").Chart;
export type DrawingKind = NonNullable<Presented["needs"]> | "plain";

const parts: Readonly<Record<DrawingKind, () => Promise<unknown>>> = {
  plain: async () => undefined,
  sankey: () => import("../../charts/sankey-part.ts"),
  map: () => import("../../charts/map-part.ts"),
};
const there = new Map<DrawingKind, Drawing>();

/** Fetches what draws figures of a kind. */
export async function fetchDrawing(kind: DrawingKind): Promise<void> {
  const [{ Chart }] = await Promise.all([import("../../charts/Chart.tsx"), parts[kind]()]);
  there.set(kind, Chart);
}

/**
 * What draws figures of a kind; undefined until it is there. Not a lazy component: what React has waited for it shows 0.3
 * seconds later, even where it came at once.
 */
export function useDrawing(kind: DrawingKind): Drawing | undefined {
  const [, showAgain] = useReducer((times: number) => times + 1, 0);
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    if (there.has(kind)) return;
    let isWanted = true;
    fetchDrawing(kind).then(
      () => isWanted && showAgain(),
      (error: unknown) => isWanted && setFailure({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [kind]);
  if (failure) throw failure.error;
  return there.get(kind);
}

// With the page that will need it, not only once there is data to draw; a failure is told by the figure.
fetchDrawing("plain").catch(() => undefined);
