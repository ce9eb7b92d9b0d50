import type { MiddlewareHandler } from "hono";
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

/** Counts what each address has asked. */
export class RateLimiter {
  readonly limit: RateLimit;
  private readonly buckets = new Map<string, Bucket>();

  constructor(limit: RateLimit) {
    this.limit = limit;
  }

  /**
   * Takes one request of an address out of its bucket, which fills again with time; how many seconds to wait where it is
   * empty, of which nothing is taken. There is no address where the app is asked without a network.
   */
  secondsToWait(address: string | undefined): number {
    if (address === undefined || isLoopback(address)) return 0;
    const { burst, perSecond } = this.limit;
    const bucket = this.bucketOf(address);
    const now = performance.now();
    bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    if (bucket.left < 1) return (1 - bucket.left) / perSecond;
    bucket.left--;
    return 0;
  }

  private bucketOf(address: string): Bucket {
    const { buckets } = this;
    const bucket = buckets.get(address) ?? { left: this.limit.burst, at: performance.now() };
    buckets.delete(address);
    buckets.set(address, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > mostAddresses && oldest !== undefined) buckets.delete(oldest);
    return bucket;
  }
}

/** Who asks more than the limit gets a problem that says when to ask again. */
export function rateLimited(limiter: RateLimiter): MiddlewareHandler<Context> {
  return async (c, next) => {
    const wait = limiter.secondsToWait(c.env?.incoming?.socket.remoteAddress);
    if (wait > 0) throw tooMany(limiter.limit, wait);
    await next();
  };
}

const tooMany = ({ burst, perSecond }: RateLimit, wait: number): Problem =>
  new Problem("too-many-requests", `at most ${burst} at once and ${perSecond} a second`, [], {
    "retry-after": String(Math.ceil(wait)),
  });

const isLoopback = (address: string): boolean =>
  address === "::1" || /^(?:::ffff:)?127\./u.test(address);
