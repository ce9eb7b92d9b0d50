import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import type { FilterSearch } from "../filters/search.ts";

/** Changes a part of the page's address and keeps the rest; the page stays where it is scrolled to. */
export function useChange<Search extends FilterSearch>() {
  const navigate = useNavigate();
  return useCallback(
    (next: Partial<Search>, replace = false) =>
      void navigate({
        to: ".",
        search: (now) => ({ ...now, ...next }),
        resetScroll: false,
        replace,
      }),
    [navigate],
  );
}
