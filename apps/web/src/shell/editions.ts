import { queryOptions } from "@tanstack/react-query";
import { api } from "../api.ts";

export const editionsQuery = queryOptions({
  queryKey: ["editions"],
  queryFn: ({ signal }) => api.editions(signal),
});
