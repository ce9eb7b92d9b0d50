import { randomFillSync } from "node:crypto";

/** Makes a header of what is new in each answer: the id of the request, or the nonce of the page. */
type Part = string | ((id: string, nonce: string) => string);

/** The headers of an answer that was sent, to be sent again with an id and a nonce of their own. */
export class SentHeaders {
  private readonly parts: readonly Part[];

  constructor(headers: Headers, nonce: string | undefined) {
    this.parts = [...headers].flatMap(([name, value]): readonly [string, Part] => {
      if (name === "x-request-id") return [name, (id) => id];
      return [name, nonce === undefined ? value : withNonce(value, nonce)];
    });
  }

  /** Names and values in turn. */
  for(id: string): string[] {
    const nonce = newNonce();
    return this.parts.map((part) => (typeof part === "string" ? part : part(id, nonce)));
  }
}

const nonceBytes = 16;
/** Random bytes, drawn for many nonces at once. */
const drawn = Buffer.alloc(256 * nonceBytes);
let used = drawn.length;

function newNonce(): string {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  used += nonceBytes;
  return drawn.toString("base64", used - nonceBytes, used);
}

function withNonce(value: string, former: string): Part {
  const [before = "", ...rest] = value.split(former);
  if (rest.length === 0) return value;
  return (_, nonce) => [before, ...rest].join(nonce);
}
