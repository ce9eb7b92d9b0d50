import { Problem } from "../endpoints/problem.ts";
import type { Coding } from "./coding.ts";

/** An answer as it is sent: its bytes, and what they are. */
export interface Answer {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** How the bytes are packed. */
  readonly coding?: Coding;
  /** Of a file: that it is to be saved, and under which name. */
  readonly disposition?: string;
}

interface Flight {
  readonly answer: Promise<Answer>;
  readonly ending: AbortController;
  waiting: number;
}

/** How many bytes of answers are kept, and the largest part of them that one answer may take. */
const mostBytes = 64 * 2 ** 20;
const largest = mostBytes / 8;

/**
 * Answers that were given, by a key that says edition, question, parameters and form; those least recently asked for are
 * forgotten first. Who asks what is being answered already waits for the same answer.
 */
export class Answers {
  private readonly kept = new Map<string, Answer>();
  private readonly flights = new Map<string, Flight>();
  private readonly most: number;
  private bytes = 0;

  constructor(most = mostBytes) {
    this.most = most;
  }

  get size(): { readonly answers: number; readonly bytes: number } {
    return { answers: this.kept.size, bytes: this.bytes };
  }

  /** The answer kept under a key. */
  find(key: string): Answer | undefined {
    const answer = this.kept.get(key);
    if (!answer) return undefined;
    this.kept.delete(key);
    this.kept.set(key, answer);
    return answer;
  }

  /**
   * Makes an answer once for all who wait for it. Its making is ended when the last of them has gone.
   */
  async make(
    key: string,
    gone: AbortSignal,
    making: (ended: AbortSignal) => Promise<Answer>,
  ): Promise<Answer> {
    const flight = this.flights.get(key) ?? this.start(key, making);
    flight.waiting++;
    const left = Promise.withResolvers<never>();
    const leave = () => left.reject(new Problem("client-gone", ""));
    if (gone.aborted) leave();
    gone.addEventListener("abort", leave, { once: true });
    try {
      return await Promise.race([flight.answer, left.promise]);
    } finally {
      gone.removeEventListener("abort", leave);
      flight.waiting--;
      if (flight.waiting === 0) this.end(key, flight);
    }
  }

  /** Keeps an answer, unless it is too large. */
  keep(key: string, answer: Answer): void {
    const size = sizeOf(key, answer);
    if (size > Math.min(largest, this.most)) return;
    this.forget(key);
    this.kept.set(key, { ...answer, body: ownBytes(answer.body) });
    this.bytes += size;
    for (const [oldest] of this.kept) {
      if (this.bytes <= this.most) break;
      this.forget(oldest);
    }
  }

  private start(key: string, making: (ended: AbortSignal) => Promise<Answer>): Flight {
    const ending = new AbortController();
    const answer = making(ending.signal).then((made) => {
      this.keep(key, made);
      return made;
    });
    answer.catch(() => {});
    const flight = { answer, ending, waiting: 0 };
    this.flights.set(key, flight);
    return flight;
  }

  private end(key: string, flight: Flight): void {
    if (this.flights.get(key) === flight) this.flights.delete(key);
    flight.ending.abort();
  }

  private forget(key: string): void {
    const answer = this.kept.get(key);
    if (!answer) return;
    this.kept.delete(key);
    this.bytes -= sizeOf(key, answer);
  }
}

/** Bytes that hold no others in memory: what packs answers leaves them in a block of sixteen kilobytes or more. */
const ownBytes = (body: Answer["body"]): Answer["body"] =>
  body.byteLength < body.buffer.byteLength ? new Uint8Array(body) : body;

/** Besides its bytes an answer takes some for its key and its place. */
const sizeOf = (key: string, { body }: Answer): number => body.byteLength + 2 * key.length + 200;
