import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "../library.ts";
import { median, print } from "./measure.ts";

const rounds = 5;
const pdf = "tests/reports/320800-2024/source.pdf";
const text = "tests/reports/610000-2023-statistics/source.txt";
/** What one second of CPU is, in milliseconds. */
const second = 1000;

const tell = `data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write(String((user+system)/1000))})`;

/** Milliseconds of CPU that `gongkai read` of a file takes from start to end, all its threads together. */
async function cpuOf(file: string): Promise<number> {
  const main = join(root, "apps/api/src/main.ts");
  const child = spawn(process.execPath, ["--import", tell, main, "read", join(root, file)], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stderr?.on("data", (chunk) => (told += chunk));
  await new Promise((done) => child.on("close", done));
  return Number(told);
}

/** What a six-page PDF takes of a processor beyond what the same command takes for a short text: the start. */
export async function benchStartUp(): Promise<void> {
  const times: [number, number][] = [];
  const starts: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const start = await cpuOf(text);
    const whole = await cpuOf(pdf);
    if (round < 0) continue;
    starts.push(start);
    times.push([whole - start, second]);
  }
  const what = `six-page PDF, CPU beyond start (${median(starts).toFixed(0)})`;
  print({ what, reference: "one second of CPU", goal: { atMost: 1 } }, times);
}
