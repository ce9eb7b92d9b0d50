import { useLayoutEffect, useRef } from "react";
import type { FilingAnswer } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import { RegionName } from "../agencies/RegionName.tsx";
import { ScrollBox } from "../anatomy/ScrollBox.tsx";
import { WholeMark } from "../anatomy/WholeMark.tsx";
import { YearCell } from "./YearCell.tsx";

/** No column is wider, in pixels. */
const widest = 1000;

/** Agencies down, years across; where not all years fit, the latest are those in view. */
export function FilingMatrix({ answer }: { answer: FilingAnswer }) {
  const { t } = useWords();
  const years = answer.coverage.map(({ year }) => year);
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    box.current?.scrollTo({ left: years.length * widest });
  }, [years.length]);
  return (
    <ScrollBox ref={box} label={t.filing.matrix.name} className="matrix-scroll">
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
                <span className="matrix-name">
                  <WholeMark name={agency.name} />
                </span>
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
