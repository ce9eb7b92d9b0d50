import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findBrowser } from "./browser.mjs";
import { buildWeb } from "./build-web.mjs";
import { installPackages } from "./install.mjs";
import { run } from "./run.mjs";

const folder = mkdtempSync(join(tmpdir(), "gongkai-test-"));
const node = () => resolve("node_modules/.bin/node");

/** The tests' own count, and a failure more where they ended badly without one. */
function count(report, code) {
  const { numPassedTests = 0, numFailedTests = 0 } = report;
  return { passed: numPassedTests, failed: Math.max(numFailedTests, code === 0 ? 0 : 1) };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

try {
  await installPackages();
  process.env.CHROME_PATH = await findBrowser();
  const check = await run("npm", ["run", "check", "--silent"], { anyCode: true });
  await buildWeb();
  const file = join(folder, "tests.json");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = await run(node(), ["node_modules/vitest/vitest.mjs", ...args], { anyCode: true });
  const tests = count(readReport(file), code);
  const passed = tests.passed + (check === 0 ? 1 : 0);
  const failed = tests.failed + (check === 0 ? 0 : 1);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.stdout.write("\n0 passed, 1 failed\n");
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
