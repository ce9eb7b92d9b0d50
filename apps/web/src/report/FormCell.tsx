import type { Cell } from "@gongkai/model";
import { memo } from "react";
import { useWords } from "../i18n/use-words.ts";
import { type Before, beforeText } from "./before.ts";
import { cellText, readDiffers } from "./cell-text.ts";
import type { FormState } from "./FormView.tsx";
import type { Mark } from "./findings.ts";
import type { GridCell } from "./form-grid.ts";
import type { SelectCell } from "./use-report-page.ts";

interface FormCellProps {
  cell: GridCell;
  state: FormState;
  /** Whether the keyboard enters the table here while no cell is selected. */
  entry: boolean;
}

const absent: Cell = { kind: "absent" };

export function FormCell({ cell, state, entry }: FormCellProps) {
  const selected = state.selected === cell.name;
  return (
    <CellButton
      cell={cell}
      content={state.cells[cell.name] ?? absent}
      mark={state.marks.get(cell.name)}
      selected={selected}
      reachable={selected || entry}
      select={state.select}
      before={state.before}
    />
  );
}

interface CellButtonProps {
  cell: GridCell;
  content: Cell;
  mark: Mark | undefined;
  selected: boolean;
  reachable: boolean;
  select: SelectCell;
  before: Before | undefined;
}

/** A form has two hundred of these; only those that change are drawn again. */
const CellButton = memo(function CellButton(props: CellButtonProps) {
  const { cell, content, mark, selected, reachable, select, before } = props;
  const { t } = useWords();
  const { marks, raw } = t.report;
  const differs = readDiffers(content);
  const glyph = mark === "broken" ? "≠" : content.kind === "unreadable" ? "?" : undefined;
  const faults = [
    ...(mark && mark !== "part" ? [marks[mark]] : []),
    ...(content.kind === "unreadable" ? [marks.unreadable] : []),
  ];
  return (
    <td
      className={`cell cell-${content.kind} ${mark ? `cell-${mark}` : ""}`}
      colSpan={cell.colSpan}
    >
      <button
        type="button"
        data-cell={cell.name}
        tabIndex={reachable ? 0 : -1}
        aria-pressed={selected}
        title={
          [
            ...(differs && content.kind === "number" ? [`${raw}${t.colon}${content.raw}`] : []),
            ...faults,
          ].join(t.and) || undefined
        }
        onClick={() => select(cell.name)}
      >
        {glyph && (
          <span className="cell-mark" aria-hidden="true">
            {glyph}
          </span>
        )}
        <span className={differs ? "cell-differs" : undefined}>
          {cellText(content, cell.column.quantity, t)}
        </span>
        {cell.column.quantity === "amount" && content.kind === "number" && (
          <small>{t.report.unitOf.amount}</small>
        )}
        {faults.length > 0 && <span className="unseen">{faults.join(t.and)}</span>}
        {before && <BeforeLine cell={cell} content={content} before={before} />}
      </button>
    </td>
  );
});

interface BeforeLineProps {
  cell: GridCell;
  content: Cell;
  before: Before;
}

/** What the cell held a year before; an empty line where that form has no such cell. */
function BeforeLine({ cell, content, before }: BeforeLineProps) {
  const { t } = useWords();
  const told = beforeText({ name: cell.name, cell: content }, before, cell.column.quantity, t);
  return (
    <small className="cell-before">
      {told && (
        <>
          <span className="unseen">{t.report.year(before.year)}</span> {told.was}
          {told.change && <b> {told.change}</b>}
        </>
      )}
    </small>
  );
}
