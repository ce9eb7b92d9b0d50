import { spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, get } from "node:http";
import { join } from "node:path";
import { root } from "./library.ts";

/** What a request came to: its status, 0 where the connection broke, and how long it took. */
export interface Outcome {
  readonly status: number;
  readonly milliseconds: number;
  readonly etag: string | undefined;
  readonly error?: string;
}

/** How long a server may take to end when told to, in milliseconds. */
const longestEnd = 20_000;

/** `gongkai serve` in a process of its own, asked over so many connections that stay open. */
export async function serving(library: string, connections: number) {
  const command = [join(root, "apps/api/src/main.ts"), "serve", "--port", "0"];
  const server = spawn(process.execPath, [...command, "--library", library], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [said] = await Promise.race([
    once(server.stdout, "data"),
    once(server, "close").then(([code]) => Promise.reject(new Error(`serve ended with ${code}`))),
  ]);
  const address = `${said}`.trim();
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = (question: string, headers: Readonly<Record<string, string>> = {}) => {
    const began = performance.now();
    return new Promise<Outcome>((done) => {
      const milliseconds = () => performance.now() - began;
      const fail = ({ message }: Error) =>
        done({ status: 0, milliseconds: milliseconds(), etag: undefined, error: message });
      const request = get(`${address}${question}`, { agent, headers }, (response) => {
        const { statusCode: status = 0, headers: of } = response;
        response.resume().on("error", fail);
        response.on("end", () => done({ status, milliseconds: milliseconds(), etag: of.etag }));
      });
      request.on("error", fail);
    });
  };
  const stop = async () => {
    agent.destroy();
    const late = setTimeout(() => server.kill("SIGKILL"), longestEnd);
    server.kill();
    const [, signal] = await once(server, "close");
    clearTimeout(late);
    if (signal !== null) throw new Error(`serve has not ended after ${longestEnd / 1000} s`);
  };
  return { id: server.pid ?? 0, ask, stop };
}
