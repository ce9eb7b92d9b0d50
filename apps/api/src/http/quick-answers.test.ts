import { once } from "node:events";
import { copyFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { createApp } from "../app.ts";
import { serverFor } from "../commands/serve.ts";
import { Database } from "../database/database.ts";
import { type RandomLibrary, randomLibrary } from "../endpoints/testing/random-library.ts";
import { Editions } from "../library/editions.ts";
import { ServedEditions } from "../library/served-editions.ts";
import { Answers } from "./answers.ts";
import type { LogEntry } from "./log.ts";
import type { RateLimit } from "./rate-limit.ts";

let library: RandomLibrary;

beforeAll(async () => {
  library = await randomLibrary(153);
});
afterAll(() => library.remove());

type Headers = Readonly<Record<string, string>>;
const trend = "/api/trend?measures=received";

const requestOf = (path: string, headers: Headers, method = "GET"): string => {
  const lines = Object.entries({ host: "localhost", ...headers });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return `${method} ${path} HTTP/1.1\r\n${head}\r\n`;
};

/** A server over the library, from which address it is asked, and how many requests reached the app. */
async function serving(options: { rateLimit?: RateLimit; answers?: Answers; from?: string } = {}) {
  const entries: LogEntry[] = [];
  const app = createApp(new ServedEditions(library.folder), {
    ...options,
    log: (entry) => entries.push(entry),
  });
  let reached = 0;
  const fetch: typeof app.fetch = (...asked) => {
    reached++;
    return app.fetch(...asked);
  };
  const server = serverFor({ fetch, quick: app.quick });
  server.prependListener("request", ({ socket }) => {
    if (options.from) Object.defineProperty(socket, "remoteAddress", { value: options.from });
  });
  await once(server.listen(0), "listening");
  onTestFinished(() => void server.close());
  const { port } = z.object({ port: z.int() }).parse(server.address());
  const send = (requests: string): Promise<string> => {
    const socket = connect(port, "localhost").setEncoding("latin1");
    socket.write(requests);
    return text(socket);
  };
  const ask = (path: string, headers: Headers = {}, method = "GET") =>
    send(requestOf(path, { connection: "close", ...headers }, method));
  return { ask, send, entries, reached: () => reached };
}

const statusOf = (answer: string): number => Number(answer.slice(9, 12));
const headerOf = (answer: string, name: string): string =>
  new RegExp(`^${name}: (.*?)\\r$`, "imu").exec(answer)?.[1] ?? "";
const bodyOf = (answer: string): string => answer.slice(answer.indexOf("\r\n\r\n") + 4);

/** An answer without what must be another in each. */
const lasting = (answer: string): string =>
  answer
    .replace(/^(date|x-request-id): .*\r$/gimu, "$1: …\r")
    .replace(/'nonce-[\w+/=]{24}'/u, "'nonce-…'");

const inOtherWays: readonly (readonly [string, string, Headers])[] = [
  ["as it is", trend, {}],
  ["packed with brotli", trend, { "accept-encoding": "gzip, deflate, br" }],
  ["packed with gzip", trend, { "accept-encoding": "gzip" }],
  [
    "too short to be packed",
    "/api/trend?measures=received&from=2022&to=2022",
    { "accept-encoding": "gzip" },
  ],
  ["as CSV by suffix", "/api/trend.csv?measures=received", {}],
  ["as CSV by preference", trend, { accept: "text/csv", "accept-encoding": "gzip" }],
  ["as a picture", "/api/trend.svg?measures=received", { "accept-encoding": "br" }],
  ["from an edition by its number", `${trend}&edition=1`, {}],
  ["to a proxy that has named the request", trend, { "x-request-id": "named-7" }],
];

test.each(inOtherWays)(
  "an answer %s is the same byte for byte without the app",
  async (_, path, headers) => {
    const { ask, reached } = await serving();
    await ask(path, headers);
    const [slow, quick, again] = [
      await ask(path, headers),
      await ask(path, headers),
      await ask(path, headers),
    ];
    expect(reached()).toBe(2);
    expect(statusOf(slow)).toBe(200);
    expect(lasting(quick)).toBe(lasting(slow));
    const ids = [slow, quick, again].map((answer) => headerOf(answer, "x-request-id"));
    expect(new Set(ids).size).toBe("x-request-id" in headers ? 1 : 3);
    const policies = [slow, quick, again].map((one) => headerOf(one, "content-security-policy"));
    expect(new Set(policies).size).toBe(3);
  },
);

test("who has an answer is told so with the same bytes without the app", async () => {
  const { ask, reached } = await serving();
  const etag = headerOf(await ask(trend), "etag");
  for (const had of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const before = reached();
    const [slow, quick] = [
      await ask(trend, { "if-none-match": had }),
      await ask(trend, { "if-none-match": had }),
    ];
    expect([statusOf(slow), bodyOf(slow), reached() - before]).toEqual([304, "", 1]);
    expect(lasting(quick)).toBe(lasting(slow));
  }
  expect(statusOf(await ask(trend, { "if-none-match": '"other"' }))).toBe(200);
});

test("what is put in other words after a quick answer goes to the app", async () => {
  const { ask, reached } = await serving();
  for (let n = 0; n < 3; n++) await ask(trend);
  const asked = reached();
  expect(statusOf(await ask(`${trend}&colour=red`))).toBe(400);
  expect(statusOf(await ask(`${trend}&measures=received`))).toBe(400);
  expect(statusOf(await ask(trend, { "content-length": "3" }))).toBe(413);
  expect(statusOf(await ask(trend, {}, "POST"))).toBe(405);
  const head = await ask(trend, {}, "HEAD");
  expect([statusOf(head), bodyOf(head)]).toEqual([200, ""]);
  expect(headerOf(head, "content-length")).toBe(`${bodyOf(await ask(trend)).length}`);
  const deflated = { "accept-encoding": "deflate" };
  for (let n = 0; n < 3; n++)
    expect(headerOf(await ask(trend, deflated), "content-encoding")).toBe("deflate");
  expect(reached() - asked).toBe(8);
});

test("quick answers wait their turn behind slow ones on the same connection", async () => {
  const { ask, send } = await serving();
  for (let n = 0; n < 2; n++) await ask(trend);
  const answers = await send(
    requestOf("/api/outcomes", {}) + requestOf(trend, { connection: "close" }),
  );
  const lengths = [...answers.matchAll(/^etag: (.*)\r$/gimu)].map(([, etag]) => etag);
  expect(lengths).toEqual([
    headerOf(await ask("/api/outcomes"), "etag"),
    headerOf(await ask(trend), "etag"),
  ]);
});

test("an answer that is no longer kept is made again", async () => {
  const { ask, reached } = await serving({ answers: new Answers(0) });
  const answers = [await ask(trend), await ask(trend), await ask(trend)];
  expect(reached()).toBe(3);
  expect(new Set(answers.map(bodyOf)).size).toBe(1);
});

test("quick answers are limited, counted and logged as all others", async () => {
  const limited = await serving({ rateLimit: { burst: 4, perSecond: 0.001 }, from: "192.0.2.9" });
  const statuses = [];
  for (let n = 0; n < 6; n++) statuses.push(statusOf(await limited.ask(trend)));
  expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
  expect(limited.reached()).toBe(4);
  const { ask, entries } = await serving();
  const answers = [await ask(trend), await ask(trend), await ask(trend)];
  expect(entries.map(({ request }) => request)).toEqual(
    answers.map((answer) => headerOf(answer, "x-request-id")),
  );
  const [, slow, quick] = entries.map(({ request, ms, ...rest }) => rest);
  expect(quick).toEqual(slow);
  expect(Object.keys(entries[2] ?? {})).toEqual(Object.keys(entries[1] ?? {}));
  const metrics = await ask("/metrics");
  expect(metrics).toContain('gongkai_requests_total{question="trend",status="200"} 3');
  expect(metrics).toContain('gongkai_answers_total{question="trend",answered="kept"} 2');
  expect(metrics).toContain('gongkai_request_seconds_count{question="trend"} 3');
  expect(metrics).toContain("gongkai_requests_under_way 1");
});

test("a new edition is answered from at once, and a former one no longer than it is kept", async () => {
  const { ask, reached } = await serving();
  const editionOf = async (path: string) => {
    const body: unknown = JSON.parse(bodyOf(await ask(path)));
    return z.object({ edition: z.int() }).parse(body).edition;
  };
  const pinned = `${trend}&edition=1`;
  for (let n = 0; n < 3; n++)
    expect([await editionOf(trend), await editionOf(pinned)]).toEqual([1, 1]);
  expect(reached()).toBe(3);
  const editions = new Editions(library.folder);
  const building = join(editions.folder, "building-2.duckdb");
  await copyFile(editions.path(1), building);
  const database = await Database.open(building);
  await database.script("UPDATE edition SET number = 2, built = '2024-01-01T00:00:00Z'");
  database.close();
  await editions.publish(2, building);
  for (let n = 0; n < 3; n++) expect(await editionOf(trend)).toBe(2);
  expect(reached()).toBe(5);
  expect([await editionOf(pinned), reached()]).toEqual([1, 5]);
  expect(await editions.prune(1)).toEqual([1]);
  expect(statusOf(await ask(pinned))).toBe(410);
});
