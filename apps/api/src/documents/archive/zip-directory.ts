import { memberName } from "./member-name.ts";

/** A file in a ZIP archive, as the archive's directory describes it. */
export interface Member {
  /** What it is called, in folders parted by `/`; never a path on disk. */
  readonly name: string;
  /** Where its local header begins. */
  readonly offset: number;
  /** Bytes in the archive and unpacked. */
  readonly packed: number;
  readonly size: number;
  readonly method: number;
  readonly crc: number;
  readonly isLocked: boolean;
}

/** Where an archive's directory lies, from the record that ends the archive. */
export interface DirectoryPlace {
  readonly offset: number;
  readonly length: number;
  readonly count: number;
}

/** The most bytes that the record at the end of an archive takes, its comment included. */
export const longestEnd = 22 + 0xffff;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const entryLength = 46;

/** Finds the directory in an archive's last bytes; null where they do not end an archive. */
export function findDirectory(end: Uint8Array): DirectoryPlace | null {
  const view = viewOf(end);
  for (let at = end.length - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + 22 + view.getUint16(at + 20, true) !== end.length) continue;
    return {
      count: view.getUint16(at + 10, true),
      length: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
  }
  return null;
}

/** The files that a directory lists, each under a name of its own; throws where it is broken. */
export function membersIn(directory: Uint8Array, count: number): Member[] {
  const view = viewOf(directory);
  const members = new Map<string, Member>();
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== entrySignature) throw new Error("broken directory");
    const [short, long] = [
      (offset: number) => view.getUint16(at + offset, true),
      (offset: number) => view.getUint32(at + offset, true),
    ];
    const printed = directory.subarray(at + entryLength, at + entryLength + short(28));
    let name = memberName(printed, (short(8) & 0x800) !== 0);
    while (members.has(name)) name += `~${i}`;
    const isFolder = /[\\/]$/u.test(Buffer.from(printed).toString("latin1"));
    const sizes = { packed: long(20), size: long(24), offset: long(42) };
    const how = { method: short(10), crc: long(16), isLocked: (short(8) & 1) !== 0 };
    if (name !== "" && !isFolder) members.set(name, { name, ...sizes, ...how });
    at += entryLength + short(28) + short(30) + short(32);
  }
  return [...members.values()];
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
