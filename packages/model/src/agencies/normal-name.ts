import { compact } from "../reading/normal-text.ts";

/**
 * An agency's name as it is compared within one region: 卫东区人民政府办公室 and 卫东区政府办公室 are one there, and so are
 * 发展和改革局 and 发展改革局. Marks of synthetic names stay.
 */
export const normalAgencyName = (name: string): string =>
  compact(name)
    .replaceAll("人民政府", "政府")
    .replace(/[和与及、·“”"《》()（）-]/gu, "");
