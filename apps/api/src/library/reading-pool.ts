import { availableParallelism } from "node:os";
import type { Reading, ReadingJob } from "./reading.ts";
import { ReadingProcess } from "./reading-process.ts";

/** A second file waits in each process, so that none is idle while its last answer is put away. */
const filesPerProcess = 2;

/** Processes that read files side by side. */
export class ReadingPool {
  private readonly processes: readonly ReadingProcess[];

  /** `size` processes, one a core unless said otherwise; each starts with its first file. */
  constructor(library: string, size: number = availableParallelism()) {
    this.processes = Array.from({ length: size }, () => new ReadingProcess(library));
  }

  /** How many files are worth asking for at a time. */
  get width(): number {
    return this.processes.length * filesPerProcess;
  }

  /** Reads a file in the process that has the least to do. */
  read(job: ReadingJob): Promise<Reading> {
    return this.processes.reduce((a, b) => (b.load < a.load ? b : a)).read(job);
  }

  async close(): Promise<void> {
    await Promise.all(this.processes.map((one) => one.close()));
  }
}
