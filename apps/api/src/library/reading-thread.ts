import { Worker } from "node:worker_threads";
import { longest, megabytes, refusalOf } from "../documents/read-apart.ts";
import { type Refusal, refuse } from "../documents/refusal.ts";
import { type Message, type Reading, type ReadingJob, ready } from "./reading.ts";

/** What one file may take: seconds, and megabytes of heap. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

interface Waiting {
  readonly job: ReadingJob;
  readonly done: (reading: Reading) => void;
  readonly fail: (error: Error) => void;
}

/**
 * A thread that reads files one after the other. A file that takes too long or too much memory, or that brings the
 * thread down, is refused; the thread is started anew and goes on with the next.
 */
export class ReadingThread {
  private readonly library: string;
  private readonly limits: Limits;
  private readonly waiting: Waiting[] = [];
  private worker: Worker | null = null;
  private isReady = false;
  private clock: NodeJS.Timeout | undefined;
  /** Why the thread ended, as far as is known. */
  private reason: Refusal = refuse("damaged");

  constructor(library: string, limits: Limits = { seconds: longest, megabytes }) {
    this.library = library;
    this.limits = limits;
  }

  /** How many files it has to read. */
  get load(): number {
    return this.waiting.length;
  }

  /** Reads a file after those that were handed to it before. */
  read(job: ReadingJob): Promise<Reading> {
    return new Promise((done, fail) => {
      this.waiting.push({ job, done, fail });
      this.worker ??= this.start();
      this.worker.postMessage(job);
      if (this.waiting.length === 1) this.watch();
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.clock);
    await this.worker?.removeAllListeners("exit").terminate();
  }

  private start(): Worker {
    const worker = new Worker(new URL("./reading-worker.ts", import.meta.url), {
      workerData: this.library,
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
      env: {},
      stdout: true,
      stderr: true,
    });
    worker.stdout.resume();
    worker.stderr.resume();
    this.isReady = false;
    this.reason = refuse("damaged");
    return worker
      .on("message", (message: Message) => this.hear(message))
      .on("error", (error) => {
        this.reason = refusalOf(error);
      })
      .on("exit", () => this.replace());
  }

  private hear(message: Message): void {
    if (message === ready) this.isReady = true;
    else if ("failure" in message) this.waiting.shift()?.fail(new Error(message.failure));
    else this.waiting.shift()?.done(message);
    this.watch();
  }

  /** Gives the file at the head its time. An answer that has come while the main thread was busy still counts. */
  private watch(): void {
    clearTimeout(this.clock);
    const [head] = this.waiting;
    if (!head || !this.isReady) return;
    const stop = () => {
      if (this.waiting[0] !== head) return;
      this.reason = refuse("too_slow", `${this.limits.seconds}`);
      void this.worker?.terminate();
    };
    this.clock = setTimeout(() => setImmediate(stop), this.limits.seconds * 1000);
  }

  /** The file at the head brought the thread down; those behind it are handed to the next one. */
  private replace(): void {
    clearTimeout(this.clock);
    const fallen = this.waiting.shift();
    const { reason } = this;
    this.worker = this.waiting.length > 0 ? this.start() : null;
    for (const { job } of this.waiting) this.worker?.postMessage(job);
    fallen?.done(reason);
  }
}
