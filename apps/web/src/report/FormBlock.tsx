import type { TableKey } from "@gongkai/model";
import { useWords } from "../i18n/use-words.ts";
import { FormCell } from "./FormCell.tsx";
import type { FormState } from "./FormView.tsx";
import type { Grid, Head } from "./form-grid.ts";

interface FormBlockProps {
  table: TableKey;
  grid: Grid;
  width: number;
  first: boolean;
  state: FormState;
}

/** A part of a table under its own header. */
export function FormBlock({ table, grid, width, first, state }: FormBlockProps) {
  const { of } = useWords();
  const { block, stub, rows } = grid;
  const firstCell = rows[0]?.cells[0]?.name;
  return (
    <tbody>
      {block.title && (
        <tr>
          <th className="form-title" scope="colgroup" colSpan={stub + width}>
            {of(block.title)}
          </th>
        </tr>
      )}
      <ColumnHeads table={table} grid={grid} width={width} />
      {rows.map(({ id, heads, cells }) => (
        <tr key={id}>
          {heads.map((head) => (
            <HeadCell key={head.id} head={head} scope={head.rowSpan > 1 ? "rowgroup" : "row"} />
          ))}
          {cells.map((cell) => (
            <FormCell
              key={cell.name}
              cell={cell}
              state={state}
              entry={first && cell.name === firstCell}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** The rows of column headings, and the corner where they meet the headings of lines. */
function ColumnHeads({ table, grid, width }: Pick<FormBlockProps, "table" | "grid" | "width">) {
  const { t } = useWords();
  const { printed } = t.report;
  const { head, stub } = grid;
  const over = table === "requests" ? printed.applicants : undefined;
  const corner = table === "requests" ? printed.balance : printed.item;
  const cornerCell = stub > 0 && (
    <td className="form-corner" colSpan={stub} rowSpan={head.length + (over ? 1 : 0)}>
      {corner}
    </td>
  );
  return (
    <>
      {over && (
        <tr>
          {cornerCell}
          <th scope="colgroup" colSpan={width}>
            {over}
          </th>
        </tr>
      )}
      {head.map((row, i) => (
        <tr key={row[0]?.id}>
          {i === 0 && !over && cornerCell}
          {row.map((one) => (
            <HeadCell
              key={one.id}
              head={one}
              scope={one.colSpan > 1 && i < head.length - 1 ? "colgroup" : "col"}
            />
          ))}
        </tr>
      ))}
    </>
  );
}

function HeadCell({ head, scope }: { head: Head; scope: string }) {
  const { of } = useWords();
  return (
    <th
      scope={scope}
      colSpan={head.colSpan}
      rowSpan={head.rowSpan}
      className={`head-${scope} ${head.level === undefined ? "" : `level-${head.level}`}`}
    >
      <span>
        {head.number}
        {of(head.label)}
      </span>
    </th>
  );
}
