import { decode } from "../charset.ts";

/**
 * The name of a file in an archive, in UTF-8 or GBK, made harmless: folders parted by `/`, no step upwards, no drive,
 * no character that a terminal obeys. Empty where nothing is left.
 */
export function memberName(bytes: Uint8Array, isUtf8: boolean): string {
  const name = (isUtf8 ? null : decode(bytes)) ?? new TextDecoder().decode(bytes);
  return name
    .replace(/\p{C}/gu, "\ufffd")
    .split(/[\\/]/u)
    .filter((part) => !/^(?:\.*|[a-z]:)$/iu.test(part))
    .join("/");
}
