/** One thing that happened, as a line of JSON: what, when, and of which request. */
export interface LogEntry {
  readonly level: "info" | "warn" | "error";
  readonly message: string;
  readonly request?: string;
  readonly [fact: string]: string | number | undefined;
}

export type Log = (entry: LogEntry) => void;

/** Lines not yet written, which are written together. */
const waiting: string[] = [];

/** How many ordinary lines may wait, and how long, in milliseconds: few enough for a pipe to take them all at an exit. */
const most = 64;
const longestWait = 100;

/** Writes every entry to the standard error output: errors at once, all others soon, and when the process ends. */
export const logAll: Log = (entry) => {
  waiting.push(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
  if (entry.level === "error" || waiting.length >= most) writeLines();
  else if (waiting.length === 1) setTimeout(writeLines, longestWait);
};

function writeLines(): void {
  const lines = waiting.splice(0).join("");
  if (lines !== "") process.stderr.write(lines);
}

process.once("exit", writeLines);

/** Writes what is no ordinary request, for a terminal that somebody looks at. */
export const logProblems: Log = (entry) => {
  if (entry.level !== "info") logAll(entry);
};

/** Writes what only somebody who knows the code can make sense of. */
export const logErrors: Log = (entry) => {
  if (entry.level === "error") logAll(entry);
};
