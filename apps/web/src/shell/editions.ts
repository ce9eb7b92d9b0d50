import { queryOptions } from "@tanstack/react-query";
import { ask } from "../api.ts";

export const editionsQuery = queryOptions({
  queryKey: ["editions"],
  queryFn: ({ signal }) => ask("editions", {}, signal),
});
