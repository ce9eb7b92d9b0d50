import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { root } from "./library.ts";

const main = join(root, "apps/api/src/main.ts");

/** A load of the folder in a process of its own. */
export function startLoad(library: string, ...args: readonly string[]) {
  const env = { PATH: process.env["PATH"], LANG: "C", GONGKAI_LIBRARY: library };
  const child = spawn(process.execPath, [main, "load", ...args], { env });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    said.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said.err += chunk;
  });
  const ended = once(child, "close").then(([code]) => ({ code, ...said }));
  return { child, said, ended };
}

/** Kills a load that many milliseconds after its first sign of life; whether it was still running. */
export async function killedLoad(library: string, folder: string, after: number): Promise<boolean> {
  const { child, ended } = startLoad(library, folder);
  await Promise.race([once(child.stderr, "data"), ended]);
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  const { code } = await ended;
  clearTimeout(timer);
  return code === null;
}
