import { mkdirSync, writeFileSync } from "node:fs";
import { rulesDocument } from "../packages/model/src/rules/rules-document.ts";

const file = new URL("../docs/rules.md", import.meta.url);
mkdirSync(new URL(".", file), { recursive: true });
writeFileSync(file, rulesDocument());
