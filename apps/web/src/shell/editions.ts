import { queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";

/** How often it is looked for a new edition, in milliseconds. */
const pause = 30_000;

/** The edition that the page began with; asked again only with everything else. */
export const editionsQuery = queryOptions({
  queryKey: ["editions"],
  queryFn: ({ signal }) => ask("editions", { limit: 1 }, signal),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The edition that answers by now. */
export const latestEditionQuery = queryOptions({
  queryKey: ["editions", "latest"],
  queryFn: ({ signal }) => ask("editions", { limit: 1 }, signal),
  refetchInterval: pause,
  refetchOnWindowFocus: "always",
  retry: false,
});
