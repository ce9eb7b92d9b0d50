import { kinds, type Label, levels } from "@gongkai/model";
import { z } from "zod";

const flag = z.enum(["true", "false", ""]).transform((text) => text === "true");
const optional = z.string().transform((text) => text || null);
const text = z.string().default("");
const filled = z.string().min(1);
const code = z.string().regex(/^\d{6}$/u);
const scope = z.enum(["unit", "consolidated"]);
const year = z
  .string()
  .regex(/^(?:\d{4})?$/u)
  .transform((text) => (text ? Number(text) : null));

/** A day as people and spreadsheets write it, as `YYYY-MM-DD`; one that the calendar does not have is none. */
const day = z
  .string()
  .transform((text) => /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text)?.slice(1))
  .pipe(z.array(z.string()))
  .transform(([year = "", month = "", day = ""]) =>
    [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
  )
  .refine((iso) => new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso));

const given = <Type extends z.ZodType>(type: Type) =>
  z.preprocess((text) => (text === "" ? undefined : text), type.optional());

export const regionColumns = z.object({
  code,
  name: filled,
  short_name: text,
  name_en: text,
  pinyin: text,
  initials: text,
  parent: optional,
  level: z.enum(levels),
  from: year.default(null),
  to: year.default(null),
  replaced_by: optional.default(null),
  other_names: text,
  government: flag.default(false),
  synthetic: flag,
});

export const agencyColumns = z.object({
  id: filled,
  name: filled,
  other_names: z.string(),
  region: code,
  level: z.enum(levels),
  kind: z.enum(kinds.map(({ key }) => key)),
  scope,
  from: year,
  to: year,
  successor: optional.default(null),
  synthetic: flag,
});

export const sourceColumns = z.object({
  file: filled,
  agency: given(z.string()),
  region: given(code),
  year: given(
    z
      .string()
      .regex(/^\d{4}$/u)
      .transform(Number),
  ),
  scope: given(scope),
  published: given(day).transform((day) => day ?? null),
  url: optional.default(null),
  note: optional.default(null),
  synthetic: flag.default(false),
});

const sixDigits = { zh: "六位行政区划代码", en: "a code of six digits" };
const fourDigits = { zh: "四位数的年度", en: "a year of four digits" };
const yesOrNo = { zh: "true 或 false", en: "true or false" };
const keyOf = (keys: readonly string[]): Label => ({
  zh: `下列之一：${keys.join("、")}`,
  en: `one of ${keys.join(", ")}`,
});

/** What must stand in a column; in any other there must be something. */
export const wanted: Readonly<Record<string, Label>> = {
  code: sixDigits,
  region: sixDigits,
  year: fourDigits,
  from: fourDigits,
  to: fourDigits,
  level: keyOf(levels),
  kind: keyOf(kinds.map(({ key }) => key)),
  scope: keyOf(scope.options),
  published: { zh: "日期，如 2024-01-31", en: "a day as in 2024-01-31" },
  synthetic: yesOrNo,
  government: yesOrNo,
};
