import type { FormId } from "@gongkai/model";

/** The years that the made-up city reports for. */
export const years: readonly number[] = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** The form in force for a year's report. */
export function formOf(year: number): FormId {
  return year < 2021 ? "2019" : "2021";
}

/** The day that many days after another; before it, where `days` is negative. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
