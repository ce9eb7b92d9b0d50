import { whenIdle } from "./charts/when-near.ts";
import type { DrawingKind } from "./figures/anatomy/use-drawing.ts";
import type { createAppRouter } from "./router.tsx";

/** The pages where few readers go first; with theirs the code would be more than a first visit should fetch. */
const left = ["/findings", "/methods", "/search", "/cells", "/reports/$agency/$year"];

const draws = async (kind: DrawingKind) =>
  (await import("./figures/anatomy/use-drawing.ts")).fetchDrawing(kind);

/**
 * Fetches what draws, then the pages' code, one after the other while the browser has nothing else to do: it is there
 * when a reader goes to a page. What cannot be had now is fetched by the page that needs it, which will say so; while
 * there is no connection nothing is tried.
 */
export function fetchAhead({ routesByPath, loadRouteChunk }: ReturnType<typeof createAppRouter>) {
  const pages = Object.values(routesByPath).filter(({ fullPath }) => !left.includes(fullPath));
  const parts = [
    () => draws("plain"),
    ...pages.map((page) => () => loadRouteChunk(page)),
    () => draws("sankey"),
  ];
  const then = () => {
    if (navigator.onLine) whenIdle(next);
    else window.addEventListener("online", then, { once: true });
  };
  const next = () => {
    const part = parts.shift();
    if (part) Promise.resolve(part()).then(then, then);
  };
  then();
}
