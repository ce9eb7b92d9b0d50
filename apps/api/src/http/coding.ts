import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** How an answer may be packed for its way, best first. */
const codings = ["br", "gzip"] as const;
export type Coding = (typeof codings)[number];

/** The best coding that a client takes; none where it names none. */
export function codingFor(acceptEncoding: string | undefined): Coding | undefined {
  const taken = (acceptEncoding ?? "").split(",").flatMap((one) => {
    const [name = "", ...rest] = one.split(";").map((part) => part.trim());
    return rest.some((part) => /^q=0(?:\.0+)?$/u.test(part)) ? [] : [name];
  });
  return codings.find((coding) => taken.includes(coding));
}

const packers = {
  br: (bytes: Uint8Array) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 6 }),
};

/** The bytes packed, away from the main thread. */
export const packed = (coding: Coding, bytes: Uint8Array): Promise<Buffer<ArrayBuffer>> =>
  packers[coding](bytes);
