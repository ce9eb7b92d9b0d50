import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { readManifest } from "../../apps/api/src/library/manifest.ts";
import { planFor } from "../../apps/api/src/synthetic/nation/plan.ts";
import { writeNation } from "../../apps/api/src/synthetic/nation/write-nation.ts";
import { data, sampleLibrary } from "../library.ts";
import { openProduct } from "./product.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the product answers. */
    address: string;
    /** Where the browser listens. */
    browser: string;
  }
}

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** Generated reports of a province with one prefecture: enough for a map and for a group of peers. */
async function writeProvince(folder: string): Promise<void> {
  const { regions } = await readManifest(data);
  const few = regions.filter(({ code }) => code === "640000" || code.startsWith("6404"));
  await writeNation(folder, planFor(few, { seed: 1, agencies: 90, years }), () => {});
}

/** One library, one server and one browser for all files of browser tests. */
export default async function setUp(project: TestProject) {
  const library = await sampleLibrary(async (folder) => {
    const province = join(folder, "province");
    await writeProvince(province);
    return [province];
  });
  const product = await openProduct(library.library);
  project.provide("address", product.address);
  project.provide("browser", product.browser);
  return async () => {
    await product.close();
    await library.remove();
  };
}
