import type { MiddlewareHandler } from "hono";
import { NONCE, secureHeaders } from "hono/secure-headers";
import { Problem } from "../endpoints/problem.ts";
import type { Context } from "./context.ts";

/**
 * What a page may load: only what this server sends, and style sheets that carry the nonce of the answer. Styles of
 * single elements are allowed, since charts set them; they cannot load anything.
 */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  connectSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'", "data:", "blob:"],
  styleSrc: ["'self'", NONCE],
  styleSrcAttr: ["'unsafe-inline'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** Headers that keep a browser from doing what no page of ours does. */
export const secured = (): MiddlewareHandler<Context> =>
  secureHeaders({
    contentSecurityPolicy,
    // Plain HTTP on a machine of one's own is usual; what stands before it on the open net says so itself.
    strictTransportSecurity: false,
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
  });

/** Addresses are only read, and a question has no body; none is taken in. */
export const onlyRead = (): MiddlewareHandler<Context> => async (c, next) => {
  if (c.req.method !== "GET" && c.req.method !== "HEAD")
    throw new Problem("method-not-allowed", c.req.method, [], { allow: "GET, HEAD" });
  if (Number(c.req.header("content-length") ?? 0) > 0 || c.req.header("transfer-encoding"))
    throw new Problem("too-large", "0 bytes", [], { connection: "close" });
  await next();
};
