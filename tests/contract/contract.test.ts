import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { sampleLibrary } from "../library.ts";
import { randomFrom } from "../random.ts";
import { drawRequest } from "./draw-request.ts";
import { contractOf } from "./known.ts";
import { judge } from "./verdict.ts";

const record = z.record(z.string(), z.unknown());
let library: Awaited<ReturnType<typeof sampleLibrary>>;

beforeAll(async () => {
  library = await sampleLibrary();
});
afterAll(() => library.remove());

test("the description of the API is a valid OpenAPI 3.1 document", async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(
    record.parse(await library.get("/api/openapi.json")),
  );
  expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  expect(validator.version).toBe("3.1");
});

test("the page of the API names every question and loads nothing from elsewhere", async () => {
  const { document } = await contractOf(library);
  const response = await library.app.request("/api/docs");
  const page = await response.text();
  for (const path of Object.keys(document.paths)) expect(page).toContain(`GET ${path}`);
  expect(page).not.toMatch(/<script|src=|@import|url\(|<link/u);
  for (const [, target = ""] of page.matchAll(/href="([^"]*)"/gu))
    expect(target).toMatch(/^[#/](?!\/)/u);
  const [, nonce = ""] = /nonce="([^"]+)"/u.exec(page) ?? [];
  expect(response.headers.get("content-security-policy")).toContain(`'nonce-${nonce}'`);
});

test("whatever is asked, the answer is one that its description allows", async () => {
  const { document, known } = await contractOf(library);
  const random = randomFrom(7);
  const verdictOn = judge(document);
  const statuses = new Map<number, number>();
  for (let n = 0; n < 250; n++) {
    const drawn = drawRequest(random, document, known);
    const response = await library.app.request(drawn.address, { headers: drawn.headers });
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    const wrong = await verdictOn(drawn, response);
    expect({ address: drawn.address, wrong }).toEqual({ address: drawn.address, wrong: null });
  }
  expect(statuses.get(200)).toBeGreaterThan(100);
  expect(statuses.get(400)).toBeGreaterThan(5);
});
