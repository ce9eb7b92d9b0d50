import { type ReactNode, useDeferredValue } from "react";

/** What lies below the screen when a page opens: it follows once the page above it is painted. */
export function Later({ children }: { children: ReactNode }) {
  const open = useDeferredValue(true, false);
  // As long as what follows may be, so that a page come back to can be scrolled to where it was.
  return open ? children : <div style={{ minHeight: "200vh" }} />;
}
