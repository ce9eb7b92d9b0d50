import { Link } from "@tanstack/react-router";
import type { QualityAnswer } from "../../api-types.ts";
import { useWords } from "../../i18n/use-words.ts";
import { CellLink } from "../anatomy/CellLink.tsx";
import { ReportLink } from "../anatomy/ReportLink.tsx";
import { ScrollBox } from "../anatomy/ScrollBox.tsx";
import { ShareBar } from "../anatomy/ShareBar.tsx";
import { WholeMark } from "../anatomy/WholeMark.tsx";

interface QualityTableProps {
  answer: QualityAnswer;
  /** The most findings of any agency: the longest bar. */
  most: number;
}

/** A page of agencies, each with the way to a cell of its latest report with findings. */
export function QualityTable({ answer: { rows, basis }, most }: QualityTableProps) {
  const { t } = useWords();
  const { findings: say } = t.pages;
  const { count } = t.formats;
  const scope = basis === "units" ? "unit" : "consolidated";
  return (
    <ScrollBox label={say.agencies.name} className="list-scroll">
      <table className="sheet stacked">
        <thead>
          <tr>
            <th scope="col">{t.figure.agencies.agency}</th>
            <th scope="col" className="number">
              {say.rules.findings}
            </th>
            <th scope="col" className="bar-head">
              <span className="unseen">{say.rules.findings}</span>
            </th>
            {[say.agencies.errors, say.rules.reports].map((label) => (
              <th key={label} scope="col" className="number">
                {label}
              </th>
            ))}
            <th scope="col">{say.agencies.latest}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, findings, errors, reports, year, cell }) => (
            <tr key={id}>
              <th scope="row" className="list-name">
                <Link
                  to="."
                  search={(now) => ({ ...now, agency: id, agencies: undefined, page: undefined })}
                  resetScroll={false}
                >
                  <WholeMark name={name} />
                </Link>
              </th>
              <td className="number" data-label={say.rules.findings}>
                {count(findings)}
              </td>
              <td className="bar-cell">
                <ShareBar share={Math.min(1, findings / most)} />
              </td>
              <td className="number" data-label={say.agencies.errors}>
                {count(errors)}
              </td>
              <td className="number" data-label={say.rules.reports}>
                {count(reports)}
              </td>
              <td data-label={say.agencies.latest}>
                {cell === null ? (
                  <ReportLink agency={id} name={String(year)} year={year} scope={scope} />
                ) : (
                  <CellLink {...{ agency: id, year, scope, cell }}>{year}</CellLink>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
