import { type CellName, type Cells, type FormId, type TableKey, tablesOf } from "@gongkai/model";
import { useEffect, useRef } from "react";
import { useWords } from "../i18n/use-words.ts";
import type { Before } from "./before.ts";
import { FormBlock } from "./FormBlock.tsx";
import type { Mark } from "./findings.ts";
import { gridsOf, widthOf } from "./form-grid.ts";
import { moveFocus } from "./move-focus.ts";
import type { SelectCell } from "./use-report-page.ts";

export interface FormState {
  cells: Cells;
  marks: ReadonlyMap<CellName, Mark>;
  selected: CellName | undefined;
  select: SelectCell;
  /** The year before, where it is shown too. */
  before: Before | undefined;
}

interface FormViewProps {
  form: FormId;
  table: TableKey;
  state: FormState;
}

/** A table of the official form as it is printed. */
export function FormView({ form, table, state }: FormViewProps) {
  const { t } = useWords();
  const box = useRef<HTMLElement>(null);
  const { selected } = state;
  useEffect(() => {
    const cell = selected && box.current?.querySelector(`[data-cell="${selected}"]`);
    if (cell) cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [selected]);
  const printed = tablesOf(form, state.cells).find(({ key }) => key === table);
  if (!printed) return null;
  const grids = gridsOf(printed);
  const stub = Math.max(...grids.map((grid) => grid.stub));
  return (
    <section
      ref={box}
      className="scroll form-scroll"
      aria-label={t.report.tableLabel(t.report.sections[table].title)}
    >
      <table className={`form form-${table}`} onKeyDown={moveFocus}>
        <colgroup>
          {Array.from({ length: stub }, (_, i) => (
            <col key={i} className={`stub-${stub - i}`} />
          ))}
          <col span={widthOf(printed)} />
        </colgroup>
        {grids.map((grid, i) => (
          <FormBlock
            key={grid.block.title?.zh ?? table}
            grid={grid}
            width={widthOf(printed)}
            first={i === 0}
            state={state}
          />
        ))}
      </table>
    </section>
  );
}
