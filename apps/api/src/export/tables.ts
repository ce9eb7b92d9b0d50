import { type CellMeasure, type Label, measures } from "@gongkai/model";
import { cellColumns } from "../database/schema.ts";
import { join, literal, name, type Sql, sql } from "../database/sql.ts";
import { partsOfPlace } from "../library/places.ts";

/** A table of plain data made of an edition: a row each of what `label` says. */
export interface ExportTable {
  readonly key: string;
  readonly label: Label;
  readonly select: Sql;
}

const table = (key: string, zh: string, en: string, select = sql`FROM ${name(key)}`) => ({
  key,
  label: { zh, en },
  select,
});

/** Readings with the names of agency and region beside their ids. */
const reportsWhere = (condition: Sql): Sql => sql`
  SELECT r.source, r.agency, a.name AS agency_name, r.region, g.name AS region_name,
    r.* EXCLUDE (source, agency, region, current, counted)
  FROM readings r LEFT JOIN agencies a ON a.id = r.agency LEFT JOIN regions g ON g.code = r.region
  WHERE ${condition}`;

const figures = cellColumns.map((column) => name(column.name));

/** A row a cell of every report: its number, and its text as printed. */
const cells = sql`
  WITH numbers AS (
    UNPIVOT (SELECT source, synthetic, ${join(figures.map((f) => sql`${f}::DOUBLE AS ${f}`))} FROM readings)
    ON ${join(figures)} INTO NAME cell VALUE value
  )
  SELECT n.source, n.cell, 'number' AS kind, n.value,
    coalesce(c.raw, CASE WHEN n.value = trunc(n.value) THEN n.value::BIGINT::VARCHAR ELSE n.value::VARCHAR END) AS raw,
    n.synthetic
  FROM numbers n LEFT JOIN (FROM cells WHERE kind = 'number') c ON c.source = n.source AND c.cell = n.cell
  UNION ALL SELECT source, cell, kind, NULL, raw, synthetic FROM cells WHERE kind <> 'number'`;

const place = join(
  partsOfPlace.map((part, i) => sql`${name(part)}: p[${literal(`${i + 1}`)}::INTEGER]`),
);

/** Names and parts of places written out; the patch takes out what is not known. */
const places = sql`
  SELECT source, json_merge_patch('{}', to_json(map(
      [${join(cellColumns.map((column) => literal(column.name)))}],
      list_transform(from_json(places, '[["INTEGER"]]'),
        lambda p: CASE WHEN p IS NOT NULL THEN { ${place} } END)
    )))::VARCHAR AS places, synthetic
  FROM places`;

export const cellMeasures: readonly CellMeasure[] = measures.filter(
  (measure): measure is CellMeasure => measure.source === "cells",
);

const side = (column: string | null): Sql =>
  column === null ? sql`NULL::DOUBLE` : sql`${name(column)}::DOUBLE`;

const contributions = join(
  cellMeasures.map(
    ({ key, numerator, denominator }) =>
      sql`{ measure: ${literal(key)}, numerator: ${side(numerator)}, denominator: ${side(denominator)},
        counts: ${name(numerator)} IS NOT NULL AND ${name(denominator ?? numerator)} IS NOT NULL }`,
  ),
);

/** A row a report and measure that it counts for. */
const contributed = sql`
  SELECT source, agency, year, scope, m.measure, m.numerator, m.denominator, synthetic
  FROM (SELECT source, agency, year, scope, synthetic, unnest([${contributions}]) AS m FROM reports)
  WHERE m.counts`;

/** Raised whenever a table or column changes its name or meaning, or goes; new ones do not raise it. */
export const exportVersion = 1;

/** Everything that is exported, in the order in which it is written. */
export const exportTables: readonly ExportTable[] = [
  table(
    "edition",
    "版次",
    "The edition",
    sql`SELECT number, built, ${literal(`${exportVersion}`)}::INTEGER AS export_version FROM edition`,
  ),
  table("regions", "行政区划", "Administrative divisions"),
  table("agencies", "机关", "Agencies"),
  table("sources", "原文文件", "The files that reports were read from"),
  table(
    "reports",
    "现行报告：每个机关、年度、口径一份；每格一列",
    "Current reports: one an agency, year and scope; a column a cell",
    reportsWhere(sql`r.current`),
  ),
  table(
    "replaced_reports",
    "已被替换的报告，列同 reports；不计入任何合计",
    "Reports that others replaced, columns as in reports; they count in no total",
    reportsWhere(sql`NOT r.current`),
  ),
  table("cells", "每份报告每格一行", "A row a cell of every report", cells),
  table("measures", "每份现行报告每个指标一行", "A row a current report and measure", contributed),
  table("findings", "不符或无法判断的检查", "Checks that are broken or could not be made"),
  table("changes", "更正后的报告改动了哪些格", "The cells that revised reports changed"),
  table("extras", "原文表格中表式以外的行", "Lines of the tables that the forms do not have"),
  table("narratives", "文字部分", "Running texts"),
  table("places", "各格在原文中的位置", "Where cells stand in their files", places),
];
