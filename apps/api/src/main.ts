#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Environment } from "./cli.ts";

const { env } = process;
const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Before any other code is loaded, so that all of it is compiled but once.
enableCompileCache(beside("../../../node_modules/.cache/gongkai"));
const { run } = await import("./cli.ts");

const environment: Environment = {
  language: /^zh/iu.test(env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "") ? "zh" : "en",
  library: resolve(env["GONGKAI_LIBRARY"] || beside("../../../library")),
  port: Number(env["PORT"] || 8787),
  data: beside("../../../data"),
  web: beside("../../web/dist"),
};

try {
  process.exitCode = await run(process.argv.slice(2), environment);
} catch (error) {
  process.stderr.write(`gongkai: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
