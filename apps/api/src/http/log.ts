/** One thing that happened, as a line of JSON: what, when, and of which request. */
export interface LogEntry {
  readonly level: "info" | "warn" | "error";
  readonly message: string;
  readonly request?: string;
  readonly [fact: string]: string | number | undefined;
}

export type Log = (entry: LogEntry) => void;

/** Writes every entry to the standard error output. */
export const logAll: Log = (entry) => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
};

/** Writes what is no ordinary request, for a terminal that somebody looks at. */
export const logProblems: Log = (entry) => {
  if (entry.level !== "info") logAll(entry);
};

/** Writes what only somebody who knows the code can make sense of. */
export const logErrors: Log = (entry) => {
  if (entry.level === "error") logAll(entry);
};
