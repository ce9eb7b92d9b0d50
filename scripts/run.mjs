import { spawn } from "node:child_process";

const windows = process.platform === "win32";
const endings = ["SIGINT", "SIGTERM", "SIGHUP"];
const parent = process.ppid;
let isStopped = false;

/** Whether we were asked to end, as by Ctrl-C: what was running has ended then, finished or not. */
export const wasStopped = () => isStopped;

/** Runs a command to its end with our own input and output; its exit code, or an error unless `anyCode`. One that was stopped has failed. */
export function run(command, args, { anyCode = false } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: "inherit", shell: windows });
    const pass = (signal) => {
      isStopped = true;
      child.kill(signal);
    };
    for (const signal of endings) process.on(signal, pass);
    // A shell between npm and us does not pass signals on; when it is gone, so are we.
    const orphaned = setInterval(() => process.ppid !== parent && pass("SIGTERM"), 300);
    child.once("error", fail);
    child.once("exit", (code, signal) => {
      clearInterval(orphaned);
      for (const ending of endings) process.off(ending, pass);
      const result = code ?? (endings.includes(signal) ? 0 : 1);
      if (anyCode || (result === 0 && !isStopped)) done(result);
      else fail(new Error(`${command} ${args.join(" ")} ended with ${result}`));
    });
  });
}
