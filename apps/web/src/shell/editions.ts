import { queryOptions } from "@tanstack/react-query";
import { answerOf, api, until } from "../api.ts";

export const editionsQuery = queryOptions({
  queryKey: ["editions"],
  queryFn: ({ signal }) => answerOf(api.editions.$get({ query: {} }, until(signal))),
});
