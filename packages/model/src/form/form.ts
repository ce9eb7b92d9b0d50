/** The two report formats: 国办公开办函〔2019〕60号 (reports for 2019 and 2020) and 〔2021〕30号 (2021 and after). */
export type FormId = "2019" | "2021";

export type TableKey = "disclosure" | "requests" | "appeals";

/** A wording in both languages; `also` holds other wordings of the same thing seen in print. */
export interface Label {
  readonly zh: string;
  readonly en: string;
  readonly also?: readonly string[];
}

/** What a cell of the column counts: cases, a signed difference of cases, or money in 万元 (10 000 CNY). */
export type Quantity = "count" | "change" | "amount";

export interface Column {
  readonly key: string;
  readonly label: Label;
  readonly quantity: Quantity;
  /** The heading printed above several columns, if any. */
  readonly group?: Label;
}

export interface Line {
  readonly key: string;
  /** The numbering printed before the label, such as 一、 or （三）. */
  readonly number?: string;
  readonly label: Label;
  /** The headings the line stands under, outermost first. */
  readonly groups?: readonly LineGroup[];
}

export interface LineGroup {
  readonly key: string;
  readonly number: string;
  readonly label: Label;
}

/** A part of a table under one header. */
export interface Block {
  readonly title?: Label;
  /** What stands in the corner, above the labels of the lines. */
  readonly corner?: Label;
  /** The heading above all columns, if any. */
  readonly heading?: Label;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
}

export interface FormTable {
  readonly key: TableKey;
  /** `lines`: a printed row a line; `side_by_side`: all lines in one printed row, one after the other. */
  readonly layout: "lines" | "side_by_side";
  readonly blocks: readonly Block[];
}

export interface Form {
  readonly id: FormId;
  readonly tables: readonly FormTable[];
}

/** A cell's name, `table.line.column`, as in `requests.denied.state_secret.business`. */
export type CellName = string;
