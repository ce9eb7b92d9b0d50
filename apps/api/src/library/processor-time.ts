import { readFileSync } from "node:fs";

/** Linux counts in hundredths of a second, whatever its own clock does. */
const ticks = 100;

/** Seconds of a processor that a process has used, where the system tells (Linux); else the time that has gone by. */
export function processorTime(process: number | undefined): number {
  try {
    const told = readFileSync(`/proc/${process}/stat`, "utf8");
    const [user, system] = told
      .slice(told.lastIndexOf(")") + 2)
      .split(" ")
      .slice(11, 13);
    return (Number(user) + Number(system)) / ticks;
  } catch {
    return performance.now() / 1000;
  }
}
