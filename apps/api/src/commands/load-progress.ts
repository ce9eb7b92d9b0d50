import { Presets, SingleBar } from "cli-progress";

/** How often a log without a terminal hears that work goes on. */
const linesEvery = 100;

/** A bar on a terminal with files a second and the time left; elsewhere a line now and then. */
export function loadProgress() {
  const format = "{bar} {value}/{total} · {rate}/s · {eta_formatted}";
  const bar = new SingleBar(
    { format, stream: process.stderr, hideCursor: true, etaBuffer: 500, gracefulExit: false },
    Presets.shades_classic,
  );
  let started = 0;
  return {
    onProgress(done: number, all: number) {
      if (!process.stderr.isTTY) {
        if (done % linesEvery === 0 || done === all) process.stderr.write(`${done}/${all}\n`);
        return;
      }
      if (started === 0) {
        started = performance.now();
        bar.start(all, 0, { rate: "–" });
      }
      const rate = done / ((performance.now() - started) / 1000);
      bar.update(done, { rate: rate.toFixed(0) });
    },
    stop: () => bar.stop(),
  };
}
