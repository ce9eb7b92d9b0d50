/** A value that a statement may carry. */
export type SqlValue = string | number | boolean | null;

/** A piece of SQL: text in which every value is a placeholder, and the values in order. */
export class Sql {
  readonly parts: readonly string[];
  readonly values: readonly SqlValue[];

  constructor(parts: readonly string[], values: readonly SqlValue[]) {
    this.parts = parts;
    this.values = values;
  }

  get text(): string {
    return this.parts.reduce((text, part, i) => `${text}$${i}${part}`);
  }
}

/** Writes SQL. Values are bound; only other `sql` pieces are spliced in. */
export function sql(strings: TemplateStringsArray, ...inserts: readonly (SqlValue | Sql)[]): Sql {
  const parts = [strings[0] ?? ""];
  const values: SqlValue[] = [];
  inserts.forEach((insert, i) => {
    const piece = insert instanceof Sql ? insert : new Sql(["", ""], [insert]);
    parts.push(`${parts.pop() ?? ""}${piece.parts[0] ?? ""}`, ...piece.parts.slice(1));
    parts.push(`${parts.pop() ?? ""}${strings[i + 1] ?? ""}`);
    values.push(...piece.values);
  });
  return new Sql(parts, values);
}

/** A column or table name from the program's own constants, quoted. */
export const name = (identifier: string): Sql =>
  new Sql([`"${identifier.replaceAll('"', '""')}"`], []);

/** A text where none can be bound, as in COPY and ATTACH. */
export const literal = (text: string): Sql => new Sql([`'${text.replaceAll("'", "''")}'`], []);

/** Pieces with a separator between them; nothing for none. */
export function join(pieces: readonly Sql[], separator = sql`, `): Sql {
  return pieces.reduce(
    (all, piece, i) => (i === 0 ? piece : sql`${all}${separator}${piece}`),
    sql``,
  );
}

/** More values than these are not tried one by one. */
const fewValues = 20;

/** That a column holds one of the values. A few are planned faster as so many conditions than as a list. */
export function isOneOf(column: Sql, values: readonly SqlValue[]): Sql {
  if (values.length === 0) return sql`false`;
  if (values.length > fewValues) return sql`${column} IN (${listed(values)})`;
  const each = values.map((value) => sql`${column} = ${value}`);
  return sql`(${join(each, sql` OR `)})`;
}

/** Values parted by commas, as IN takes them. */
export const listed = (values: readonly SqlValue[]): Sql =>
  join(values.map((value) => sql`${value}`));
