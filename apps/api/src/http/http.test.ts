import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../app.ts";
import { type RandomLibrary, randomLibrary } from "../endpoints/testing/random-library.ts";
import { ServedEditions } from "../library/served-editions.ts";
import type { LogEntry } from "./log.ts";

let library: RandomLibrary;

beforeAll(async () => {
  library = await randomLibrary(151);
});
afterAll(() => library.remove());

const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  library.app.request(path, { headers, method });

test("an answer is known by its tag, and not made again for who has it", async () => {
  const first = await ask("/api/trend?measures=received");
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^"[\w-]{22}"$/u);
  const again = await ask("/api/trend?measures=received", { "if-none-match": tag });
  expect(again.status).toBe(304);
  expect(again.headers.get("etag")).toBe(tag);
  expect(await again.text()).toBe("");
  const other = await ask("/api/trend?measures=concluded", { "if-none-match": tag });
  expect(other.status).toBe(200);
});

test("the same question in other words has the same tag, another question another", async () => {
  const tagOf = async (query: string) => (await ask(`/api/trend?${query}`)).headers.get("etag");
  const tag = await tagOf("measures=received&from=2020");
  expect(await tagOf("from=2020&measures=received")).toBe(tag);
  expect(await tagOf("from=2020&measures=received&basis=units&change=matched")).toBe(tag);
  expect(await tagOf("from=2021&measures=received")).not.toBe(tag);
  expect(await tagOf("from=2020&measures=received&basis=consolidated")).not.toBe(tag);
});

test("a file that says where it was asked for is made anew for who knows the server by another name", async () => {
  const tagOf = async (server: string, file: string) =>
    (await library.app.request(`${server}/api/trend${file}`)).headers.get("etag");
  for (const file of [".xlsx", ".svg", ".png"])
    expect(await tagOf("http://one.example", file)).not.toBe(
      await tagOf("http://other.example", file),
    );
});

test("each coding of an answer has a tag of its own and unpacks to the same bytes", async () => {
  const plain = await (await ask("/api/trend")).text();
  for (const coding of ["br", "gzip"]) {
    const packed = await ask("/api/trend", { "accept-encoding": coding });
    expect(packed.headers.get("content-encoding")).toBe(coding);
    expect(packed.headers.get("etag")).toMatch(new RegExp(`-${coding}"$`, "u"));
    const bytes = Buffer.from(await packed.arrayBuffer());
    const { brotliDecompressSync, gunzipSync } = await import("node:zlib");
    expect((coding === "br" ? brotliDecompressSync : gunzipSync)(bytes).toString()).toBe(plain);
    const tag = packed.headers.get("etag") ?? "";
    expect((await ask("/api/trend", { "if-none-match": tag })).status).toBe(304);
  }
});

test("an answer without a named edition is asked for anew each time, one with it need not be", async () => {
  expect((await ask("/api/trend")).headers.get("cache-control")).toBe("no-cache");
  expect((await ask("/api/trend?edition=1")).headers.get("cache-control")).toBe("max-age=3600");
});

test("a parameter given twice is refused with a pointer", async () => {
  const response = await ask("/api/trend?from=2020&from=2021");
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ pointer: "/query/from" }] });
});

test("every answer carries the id of its request, problems in their body too", async () => {
  const response = await ask("/api/trend?from=soon", { "x-request-id": "mine-1" });
  expect(response.headers.get("x-request-id")).toBe("mine-1");
  expect(await response.json()).toMatchObject({ requestId: "mine-1" });
  expect((await ask("/api/measures")).headers.get("x-request-id")).toMatch(/^[\w-]{10,}$/u);
});

test("only reading is allowed, without a body", async () => {
  const post = await ask("/api/trend", {}, "POST");
  expect(post.status).toBe(405);
  expect(post.headers.get("allow")).toBe("GET, HEAD");
  expect((await ask("/api/trend", { "content-length": "70000" })).status).toBe(413);
  const head = await ask("/api/trend", {}, "HEAD");
  expect([head.status, await head.text()]).toEqual([200, ""]);
});

test("pages may load nothing but what this server sends, and styles under the nonce of the answer", async () => {
  const policies = await Promise.all(
    [0, 1].map(async () => (await ask("/api/health")).headers.get("content-security-policy") ?? ""),
  );
  for (const policy of policies) {
    expect(policy).toMatch(/default-src 'none'; script-src 'self';/u);
    expect(policy).toMatch(/style-src 'self' 'nonce-[\w+/=-]{16,}'/u);
  }
  expect(policies[0]).not.toBe(policies[1]);
  const { headers } = await ask("/api/health");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
});

test("who asks more than the limit is told when to ask again, others are not", async () => {
  const limited = createApp(new ServedEditions("nowhere"), {
    rateLimit: { burst: 3, perSecond: 0.5 },
  });
  const from = (remoteAddress: string) =>
    limited.request("/api/health", {}, { incoming: { socket: { remoteAddress } } });
  const statuses = [];
  for (let n = 0; n < 4; n++) statuses.push((await from("192.0.2.1")).status);
  expect(statuses).toEqual([200, 200, 200, 429]);
  const refused = await from("192.0.2.1");
  expect(refused.headers.get("retry-after")).toBe("2");
  expect(await refused.json()).toMatchObject({ type: "/problems/too-many-requests", status: 429 });
  expect((await from("192.0.2.2")).status).toBe(200);
  for (let n = 0; n < 9; n++) expect((await from("127.0.0.1")).status).toBe(200);
});

test("an error of ours is logged with the request's id, and no word of it is answered", async () => {
  const entries: LogEntry[] = [];
  const app = createApp(new ServedEditions("nowhere"), { log: (entry) => entries.push(entry) });
  app.get("/api/broken", () => {
    throw new Error("SELECT secret FROM vault");
  });
  const response = await app.request("/api/broken", { headers: { "x-request-id": "r-7" } });
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(text).not.toMatch(/secret|vault|\.ts/u);
  expect(entries.find(({ level }) => level === "error")).toMatchObject({
    request: "r-7",
    stack: expect.stringContaining("vault"),
  });
  expect(entries.at(-1)).toMatchObject({ message: "request", path: "/api/broken", status: 500 });
});

test("requests are counted by question and status, answers by how they came about", async () => {
  const fresh = await randomLibrary(152);
  await fresh.app.request("/api/gap");
  await fresh.app.request("/api/gap");
  await fresh.app.request("/api/gap?nonsense=1");
  await fresh.app.request("/api/beauty");
  const text = await (await fresh.app.request("/metrics")).text();
  expect(text).toContain('gongkai_requests_total{question="gap",status="200"} 2');
  expect(text).toContain('gongkai_requests_total{question="gap",status="400"} 1');
  expect(text).toContain('gongkai_requests_total{question="unknown",status="404"} 1');
  expect(text).toContain('gongkai_answers_total{question="gap",answered="fresh"} 1');
  expect(text).toContain('gongkai_answers_total{question="gap",answered="kept"} 1');
  expect(text).toContain('gongkai_request_seconds_bucket{question="gap",le="+Inf"} 3');
  for (const line of text.trim().split("\n"))
    expect(line).toMatch(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{[^}]*\})? [\d.e+-]+)$/u);
  await fresh.remove();
});

test("a library without an edition is alive but not ready", async () => {
  const empty = createApp(new ServedEditions("nowhere"));
  expect((await empty.request("/api/health")).status).toBe(200);
  expect((await empty.request("/api/ready")).status).toBe(503);
  expect((await ask("/api/ready")).status).toBe(200);
});

test("a client that goes away is not answered, and is logged as gone", async () => {
  const entries: LogEntry[] = [];
  const app = createApp(new ServedEditions("nowhere"), { log: (entry) => entries.push(entry) });
  app.get("/api/slow", async (c) => {
    await new Promise((_, reject) => {
      c.req.raw.signal.addEventListener("abort", () => reject(new Error("gone")));
    });
    return c.text("");
  });
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = addressOf(server.address());
  const request = get({ port, path: "/api/slow" });
  request.on("error", () => {});
  setTimeout(() => request.destroy(), 50);
  await expect.poll(() => entries.at(-1)).toMatchObject({ path: "/api/slow", status: 499 });
  server.close();
});

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("not listening");
  return address;
}
