import type { Agency } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import { ScrollBox } from "../anatomy/ScrollBox.tsx";
import { FilingCell } from "./FilingCell.tsx";
import { RegionName } from "./RegionName.tsx";

interface AgenciesTableProps {
  agencies: readonly Agency[];
  years: readonly number[];
}

export function AgenciesTable({ agencies, years }: AgenciesTableProps) {
  const { t } = useWords();
  return (
    <ScrollBox label={t.figure.agencies.name} className="matrix-scroll">
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{t.figure.agencies.agency}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agencies.map((agency) => (
            <AgencyRow key={`${agency.id} ${agency.scope}`} agency={agency} years={years} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

interface AgencyRowProps extends Omit<AgenciesTableProps, "agencies"> {
  agency: Agency;
}

function AgencyRow({ agency, years }: AgencyRowProps) {
  return (
    <tr>
      <th scope="row">
        <span className="matrix-name">{agency.name}</span>
        <RegionName code={agency.region} name={agency.region_name} />
      </th>
      {years.map((year) => (
        <FilingCell key={year} agency={agency} year={year} />
      ))}
    </tr>
  );
}
