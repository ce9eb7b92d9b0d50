/** The page in a web archive (MHTML): its bytes, and its charset where the archive says it. */
export interface ArchivedPage {
  readonly bytes: Uint8Array;
  readonly charset?: string;
}

const longestHead = 4096;

/** The page of a web archive as browsers and Word save it, `.mht` or under another name; null where it is none. */
export function pageOf(bytes: Uint8Array): ArchivedPage | null {
  const start = Buffer.from(bytes.subarray(0, longestHead)).toString("latin1");
  if (!/^MIME-Version:/imu.test(start)) return null;
  const whole = Buffer.from(bytes).toString("latin1");
  const { head, body } = parted(whole);
  const boundary = parameterOf(head, "boundary");
  const parts = boundary ? body.split(`--${boundary}`).map((part) => parted(part.trimStart())) : [];
  const page = [{ head, body }, ...parts].find((part) => isPage(part.head));
  return page ? decoded(page) : null;
}

interface Part {
  readonly head: string;
  readonly body: string;
}

/** What stands before the first empty line, its continued lines joined, and what follows it. */
function parted(text: string): Part {
  const [blank = ""] = /\r?\n\r?\n/u.exec(text) ?? [];
  const at = blank ? text.indexOf(blank) : text.length;
  const head = text.slice(0, Math.min(at, longestHead)).replace(/\r?\n[ \t]+/gu, " ");
  return { head, body: text.slice(at + blank.length) };
}

const isPage = (head: string): boolean => /^content-type:\s*text\/html/imu.test(head);

const parameterOf = (head: string, name: string): string | undefined =>
  new RegExp(`\\b${name}\\s*=\\s*"?([^\\s";]{1,200})`, "iu").exec(head)?.[1];

function decoded({ head, body }: Part): ArchivedPage {
  const [, encoding = ""] = /^content-transfer-encoding:\s*([\w-]+)/imu.exec(head) ?? [];
  const charset = parameterOf(head, "charset");
  return { bytes: plain(body, encoding.toLowerCase()), ...(charset && { charset }) };
}

function plain(body: string, encoding: string): Uint8Array {
  if (encoding === "base64") return Buffer.from(body, "base64");
  if (encoding !== "quoted-printable") return Buffer.from(body, "latin1");
  const text = body
    .replace(/=[ \t]*\r?\n/gu, "")
    .replace(/=([\dA-F]{2})/giu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, "latin1");
}
