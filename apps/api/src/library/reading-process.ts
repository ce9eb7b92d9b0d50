import { type ChildProcess, fork } from "node:child_process";
import { compileCache, longest, megabytes } from "../documents/read-apart.ts";
import { type Refusal, refuse } from "../documents/refusal.ts";
import { limitTime } from "../documents/time-limit.ts";
import { processorTime } from "./processor-time.ts";
import { type Message, type Reading, type ReadingJob, ready } from "./reading.ts";

/** What one file may take: seconds of a processor, and megabytes of heap. */
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
 * A process that reads files one after the other. A file that takes too long or too much memory, or that brings the
 * process down, is refused; another process goes on with the next. A thread out of memory can take all others with it.
 */
export class ReadingProcess {
  private readonly library: string;
  private readonly limits: Limits;
  private readonly waiting: Waiting[] = [];
  private reader: ChildProcess | null = null;
  private isReady = false;
  private time: { readonly clear: () => void } | undefined;
  /** Why the process was stopped, if we stopped it. */
  private reason: Refusal | null = null;

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
      this.reader ??= this.start();
      this.reader.send(job);
      if (this.waiting.length === 1) this.watch();
    });
  }

  async close(): Promise<void> {
    this.time?.clear();
    const { reader } = this;
    if (!reader || hasEnded(reader)) return;
    const ended = new Promise((done) => reader.removeAllListeners("exit").once("exit", done));
    reader.kill("SIGKILL");
    await ended;
  }

  private start(): ChildProcess {
    const reader = fork(new URL("./read-for-parent.ts", import.meta.url), [this.library], {
      execArgv: [`--max-old-space-size=${this.limits.megabytes}`],
      env: compileCache(),
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    this.isReady = false;
    this.reason = null;
    return reader
      .on("message", (message: Message) => this.hear(message))
      .on("error", () => {})
      .on("exit", (_, signal) => this.replace(signal));
  }

  private hear(message: Message): void {
    if (message === ready) this.isReady = true;
    else if ("failure" in message) this.waiting.shift()?.fail(new Error(message.failure));
    else this.waiting.shift()?.done(message);
    this.watch();
  }

  /** Gives the file at the head its time. An answer that has come while the main thread was busy still counts. */
  private watch(): void {
    this.time?.clear();
    const [head] = this.waiting;
    if (!head || !this.isReady) return;
    const stop = () => {
      if (this.waiting[0] !== head) return;
      this.reason = refuse("too_slow", `${this.limits.seconds}`);
      this.reader?.kill("SIGKILL");
    };
    const process = this.reader?.pid;
    const before = processorTime(process);
    const used = () => processorTime(process) - before;
    this.time = limitTime(this.limits.seconds, used, () => setImmediate(stop));
  }

  /** The file at the head brought the process down; those behind it are handed to the next one. */
  private replace(signal: NodeJS.Signals | null): void {
    this.time?.clear();
    const fallen = this.waiting.shift();
    const reason = this.reason ?? refuse(signal === "SIGABRT" ? "too_much_memory" : "damaged");
    this.reader = this.waiting.length > 0 ? this.start() : null;
    for (const { job } of this.waiting) this.reader?.send(job);
    fallen?.done(reason);
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;
