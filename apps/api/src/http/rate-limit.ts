import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context as HonoContext, MiddlewareHandler } from "hono";
import { Problem } from "../endpoints/problem.ts";
import type { Context } from "./context.ts";

/** How much one address may ask: so many requests at once, and so many a second on and on. */
export interface RateLimit {
  readonly burst: number;
  readonly perSecond: number;
}

/** For any address but this machine's own, which is not limited: a proxy on it sets limits by itself. */
export const usualLimit: RateLimit = { burst: 300, perSecond: 20 };

/** So many addresses are remembered; those longest unheard of are forgotten, who would have all their requests again. */
const mostAddresses = 10_000;

interface Bucket {
  left: number;
  at: number;
}

/** Who asks more than the limit gets a problem that says when to ask again. */
export function rateLimited(
  limit: RateLimit = usualLimit,
  addressOf: (c: HonoContext<Context>) => string | undefined = remoteAddress,
): MiddlewareHandler<Context> {
  const buckets = new Map<string, Bucket>();
  return async (c, next) => {
    const address = addressOf(c);
    if (address !== undefined && !isLoopback(address)) {
      const wait = secondsToWait(bucketOf(buckets, address, limit), limit);
      if (wait > 0) throw tooMany(limit, wait);
    }
    await next();
  };
}

/** Takes one request out of a bucket that fills again with time; how long to wait where it is empty. */
function secondsToWait(bucket: Bucket, { burst, perSecond }: RateLimit): number {
  const now = performance.now();
  bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
  bucket.at = now;
  if (bucket.left < 1) return (1 - bucket.left) / perSecond;
  bucket.left--;
  return 0;
}

function bucketOf(buckets: Map<string, Bucket>, address: string, { burst }: RateLimit): Bucket {
  const bucket = buckets.get(address) ?? { left: burst, at: performance.now() };
  buckets.delete(address);
  buckets.set(address, bucket);
  const [oldest] = buckets.keys();
  if (buckets.size > mostAddresses && oldest !== undefined) buckets.delete(oldest);
  return bucket;
}

const tooMany = ({ burst, perSecond }: RateLimit, wait: number): Problem =>
  new Problem("too-many-requests", `at most ${burst} at once and ${perSecond} a second`, [], {
    "retry-after": String(Math.ceil(wait)),
  });

/** None where the app is asked without a network. */
function remoteAddress(c: HonoContext<Context>): string | undefined {
  return c.env?.incoming ? getConnInfo(c).remote.address : undefined;
}

const isLoopback = (address: string): boolean =>
  address === "::1" || /^(?:::ffff:)?127\./u.test(address);
