import { Link } from "@tanstack/react-router";
import { WholeMark } from "./WholeMark.tsx";

interface ReportLinkProps {
  agency: string;
  name: string;
  year: number;
  scope: "unit" | "consolidated";
  section?: "overview" | "problems" | "other" | undefined;
}

/** An agency's name, which opens its report of a year. */
export function ReportLink({ agency, name, year, scope, section }: ReportLinkProps) {
  return (
    <Link
      to="/reports/$agency/$year"
      preload="intent"
      params={{ agency, year: String(year) }}
      search={{ scope, section }}
    >
      <WholeMark name={name} />
    </Link>
  );
}
