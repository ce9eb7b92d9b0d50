/** A load that was asked to stop; what it has read is kept for the next. */
export class LoadStopped extends Error {}

/** Gives up waiting for something as soon as the signal says so. */
export async function unlessStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  let stop = () => {};
  const stopped = new Promise<never>((_, fail) => {
    stop = () => fail(new LoadStopped());
  });
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop);
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
