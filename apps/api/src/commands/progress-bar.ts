import { Presets, SingleBar } from "cli-progress";

/** On standard error: how far some work has come, until it is stopped. */
export interface ProgressBar {
  readonly show: (done: number, all: number) => void;
  readonly stop: () => void;
}

/** How often a line is written where there is no terminal, in milliseconds. */
const pause = 5000;

/** A bar with rate and time left on a terminal; elsewhere a line now and then, so that a log shows that work goes on. */
export function progressBar(unit: string): ProgressBar {
  return process.stderr.isTTY ? barOf(unit) : linesOf(unit);
}

function barOf(unit: string): ProgressBar {
  const format = `{bar} {value}/{total} ${unit} · {speed}/s · {eta_formatted}`;
  const bar = new SingleBar(
    { format, stream: process.stderr, hideCursor: true, etaBuffer: 1000 },
    Presets.shades_classic,
  );
  const began = performance.now();
  return {
    show(done, all) {
      if (!bar.isActive) bar.start(all, 0, { speed: 0 });
      bar.update(done, { speed: Math.round((done * 1000) / (performance.now() - began)) });
    },
    stop: () => bar.stop(),
  };
}

function linesOf(unit: string): ProgressBar {
  let last = performance.now();
  return {
    show(done, all) {
      if (performance.now() - last < pause && done < all) return;
      last = performance.now();
      process.stderr.write(`${done}/${all} ${unit}\n`);
    },
    stop() {},
  };
}
