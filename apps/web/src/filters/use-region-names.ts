import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Region } from "../api-types.ts";
import { useWords } from "../i18n/use-words.ts";
import { regionName, regionsByCode, regionsQuery } from "./regions.ts";

const none: readonly Region[] = [];

/**
 * Names of regions in the reader's language. Among its parts the region chosen is not the whole of itself, only the
 * agencies of its own level, and is called so.
 */
export function useRegionNames(edition: number | undefined, chosen: string | undefined) {
  const { t, lang } = useWords();
  const { data } = useQuery(regionsQuery(edition));
  const regions = regionsByCode(data?.rows ?? none);
  return useCallback(
    (code: string | null, otherwise: string | null): string => {
      const region = code === null ? undefined : regions.get(code);
      const name = region
        ? regionName(region, lang)
        : (otherwise ?? code ?? t.filters.regionUnknown);
      return code !== null && code === chosen ? t.filters.regionOwn(name) : name;
    },
    [regions, lang, t, chosen],
  );
}
