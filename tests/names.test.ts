import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { createApp } from "../apps/api/src/app.ts";
import { ServedEditions } from "../apps/api/src/library/served-editions.ts";

const here = (path: string) => new URL(path, import.meta.url);
const filesIn = (path: string, pattern: RegExp): string[] =>
  readdirSync(here(path)).flatMap((file) => pattern.exec(file)?.[1] ?? []);

/** Questions that no figure shows yet; whoever draws one takes it out of here. */
const figuresToCome: string[] = [];

const app = createApp(new ServedEditions("nowhere"));
const { paths } = app.getOpenAPI31Document({ openapi: "3.1.0", info: { title: "", version: "" } });
const questions = Object.keys(paths ?? {}).map((path) => path.split("/")[2] ?? "");

test("every endpoint is asked for by the name of its file", () => {
  const files = filesIn("../apps/api/src/endpoints", /^([a-z]+)\.ts$/u);
  for (const question of questions) expect(files).toContain(question);
});

test("a parameter that no endpoint knows is refused by all", async () => {
  for (const path of Object.keys(paths ?? {})) {
    const address = path.replaceAll(/\{[a-z]+\}/gu, "2020");
    const response = await app.request(`${address}?nonsense=1`);
    expect({ path, status: response.status }).toEqual({ path, status: 400 });
    expect(JSON.stringify(await response.json())).toContain('"pointer":"/query/nonsense"');
  }
});

test("every figure has the name of the endpoint that answers it, and every filtered question its figure", () => {
  const filtered = Object.entries(paths ?? {}).flatMap(([path, { get }]) => {
    const parameters = (get?.parameters ?? []).map((p) => ("name" in p ? p.name : ""));
    return parameters.includes("synthetic") ? [path.split("/")[2]] : [];
  });
  const figures = filesIn("../apps/web/src/figures", /^([a-z]+)\.tsx?$/u);
  expect([...figures, ...figuresToCome].toSorted()).toEqual(filtered.toSorted());
});
