import { findMeasure } from "@gongkai/model";
import type { Coverage, TrendRow } from "../../api-types.ts";
import { Definition } from "../../figures/anatomy/Definition.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { ChangeMark } from "./ChangeMark.tsx";

interface MeasureCardProps {
  measure: string;
  row: TrendRow | undefined;
  year: Coverage | undefined;
}

export function MeasureCard({ measure, row, year }: MeasureCardProps) {
  const { t, of } = useWords();
  const defined = findMeasure(measure);
  if (!defined) return null;
  return (
    <div className="kpi">
      <h3>
        <Definition measures={[measure]}>{of(defined.label)}</Definition>
      </h3>
      <Value row={row} ratio={defined.unit === "ratio"} known={year !== undefined} />
      <p className="kpi-note">
        {row?.change && year && (
          <ChangeMark change={row.change} better={defined.better} year={year.year - 1} />
        )}
        {row?.denominator != null && row.numerator !== null && (
          <span>{t.figure.kpi.fraction(row.numerator, row.denominator)}</span>
        )}
      </p>
    </div>
  );
}

interface ValueProps {
  row: TrendRow | undefined;
  ratio: boolean;
  known: boolean;
}

function Value({ row, ratio, known }: ValueProps) {
  const { t } = useWords();
  if (!known) return <p className="kpi-value kpi-loading">&nbsp;</p>;
  if (row?.value == null) return <p className="kpi-value kpi-none">{t.figure.noFigure}</p>;
  return (
    <p className="kpi-value">
      {ratio ? t.formats.points(row.value) : t.formats.count(row.value)}
      <small>{ratio ? "%" : t.figure.kpi.requests}</small>
    </p>
  );
}
