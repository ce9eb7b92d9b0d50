import type { KeyboardEvent } from "react";

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys move between the cells of a form, so that Tab passes it in one step. */
export function moveFocus(event: KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key];
  if (!step || !(event.target instanceof HTMLElement)) return;
  const rows = [...event.currentTarget.rows]
    .map((row) => [...row.querySelectorAll<HTMLElement>("[data-cell]")])
    .filter((row) => row.length > 0);
  const from = event.target;
  const y = rows.findIndex((row) => row.includes(from));
  const x = rows[y]?.indexOf(from) ?? -1;
  const row = rows[y + step[0]];
  const next = row?.[step[1] === 0 ? Math.min(x, row.length - 1) : x + step[1]];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
