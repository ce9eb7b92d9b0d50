import { closeSync, openSync, readSync } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { crc32, inflateRawSync } from "node:zlib";
import {
  findDirectory,
  longestEnd,
  type Member,
  membersIn,
  viewOf,
} from "../documents/archive/zip-directory.ts";
import { largestSource } from "../documents/read-document.ts";
import { type Refusal, refuse } from "../documents/refusal.ts";
import { mayBeReport } from "./manifest.ts";

const signature = 0x04034b50;
const headerLength = 30;
const longestDirectory = 8 * 1024 * 1024;
const mostMembers = 10_000;
const mostBytes = 2 * 1024 ** 3;
/** How many times larger than packed the members of an archive may be, all together. */
const highestRatio = 100;

/** Files that make a ZIP one document: Office, OpenDocument and OFD keep them at its root. */
const marks = new Set(["[Content_Types].xml", "mimetype", "OFD.xml", "META-INF/MANIFEST.MF"]);
const longestMark = Math.max(...[...marks].map(({ length }) => length));

/** The files in a ZIP of many that may be reports; null where the file is no ZIP, or a ZIP that is one document. */
export async function membersOf(path: string): Promise<readonly Member[] | Refusal | null> {
  if (!mayBeArchive(path)) return null;
  return opened(path, async (file, size) => {
    const end = Math.min(size, longestEnd);
    const place = findDirectory(await bytesAt(file, size - end, end));
    if (!place || place.length > longestDirectory) return refuse("damaged", "ZIP");
    if (place.count > mostMembers) return refuse("too_many_files", `${place.count}`);
    const members = membersIn(await bytesAt(file, place.offset, place.length), place.count);
    if (members.some(({ name }) => marks.has(name))) return null;
    if (isBomb(members, size)) return refuse("archive_bomb");
    return members.filter(({ name }) => mayBeReport(name));
  });
}

/**
 * Whether a file begins as an archive, and not with a member that makes it one document. Asked of every file of a load:
 * to wait for each of these calls would take ten times as long as they do.
 */
function mayBeArchive(path: string): boolean {
  const start = Buffer.alloc(headerLength + longestMark);
  try {
    const file = openSync(path, "r");
    try {
      const length = readSync(file, start);
      if (length < 4 || start.readUInt32LE(0) !== signature) return false;
      return !marks.has(
        start.toString("latin1", headerLength, headerLength + start.readUInt16LE(26)),
      );
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

/** The path itself, or that of the only file in it where it is an archive. */
export async function onlyFile(path: string): Promise<string | Refusal> {
  const members = await membersOf(path);
  if (members === null) return path;
  if ("code" in members) return members;
  const [only, ...others] = members;
  return only && others.length === 0
    ? join(path, only.name)
    : refuse("archive", `${members.length}`);
}

/** Whether members lie over each other or unpack to more than files do. */
function isBomb(members: readonly Member[], archive: number): boolean {
  const packed = members.reduce((sum, member) => sum + member.packed, 0);
  const size = members.reduce((sum, member) => sum + member.size, 0);
  return packed > archive || size > mostBytes || size > packed * highestRatio + largestSource;
}

/** The bytes of a file in an archive, `…/archive.zip/folder/report.html`; null where the path leads into no archive. */
export async function readMember(path: string): Promise<Uint8Array | Refusal | null> {
  const archive = await fileAbove(path);
  if (archive === null) return null;
  const members = await knownMembers(archive);
  if (members === null || "code" in members) return members;
  const member = members.get(path.slice(archive.length + 1).replaceAll(sep, "/"));
  return member ? opened(archive, (file) => unpack(file, member)) : null;
}

async function unpack(file: FileHandle, member: Member): Promise<Uint8Array | Refusal> {
  if (member.isLocked) return refuse("encrypted");
  const size = Math.max(member.size, member.packed);
  if (size > largestSource) return refuse("too_large", `${size}`);
  const header = viewOf(await bytesAt(file, member.offset, headerLength));
  if (header.getUint32(0, true) !== signature) return refuse("damaged", "ZIP");
  const start = headerLength + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = await bytesAt(file, member.offset + start, member.packed);
  const bytes = member.method === 0 ? packed : inflated(packed, member);
  const isWhole = bytes.length === member.size && crc32(bytes) === member.crc;
  return isWhole ? bytes : refuse("damaged", "ZIP");
}

/** Never given more room than the directory says. */
function inflated(packed: Uint8Array, { method, size }: Member): Uint8Array {
  if (method !== 8) throw new Error(`ZIP method ${method}`);
  return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
}

let last: { key: string; members: ReadonlyMap<string, Member> | Refusal | null } | null = null;

/** The members of an archive by name, kept for the next of them. */
async function knownMembers(
  archive: string,
): Promise<ReadonlyMap<string, Member> | Refusal | null> {
  const { mtimeMs, size } = await stat(archive);
  const key = `${archive} ${mtimeMs} ${size}`;
  if (last?.key === key) return last.members;
  const found = await membersOf(archive);
  const isList = found !== null && !("code" in found);
  const members = isList ? new Map(found.map((member) => [member.name, member])) : found;
  last = { key, members };
  return members;
}

async function fileAbove(path: string): Promise<string | null> {
  for (let at = dirname(path); at !== dirname(at); at = dirname(at)) {
    const found = await stat(at).catch(() => null);
    if (found) return found.isFile() ? at : null;
  }
  return null;
}

async function opened<T>(
  path: string,
  action: (file: FileHandle, size: number) => Promise<T>,
): Promise<T | Refusal | null> {
  const file = await open(path).catch(() => null);
  if (!file) return null;
  try {
    return await action(file, (await file.stat()).size);
  } catch (error) {
    return refuse("damaged", error instanceof Error ? error.message : undefined);
  } finally {
    await file.close();
  }
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const buffer = new Uint8Array(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
