import { inTurn } from "./in-turn.ts";

/** How far below the screen is still near, in its heights. */
const margin = 0.25;

/**
 * Does the work of an element: in its turn where the element is on the screen or close to it, else when the browser has
 * nothing else to do. Until then the element says that it is busy. Work asked for anew replaces what was not done yet.
 */
export function whenNear(element: Element) {
  const { top, bottom } = element.getBoundingClientRect();
  const near = top < innerHeight * (1 + margin) && bottom > -innerHeight * margin;
  let waiting: () => void = () => undefined;
  const done = (work: () => void) => {
    element.ariaBusy = null;
    work();
  };
  return {
    run(work: () => void) {
      waiting();
      element.ariaBusy = "true";
      waiting = (near ? inTurn : whenIdle)(() => done(work));
    },
    stop: () => waiting(),
  };
}

/** Safari knows no idle time. Answers how to leave the work undone. */
export function whenIdle(work: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(work, 100);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(work, { timeout: 500 });
  return () => cancelIdleCallback(idle);
}
