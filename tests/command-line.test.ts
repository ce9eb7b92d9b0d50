import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { locked } from "../apps/api/src/library/lock.ts";
import { writeSynthetic } from "../apps/api/src/synthetic/write-synthetic.ts";
import { data, root } from "./library.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongkai-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = (...args: string[]) =>
  spawn(process.execPath, [join(root, "apps/api/src/main.ts"), ...args], {
    env: { PATH: process.env["PATH"], LANG: "C", GONGKAI_LIBRARY: join(folder, "library") },
  });

async function gongkai(...args: string[]) {
  const child = start(...args);
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => (out += chunk));
  child.stderr.on("data", (chunk) => (err += chunk));
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, out, err };
}

const hostile: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ["empty.html", new Uint8Array(), /empty/u],
  ["picture.html", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), /PNG/u],
  [
    "news.html",
    Buffer.from("<html><body><table><tr><td>新闻</td><td>3</td></tr></table></body></html>"),
    /no annual report/u,
  ],
  ["huge.txt", Buffer.alloc(50 * 1024 * 1024, "一、总体情况\n"), /too large \(50 MB/u],
  ["bytes.txt", Buffer.from([0xff, 0xff, 0x00, 0x80, 0x81]), /not text/u],
];

test("reads each real report from the command line as one JSON object with every cell", async () => {
  const { code, out } = await gongkai(
    "read",
    join(data, "reports/410403-2023-government-services.txt"),
  );
  const report = z
    .object({
      agency: z.object({ name: z.string(), id: z.string(), region: z.string() }),
      year: z.int(),
      form: z.string(),
      scope: z.string(),
      cells: z.record(z.string(), z.object({ kind: z.string(), value: z.number().optional() })),
      findings: z.array(z.object({ outcome: z.string() })),
    })
    .parse(JSON.parse(out));
  expect(code).toBe(0);
  expect(report).toMatchObject({ year: 2023, form: "2021", scope: "unit" });
  expect(report.agency).toEqual({
    name: "卫东区政务服务和大数据管理局",
    id: "410403-services",
    region: "410403",
  });
  expect(Object.values(report.cells).filter((c) => c.value === 0)).toHaveLength(200);
  expect(report.findings.filter((f) => f.outcome === "broken")).toEqual([]);
});

test("refuses what is no report with a message that says what is wrong, and loads nothing", async () => {
  for (const [name, bytes, message] of hostile) {
    const path = join(folder, name);
    await writeFile(path, bytes);
    for (const command of ["read", "load"]) {
      const { code, err } = await gongkai(command, path);
      expect(code).toBe(1);
      expect(err).toContain(name);
      expect(err).toMatch(message);
    }
  }
  await expect(stat(join(folder, "library/editions/current"))).rejects.toThrow();
});

test("says how it is used when it is used wrongly", async () => {
  for (const args of [[], ["read", "a", "b"]]) {
    const { code, out } = await gongkai(...args);
    expect({ args, code, out }).toEqual({ args, code: 2, out: "" });
  }
  const { code, out } = await gongkai("load", "--help");
  expect({ code, names: out.includes("gongkai load PATH…") }).toEqual({ code: 0, names: true });
});

test("a load that is killed leaves the former edition served, and the next load works", async () => {
  const city = join(folder, "city");
  await writeSynthetic(city, 2);
  expect((await gongkai("load", join(data, "reports"))).code).toBe(0);
  const current = join(folder, "library/editions/current");
  const child = start("load", city);
  await new Promise<void>((done) => {
    child.stderr.on("data", (chunk) => {
      if (!String(chunk).includes("100/")) return;
      child.kill("SIGKILL");
      done();
    });
  });
  await new Promise((done) => child.on("close", done));
  expect(await readFile(current, "utf8")).toBe("1\n");
  expect((await gongkai("load", city)).code).toBe(0);
  expect(await readFile(current, "utf8")).toBe("2\n");
});

test("a load while another is under way does nothing and says so", async () => {
  const library = join(folder, "library");
  const { code, err } = await locked(library, () => gongkai("load", join(data, "reports")));
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("under way") });
});
