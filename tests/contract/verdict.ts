import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { z } from "zod";
import type { OpenApi } from "./document.ts";
import type { Drawn } from "./draw-request.ts";

/** Says what is wrong with an answer by the description of the API; null where it is allowed. */
export function judge(document: OpenApi) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema(JSON.parse(JSON.stringify(document, closed)), "document");
  return async (drawn: Drawn, response: Response): Promise<string | null> => {
    const { status } = response;
    const body = unpacked(response, Buffer.from(await response.arrayBuffer()));
    if (status >= 500 && status !== 503) return `status ${status}: ${body.toString()}`;
    const type = (response.headers.get("content-type") ?? "").split(";")[0] ?? "";
    const content = drawn.operation.responses[status]?.content;
    if (!content) return `status ${status} is not described`;
    if (!(type in content)) return `${type} is not described for ${status}`;
    if (!type.endsWith("json")) return body.byteLength > 0 ? null : "nothing";
    const steps = [
      "paths",
      drawn.path,
      "get",
      "responses",
      String(status),
      "content",
      type,
      "schema",
    ];
    const pointer = steps.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")).join("/");
    const validate = ajv.getSchema(`document#/${encodeURI(pointer)}`);
    if (!validate) return `no schema at ${pointer}`;
    return validate(JSON.parse(body.toString())) ? null : ajv.errorsText(validate.errors);
  };
}

function unpacked({ headers }: Response, body: Buffer): Buffer {
  const coding = headers.get("content-encoding");
  return coding === "br" ? brotliDecompressSync(body) : coding === "gzip" ? gunzipSync(body) : body;
}

const open = z.looseObject({
  properties: z.record(z.string(), z.unknown()),
  additionalProperties: z.undefined().optional(),
});

/** Objects hold what their schema names and nothing else. */
function closed(key: string, value: unknown): unknown {
  if (key === "properties") return value;
  const found = open.safeParse(value);
  return found.success ? { ...found.data, additionalProperties: false } : value;
}
