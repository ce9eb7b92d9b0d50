import type { FilingAnswer } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import { RegionName } from "../agencies/RegionName.tsx";
import { ScrollBox } from "../anatomy/ScrollBox.tsx";
import { YearCell } from "./YearCell.tsx";

/** Agencies down, years across. */
export function FilingMatrix({ answer }: { answer: FilingAnswer }) {
  const { t } = useWords();
  const years = answer.coverage.map(({ year }) => year);
  return (
    <ScrollBox label={t.filing.matrix.name} className="matrix-scroll">
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
          {answer.rows.map((agency) => (
            <tr key={agency.id}>
              <th scope="row">
                <span className="matrix-name">{agency.name}</span>
                <RegionName code={agency.region} name={agency.region_name} />
              </th>
              {years.map((year) => (
                <YearCell
                  key={year}
                  agency={agency}
                  filed={agency.years.find((one) => one.year === year)}
                  year={year}
                  basis={answer.basis}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
