import { fork } from "node:child_process";
import { once } from "node:events";
import { z } from "zod";
import { type Asked, answersIn } from "./connections.ts";
import { head, print } from "./measure.ts";
import { cpuSeconds } from "./memory.ts";

const question = "/api/map?measure=received&year=2024";
const connections = 16;
const seconds = 2;
const rounds = 5;

/** What a thousand answers take: of the clock, and of the server's processor, which the client has no share in. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** Answers that are kept, and that have not changed, against as long a text from the same server, which shares two cores with the client. */
export async function benchHttp(library: string): Promise<void> {
  const server = fork(new URL("./http-server.ts", import.meta.url), [library, question], {
    stdio: ["ignore", "inherit", "ignore", "ipc"], // its log
  });
  try {
    const ended = once(server, "exit").then(() => Promise.reject(new Error("no server")));
    const [message] = await Promise.race([once(server, "message"), ended]);
    const port = z.int().parse(message);
    const { headers } = await fetch(`http://localhost:${port}${question}`);
    const kept: Asked = { path: question, status: 200 };
    const etag = headers.get("etag") ?? "";
    const unchanged: Asked = { path: question, headers: { "if-none-match": etag }, status: 304 };
    const cost = (asked: Asked) => costOf(server.pid ?? 0, port, asked);
    head();
    await benchAnswer("1000 answers that are kept", cost, kept, 0.6);
    await benchAnswer("1000 answers that have not changed", cost, unchanged, 0.7);
  } finally {
    if (server.connected) server.disconnect();
  }
}

/** Against a text that is sent as all answers are, counted and with their headers, and against one that is sent alone. */
async function benchAnswer(
  what: string,
  cost: (asked: Asked) => Promise<Cost>,
  asked: Asked,
  atLeast: number,
): Promise<void> {
  const costs: [Cost, Cost, Cost][] = [];
  for (let round = -1; round < rounds; round++) {
    const beside = await cost({ path: "/static", status: 200 });
    const alone = await cost({ path: "/alone", status: 200 });
    if (round >= 0) costs.push([await cost(asked), beside, alone]);
  }
  const goal = { atLeast };
  for (const by of ["wall", "cpu"] as const) {
    const line = { what: by === "cpu" ? `${what}, CPU` : what };
    const pairs = costs.map(([mine, beside, alone]) => [mine[by], beside[by], alone[by]] as const);
    print(
      { ...line, reference: "static", goal },
      pairs.map(([mine, beside]) => [mine, beside]),
    );
    print(
      { ...line, reference: "static alone", goal },
      pairs.map(([mine, , alone]) => [mine, alone]),
    );
  }
}

async function costOf(server: number, port: number, asked: Asked): Promise<Cost> {
  const before = cpuSeconds(server);
  const answers = await answersIn(seconds, connections, port, asked);
  const cpu = cpuSeconds(server) - before;
  return { wall: (1000 * 1000 * seconds) / answers, cpu: (1000 * 1000 * cpu) / answers };
}
