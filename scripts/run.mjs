import { spawn } from "node:child_process";

const windows = process.platform === "win32";
const endings = ["SIGINT", "SIGTERM", "SIGHUP"];
const parent = process.ppid;

/** Runs a command to its end with our own input and output; its exit code, or an error unless `anyCode`. */
export function run(command, args, { anyCode = false } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: "inherit", shell: windows });
    const pass = (signal) => child.kill(signal);
    for (const signal of endings) process.on(signal, pass);
    // A shell between npm and us does not pass signals on; when it is gone, so are we.
    const orphaned = setInterval(() => process.ppid !== parent && pass("SIGTERM"), 300);
    child.once("error", fail);
    child.once("exit", (code, signal) => {
      clearInterval(orphaned);
      for (const ending of endings) process.off(ending, pass);
      const result = code ?? (endings.includes(signal) ? 0 : 1);
      if (result === 0 || anyCode) done(result);
      else fail(new Error(`${command} ${args.join(" ")} ended with ${result}`));
    });
  });
}
