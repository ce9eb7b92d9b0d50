/** A PDF of one page that prints lines of ASCII one below the other; none gives a page without text, as a scan is. */
export function textPdf(lines: readonly string[]): Uint8Array {
  const shown = lines.map((line, i) => `BT /F 12 Tf 72 ${700 - i * 40} Td (${line}) Tj ET`);
  return pdfOf(shown.join("\n"));
}

/** A PDF of one page with the given content stream. */
export function pdfOf(content: string): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join("");
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer << /Root 1 0 R /Size 6 >>\n%%EOF\n`);
}
