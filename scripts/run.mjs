import { spawn } from "node:child_process";

const windows = process.platform === "win32";

/** Runs a command to its end with our own input and output; its exit code, or an error unless `anyCode`. */
export function run(command, args, { anyCode = false } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: "inherit", shell: windows });
    const pass = (signal) => child.kill(signal);
    process.once("SIGINT", ignore);
    process.once("SIGTERM", pass);
    child.once("error", fail);
    child.once("exit", (code, signal) => {
      process.off("SIGINT", ignore);
      process.off("SIGTERM", pass);
      const result = code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1);
      if (result === 0 || anyCode) done(result);
      else fail(new Error(`${command} ${args.join(" ")} ended with ${result}`));
    });
  });
}

/** Ctrl-C reaches the child by itself; we stay to see it end. */
function ignore() {}
