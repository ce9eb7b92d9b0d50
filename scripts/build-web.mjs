import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

const marker = "apps/web/dist/.built-from";
const sources = ["apps/web/src", "packages/model/src"];
const files = ["apps/web/index.html", "apps/web/vite.config.ts", "package-lock.json"];

/** Builds the web app unless it was built from exactly these sources. */
export async function buildWeb() {
  const wanted = fingerprint();
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
  process.stdout.write("Building the web app …\n");
  await run("npm", ["run", "build", "--silent", "--workspace", "apps/web"]);
  writeFileSync(marker, wanted);
}

function fingerprint() {
  const hash = createHash("sha256");
  const found = sources.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
  for (const file of [...found, ...files].sort()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}
