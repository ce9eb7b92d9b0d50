import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isDiskFull } from "../apps/api/src/library/disk-full.ts";
import { load } from "../apps/api/src/library/load.ts";
import { writeSynthetic } from "../apps/api/src/synthetic/write-synthetic.ts";
import { startLoad } from "./interrupted-loads.ts";
import { data } from "./library.ts";
import { contentOf } from "./same-library.ts";

const mayMount = process.platform === "linux" && process.getuid?.() === 0 && canMount();

function canMount(): boolean {
  try {
    execFileSync("unshare", ["--mount", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

test.skipIf(!mayMount)(
  "a load on a full disk says so, loses nothing, and goes on when there is room",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "gongkai-full-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const disk = join(folder, "disk");
    await mkdir(disk);
    const mount = (options: string) =>
      execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", disk]);
    // More than the sample reports take, and less than the city's do.
    mount("size=5m");
    onTestFinished(() => void execFileSync("umount", [disk]));
    const city = join(folder, "city");
    await writeSynthetic(city, 6);
    const library = join(disk, "library");
    await load({ library, paths: [join(data, "reports")], manifests: [data] });
    const before = await contentOf(library);

    const full = await startLoad(library, city).ended;
    expect(full).toMatchObject({ code: 1, err: expect.stringContaining("the disk is full") });
    expect(await contentOf(library)).toEqual(before);

    mount("remount,size=200m");
    const { code, out } = await startLoad(library, city).ended;
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining("taken over") });
    const calm = join(folder, "calm");
    for (const path of [join(data, "reports"), city])
      await load({ library: calm, paths: [path], manifests: [data] });
    expect(await contentOf(library)).toEqual(await contentOf(calm));
  },
  300_000,
);

test.each([
  ["ENOSPC: no space left on device, write", true],
  ['IO Error: Could not write file "x": No space left on device', true],
  ["EACCES: permission denied", false],
])("of %j it is known whether the disk is full", (message, full) => {
  expect(isDiskFull(new Error(message))).toBe(full);
});
