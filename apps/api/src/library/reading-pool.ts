import { availableParallelism } from "node:os";
import type { Reading, ReadingJob } from "./reading.ts";
import { ReadingThread } from "./reading-thread.ts";

/** A second file waits in each thread, so that none is idle while its last answer is put away. */
const filesPerThread = 2;

/** Threads that read files side by side. */
export class ReadingPool {
  private readonly threads: readonly ReadingThread[];

  /** `size` threads, one a core unless said otherwise; each starts with its first file. */
  constructor(library: string, size: number = availableParallelism()) {
    this.threads = Array.from({ length: size }, () => new ReadingThread(library));
  }

  /** How many files are worth asking for at a time. */
  get width(): number {
    return this.threads.length * filesPerThread;
  }

  /** Reads a file in the thread that has the least to do. */
  read(job: ReadingJob): Promise<Reading> {
    return this.threads.reduce((a, b) => (b.load < a.load ? b : a)).read(job);
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }
}
