import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api } from "../api.ts";

interface ReportKey {
  agency: string;
  year: string;
  scope?: string | undefined;
  edition?: number | undefined;
}

export const reportQuery = ({ agency, year, scope, edition }: ReportKey) => {
  const query = {
    ...(scope !== undefined && { scope }),
    ...(edition !== undefined && { edition: String(edition) }),
  };
  return queryOptions({
    queryKey: ["reports", agency, year, query],
    queryFn: ({ signal }) => api.report(agency, year, query, signal),
    placeholderData: keepPreviousData,
  });
};
