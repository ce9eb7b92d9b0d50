/**
 * Who may work at the same time, and who waits for a turn, in the order of coming. Many questions at once would share
 * the processors until all of them are late; so the first are answered while the last still wait.
 */
export class Turns {
  private readonly most: number;
  private readonly waiting = new Set<() => void>();
  private working = 0;

  constructor(most: number) {
    this.most = most;
  }

  /** Does the work when its turn has come; who leaves before is taken out of the row. Throws the reason of leaving. */
  async take<T>(left: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (this.working < this.most) this.working++;
    else await this.turn(left);
    try {
      left.throwIfAborted();
      return await work();
    } finally {
      this.pass();
    }
  }

  private turn(left: AbortSignal): Promise<void> {
    return new Promise((done, fail) => {
      const leave = () => {
        this.waiting.delete(come);
        fail(left.reason);
      };
      const come = () => {
        left.removeEventListener("abort", leave);
        done();
      };
      if (left.aborted) return fail(left.reason);
      left.addEventListener("abort", leave, { once: true });
      this.waiting.add(come);
    });
  }

  /** The turn of one that has ended goes to the first who waits. */
  private pass(): void {
    const [next] = this.waiting;
    if (!next) {
      this.working--;
      return;
    }
    this.waiting.delete(next);
    next();
  }
}
