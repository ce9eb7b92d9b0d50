import { type ReactNode, useDeferredValue, useEffect } from "react";

/** What takes long to make, or lies below the screen when a page opens: it follows once what stands above it is painted. */
export function Later({ children }: { children: ReactNode }) {
  const open = useDeferredValue(true, false);
  useEffect(() => {
    if (open) showNamed();
  }, [open]);
  // As long as what follows may be, so that a page come back to can be scrolled to where it was.
  return open ? children : <div style={{ minHeight: "600vh" }} />;
}

/** A link to a figure was followed before the figure was there; a page that is scrolled stays where it is. */
function showNamed(): void {
  const named = document.getElementById(location.hash.slice(1));
  if (window.scrollY === 0) named?.scrollIntoView();
}
