import type { ReactNode } from "react";
import { ScrollBox } from "../figures/anatomy/ScrollBox.tsx";
import { KeyText } from "./KeyText.tsx";

/** What takes more than a line on a narrow screen. */
const longText = 24;

/** What is not worth a second line on any. */
const shortText = 12;

interface MethodsTableProps {
  title: string;
  note: string;
  columns: readonly string[];
  rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** Whether all columns but the first are numbers. */
  numbers?: boolean;
  /** Said where no row is left. */
  nothing: string;
}

/** One kind of thing that the program works by, as a table. */
export function MethodsTable({
  title,
  note,
  columns,
  rows,
  numbers = false,
  nothing,
}: MethodsTableProps) {
  return (
    <div className="panel methods">
      <h2>{title}</h2>
      <p className="panel-hint">{note}</p>
      {rows.length === 0 ? (
        <p className="figure-empty">{nothing}</p>
      ) : (
        <ScrollBox label={title} className="list-scroll">
          <table className={numbers ? "sheet" : "sheet stacked"}>
            <thead>
              <tr>
                {columns.map((column, i) => (
                  <th key={column} scope="col" className={numbers && i > 0 ? "number" : undefined}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, cells: [first, ...rest] }) => (
                <tr key={key}>
                  <th scope="row" className="list-name">
                    {first}
                  </th>
                  {rest.map((cell, i) => (
                    <td
                      key={columns[i + 1]}
                      data-label={columns[i + 1]}
                      className={numbers ? "number" : classOf(cell, key)}
                    >
                      {cell === key ? <KeyText text={key} /> : cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </div>
  );
}

function classOf(cell: ReactNode, key: string): string {
  if (cell === key) return "methods-cell";
  const { length } = typeof cell === "string" ? cell : "";
  if (length > longText) return "methods-cell methods-long";
  return length > 0 && length <= shortText ? "methods-cell methods-short" : "methods-cell";
}
