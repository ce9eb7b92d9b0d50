import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** What is asked again and again, and the status that it has. */
export interface Asked {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: 200 | 304;
}

/**
 * How many requests are answered in so many seconds over so many connections, one at a time on each. That an answer has
 * ended is told by its length alone, which is that of the first, so that the client takes little of the machine.
 */
export async function answersIn(
  seconds: number,
  connections: number,
  port: number,
  asked: Asked,
): Promise<number> {
  const request = requestOf(asked);
  const length = await lengthOf(connect(port, "localhost"), request, asked);
  const sockets = Array.from({ length: connections }, () => connect(port, "localhost"));
  let answers = 0;
  for (const socket of sockets) keepAsking(socket, request, length, () => answers++);
  setTimeout(() => {
    for (const socket of sockets) socket.destroy();
  }, seconds * 1000);
  await Promise.all(sockets.map((socket) => once(socket, "close")));
  return answers;
}

function keepAsking(socket: Socket, request: string, length: number, onAnswer: () => void): void {
  let missing = length;
  socket.setNoDelay(true).write(request);
  socket.on("data", (chunk) => {
    missing -= chunk.length;
    if (missing < 0) socket.destroy(new Error("an answer is longer than the first"));
    if (missing !== 0) return;
    onAnswer();
    missing = length;
    socket.write(request);
  });
}

const requestOf = ({ path, headers = {} }: Asked): string => {
  const lines = Object.entries({ host: "localhost", ...headers });
  return `GET ${path} HTTP/1.1\r\n${lines.map((line) => `${line.join(": ")}\r\n`).join("")}\r\n`;
};

/** How many bytes the first answer has, its head included. */
async function lengthOf(socket: Socket, request: string, { path, status }: Asked): Promise<number> {
  socket.write(request);
  let head = "";
  while (!head.includes("\r\n\r\n")) head += (await once(socket, "data"))[0].toString("latin1");
  socket.destroy();
  const length = Number(/^content-length: (\d+)/imu.exec(head)?.[1] ?? 0);
  if (!head.startsWith(`HTTP/1.1 ${status}`) || (status === 200 && length === 0))
    throw new Error(`${path} is answered with ${head.slice(0, 300)}`);
  return head.indexOf("\r\n\r\n") + 4 + length;
}
