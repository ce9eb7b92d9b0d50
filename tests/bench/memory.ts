import { readdirSync, readFileSync } from "node:fs";

/** Megabytes that a process and all below it hold now, pages that they share counted once (Linux). */
export function memoryBelow(id: number): number {
  const pages = readOr(`/proc/${id}/smaps_rollup`, "").match(/^Pss:\s+(\d+)/mu);
  const children = childrenOf(id).map(memoryBelow);
  return children.reduce((sum, more) => sum + more, Number(pages?.[1] ?? 0) / 1024);
}

/** Seconds of a processor that a process has taken so far, all its threads together (Linux). */
export function cpuSeconds(id: number): number {
  const [, after = ""] = readOr(`/proc/${id}/stat`, "").split(") ");
  const [user, system] = after.split(" ").slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) / ticks;
}

/** In a second, as Linux counts them for everybody. */
const ticks = 100;

function childrenOf(id: number): readonly number[] {
  const threads = listOr(`/proc/${id}/task`);
  return threads.flatMap((thread) =>
    readOr(`/proc/${id}/task/${thread}/children`, "").split(" ").filter(Boolean).map(Number),
  );
}

/** A process may be gone between one look and the next. */
function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return otherwise;
  }
}

function listOr(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
