import type { Asked, Walk } from "./walk.ts";

/** The filters that a walk asks every question with: all agencies, and each way to name some of them. */
export type Chosen = Asked & {
  readonly basis: "units" | "consolidated";
  readonly region?: string;
};

export function selectionsOf({ paths, agencies, governments }: Walk): readonly Chosen[] {
  const [top = "", county = ""] = widest(paths);
  const among = (all: Walk["agencies"], region: string) =>
    all.filter((one) => paths.get(one.region ?? "")?.includes(region)).map(({ id }) => id);
  const units = among(agencies, top);
  const third = units.filter((_, i) => i % 5 === 0).slice(0, 8);
  const counties = among(governments, top).filter(
    (id) => !governments.some((one) => one.id === id && one.region === top),
  );
  return [
    { basis: "units" },
    { basis: "units", region: top },
    { basis: "units", region: county },
    { basis: "units", agency: third.join(",") },
    { basis: "units", region: top, level: "county" },
    { basis: "units", kind: "education" },
    { basis: "units", synthetic: "exclude" },
    { basis: "units", region: top, level: "county", kind: "finance" },
    { basis: "consolidated" },
    { basis: "consolidated", region: top },
    { basis: "consolidated", region: top, level: "county" },
    { basis: "consolidated", agency: counties.slice(0, 2).join(",") },
    { basis: "consolidated", synthetic: "exclude" },
  ];
}

/** The region at the top with most below it, and one right under it. */
function widest(paths: Walk["paths"]): readonly string[] {
  const below = (code: string) => [...paths.values()].filter((path) => path.includes(code)).length;
  const tops = [...paths].filter(([, path]) => path.length === 1).map(([code]) => code);
  const [top = ""] = tops.toSorted((a, b) => below(b) - below(a));
  const [, child = top] = [...paths.values()].find((p) => p.length === 2 && p[0] === top) ?? [];
  return [top, child];
}
