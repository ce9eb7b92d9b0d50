import type { Place } from "@gongkai/model";
import type { Dictionary } from "../i18n/zh.ts";

/** Where in its source something stands, counted from one as a reader counts. */
export function placeText(place: Place, t: Dictionary): string {
  const { places, placeUnknown } = t.report;
  const parts = [
    place.page !== undefined && places.page(place.page),
    place.table !== undefined && places.table(place.table + 1),
    place.row !== undefined && places.row(place.row + 1),
    place.column !== undefined && places.column(place.column + 1),
    place.table === undefined && place.block !== undefined && places.block(place.block + 1),
    place.line !== undefined && places.line(place.line),
  ];
  return parts.filter((part) => part !== false).join(" · ") || placeUnknown;
}
