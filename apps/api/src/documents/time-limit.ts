/** How many times its seconds a file may wait for a processor that has other work. */
const patience = 6;

/**
 * Calls `stop` once the work has used so many seconds of a processor, and in any case after six times as long. A busy
 * machine so refuses the same files as an idle one. `used` tells the seconds used so far; no answer counts as all.
 */
export function limitTime(
  seconds: number,
  used: () => Promise<number> | number,
  stop: () => void,
): { readonly clear: () => void } {
  const start = performance.now();
  let clock: NodeJS.Timeout;
  let over = false;
  const wait = (left: number): void => {
    clock = setTimeout(() => void look(), left * 1000);
  };
  const look = async (): Promise<void> => {
    const left = seconds - (await answered(used, seconds));
    const waited = (performance.now() - start) / 1000;
    if (over) return;
    if (left <= 0 || waited >= seconds * patience) stop();
    else wait(Math.max(left, shortest));
  };
  wait(seconds);
  return {
    clear() {
      over = true;
      clearTimeout(clock);
    },
  };
}

/** Seconds between two looks at the least. */
const shortest = 0.05;

async function answered(used: () => Promise<number> | number, seconds: number): Promise<number> {
  let clock: NodeJS.Timeout | undefined;
  const silence = new Promise<number>((done) => {
    clock = setTimeout(() => done(Number.POSITIVE_INFINITY), seconds * 1000);
  });
  try {
    return await Promise.race([used(), silence]);
  } catch {
    return Number.POSITIVE_INFINITY;
  } finally {
    clearTimeout(clock);
  }
}
