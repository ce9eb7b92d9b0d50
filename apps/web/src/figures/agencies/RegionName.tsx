import { getRouteApi } from "@tanstack/react-router";
import { useRegionNames } from "../../filters/use-region-names.ts";

const root = getRouteApi("__root__");

/** Where an agency is, in the reader's language; nothing where that is not known. */
export function RegionName({ code, name }: { code: string | null; name: string | null }) {
  const regionName = useRegionNames(
    root.useSearch({ select: ({ edition }) => edition }),
    undefined,
  );
  if (name === null) return null;
  return <span className="matrix-region">{regionName(code, name)}</span>;
}
