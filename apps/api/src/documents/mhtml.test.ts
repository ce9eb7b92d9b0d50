import { expect, test } from "vitest";
import { pageOf } from "./mhtml.ts";
import { readDocument } from "./read-document.ts";

const archive = (head: string, body: string) =>
  Buffer.from(
    [
      "MIME-Version: 1.0",
      'Content-Type: multipart/related;\r\n\tboundary="----=_Next"',
      "",
      "------=_Next",
      "Content-Location: file:///C:/a.gif",
      "Content-Type: image/gif",
      "",
      "R0lGOD==",
      "------=_Next",
      head,
      "",
      body,
      "------=_Next--",
    ].join("\r\n"),
  );

test("a page that Word saved as one file is read in its own charset", async () => {
  const head =
    'Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html;\r\n charset="gb2312"';
  const saved = archive(head, "<table><tr><td width=3D5>=B9=\r\n=E6=D5=C2</td></tr></table>");
  expect(await readDocument(saved)).toMatchObject({
    format: "html",
    blocks: [{ rows: [[{ text: "规章" }]] }],
  });
});

test("a page in base64 is read", async () => {
  const head = "Content-Type: text/html\r\nContent-Transfer-Encoding: base64";
  const body = Buffer.from("<p>规章</p>").toString("base64");
  expect(await readDocument(archive(head, body))).toMatchObject({ blocks: [{ text: "规章" }] });
});

test("what is no web archive, or one without a page, is left as it is", () => {
  expect(pageOf(Buffer.from("<p>MIME-Version: 1.0</p>"))).toBeNull();
  expect(pageOf(archive("Content-Type: text/plain", "x"))).toBeNull();
  expect(pageOf(Buffer.from("MIME-Version: 1.0"))).toBeNull();
});
