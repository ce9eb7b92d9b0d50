import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import type { Presented } from "./presented.ts";

/** A figure with all its series, or with the one alone that the address names; what it names and the figure lacks is passed over. */
export function useOneSeries(file: string, whole: Presented | undefined) {
  const { one: named } = useSearch({ strict: false });
  const navigate = useNavigate();
  const found = whole?.series?.find(({ key }) => named === `${file}:${key}`);
  const drawn = useMemo(() => whole && { ...whole, ...found?.alone() }, [whole, found]);
  const choose = useCallback(
    (key: string | undefined) =>
      void navigate({
        to: ".",
        search: (now) => ({ ...now, one: key && `${file}:${key}` }),
        resetScroll: false,
      }),
    [navigate, file],
  );
  return { drawn, one: found?.key, choose };
}
