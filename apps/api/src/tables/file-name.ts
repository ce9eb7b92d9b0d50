import type { Sheet } from "./sheet.ts";

/** A header that names a file in both languages (RFC 6266, RFC 8187): what it holds, of where, which years and edition. */
export function disposition(
  question: string,
  { label, said }: Sheet,
  { region }: Readonly<Record<string, string>>,
  extension: string,
): string {
  const years = (said.coverage ?? []).map(({ year }) => year);
  const span = years.length > 0 ? `${Math.min(...years)}-${Math.max(...years)}` : undefined;
  const synthetic = (said.coverage ?? []).some((one) => one.synthetic > 0);
  const basis = { units: "各单位", consolidated: "汇总" }[said.basis ?? ""];
  const named = (parts: readonly (string | undefined)[]) =>
    parts.filter((part) => part !== undefined).join("_");
  const plain = [
    ...["gongkai", question, region ?? "all", said.measure, span, said.basis],
    ...[`edition${said.edition}`, synthetic ? "synthetic" : undefined],
  ];
  const chinese = [
    ...["公开", label.zh, region ?? "全部", said.measure, span, basis],
    ...[`第${said.edition}版`, synthetic ? "含合成数据" : undefined],
  ];
  return attachment(`${named(plain)}.${extension}`, `${named(chinese)}.${extension}`);
}

/** A file to be saved under a name; one of plain letters for who cannot read the other. */
const attachment = (plain: string, full: string): string =>
  `attachment; filename="${plain.replaceAll(/[^\w.-]/gu, "_")}"; filename*=UTF-8''${encoded(full)}`;

const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(
    /['()*]/gu,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
