import { getPath } from "hono/utils/url";

/** How an answer may be written, with its media type. */
export const formats = {
  json: "application/json",
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  parquet: "application/vnd.apache.parquet",
  svg: "image/svg+xml",
  png: "image/png",
} as const;

export type Format = keyof typeof formats;
export type PictureFormat = "svg" | "png";
export type FileFormat = Exclude<Format, "json" | PictureFormat>;

export const isPicture = (format: Format): format is PictureFormat =>
  format === "svg" || format === "png";

const suffix = /^(\/api\/(?!openapi\b)[a-z]+(?:\/[^/]+){0,2})\.(json|csv|xlsx|parquet|svg|png)$/u;

/** The path of a question without the suffix that says how its answer is to be written. */
export function pathWithoutFormat(request: Request): string {
  const path = getPath(request);
  return suffix.exec(path)?.[1] ?? path;
}

const names = new Map<string, Format>([
  ["json", "json"],
  ["csv", "csv"],
  ["xlsx", "xlsx"],
  ["parquet", "parquet"],
  ["svg", "svg"],
  ["png", "png"],
]);

/**
 * How an answer is to be written: as the suffix says, else as the client likes it best, else as JSON. Who wants a page is
 * a browser, which names pictures only for those within it.
 */
export function formatFor(request: Request, accept: string | undefined): Format {
  const named = names.get(suffix.exec(getPath(request))?.[2] ?? "");
  if (named) return named;
  if (accept?.includes("text/html")) return "json";
  const liked = (accept ?? "").split(",").map((one, i) => {
    const [type = "", ...rest] = one.split(";").map((part) => part.trim());
    const quality = rest.find((part) => part.startsWith("q="))?.slice(2) ?? "1";
    return { type, quality: Number(quality) || 0, i };
  });
  const best = liked
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality || a.i - b.i)
    .flatMap(({ type }) => [...names.values()].find((format) => formats[format] === type) ?? []);
  return best[0] ?? "json";
}
