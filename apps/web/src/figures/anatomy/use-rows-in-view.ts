import { type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** A table of more rows than these holds only those in view. */
const most = 100;
/** Rows that stand ready above and below those in view. */
const spare = 20;

interface RowsInView {
  /** What the table scrolls in. */
  readonly box: RefObject<HTMLElement | null>;
  readonly isLong: boolean;
  /** The first row that is held, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The height of the rows that are not held, above and below, in pixels. */
  readonly above: number;
  readonly below: number;
}

/** Which rows a table of so many holds, all of one height: those in view, and all of them on paper. */
export function useRowsInView(rows: number): RowsInView {
  const box = useRef<HTMLElement>(null);
  const [view, setView] = useState({ from: 0, to: most, height: 0 });
  const [onPaper, setOnPaper] = useState(false);
  const isLong = rows > most;
  useEffect(() => {
    const element = box.current;
    if (!element || !isLong) return;
    const look = () => {
      const seen = viewIn(element);
      keepFocus(element, seen);
      setView((now) => (now.from === seen.from && now.to === seen.to ? now : seen));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [isLong]);
  useEffect(() => {
    const before = () => flushSync(() => setOnPaper(true));
    const after = () => setOnPaper(false);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  if (!isLong || onPaper) return { box, isLong, from: 0, to: rows, above: 0, below: 0 };
  const to = Math.min(view.to, rows);
  const from = Math.min(view.from, Math.max(0, to - 1));
  return { box, isLong, from, to, above: from * view.height, below: (rows - to) * view.height };
}

function viewIn(element: HTMLElement) {
  const height = element.querySelector("tbody tr[aria-rowindex]")?.getBoundingClientRect().height;
  if (!height) return { from: 0, to: most, height: 0 };
  const first = Math.floor(element.scrollTop / height);
  const last = Math.ceil((element.scrollTop + element.clientHeight) / height);
  return { from: Math.max(0, first - spare), to: last + spare, height };
}

/** What scrolls takes the focus of a row that goes, so that the keys go on scrolling it. */
function keepFocus(element: HTMLElement, { from, to }: { from: number; to: number }): void {
  const row = document.activeElement?.closest("tr[aria-rowindex]");
  const at = Number(row?.getAttribute("aria-rowindex")) - 2;
  if (row && element.contains(row) && (at < from || at >= to))
    element.focus({ preventScroll: true });
}
