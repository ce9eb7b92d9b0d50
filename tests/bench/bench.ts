import { benchFolder } from "./folder.ts";
import { formats } from "./formats.ts";
import { compare, head } from "./measure.ts";
import { benchStartUp } from "./start-up.ts";

head();
for (const comparison of formats) await compare(comparison);
await benchStartUp();
await benchFolder();
