import { writeFileSync } from "node:fs";
import { exportDocument } from "../apps/api/src/export/export-document.ts";

writeFileSync(new URL("../docs/export.md", import.meta.url), await exportDocument());
