import { useWords } from "../i18n/use-words.ts";
import { FormCell } from "./FormCell.tsx";
import type { FormState } from "./FormView.tsx";
import type { Grid, Head } from "./form-grid.ts";

interface FormBlockProps {
  grid: Grid;
  width: number;
  first: boolean;
  state: FormState;
}

/** A part of a table under its own header. */
export function FormBlock({ grid, width, first, state }: FormBlockProps) {
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
      <ColumnHeads grid={grid} width={width} />
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
function ColumnHeads({ grid, width }: Pick<FormBlockProps, "grid" | "width">) {
  const { of } = useWords();
  const { block, head, stub } = grid;
  const over = block.heading;
  const cornerCell = stub > 0 && (
    <td className="form-corner" colSpan={stub} rowSpan={head.length + (over ? 1 : 0)}>
      {block.corner && of(block.corner)}
    </td>
  );
  return (
    <>
      {over && (
        <tr>
          {cornerCell}
          <th scope="colgroup" colSpan={width}>
            {of(over)}
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
