import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const path = new URL("./log.ts", import.meta.url).href;

/** What a process of its own writes that logs so many requests and then does this. */
function linesOf(requests: number, then: string): readonly string[] {
  const script = `import { logAll } from ${JSON.stringify(path)};
    for (let ms = 0; ms < ${requests}; ms++) logAll({ level: "info", message: "request", ms });
    ${then}`;
  const { stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script]);
  return stderr.toString().trimEnd().split("\n");
}

test.each([
  ["ends", 5000, ""],
  ["is told to exit", 200, "process.exit(3)"],
  ["fails", 200, "throw new Error('broken')"],
])("every line is written, in order, before a process that %s has ended", (_, requests, then) => {
  const lines = linesOf(requests, then).filter((line) => line.startsWith('{"time"'));
  expect(lines.map((line) => JSON.parse(line).ms)).toEqual(
    Array.from({ length: requests }, (_, n) => n),
  );
});

test("an error is written at once, after what came before it", () => {
  const killed = `logAll({ level: "error", message: "failure" }); process.kill(process.pid, "SIGKILL")`;
  expect(linesOf(1, killed).map((line) => JSON.parse(line).message)).toEqual([
    "request",
    "failure",
  ]);
});

test("a line waits but a moment for others while the process goes on", () => {
  const later = `setTimeout(() => process.kill(process.pid, "SIGKILL"), 1000)`;
  expect(linesOf(3, later)).toHaveLength(3);
});
