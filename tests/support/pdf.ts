/** A line of a PDF page: its words, size in points, and what is left above it. */
export type PdfLine = { readonly text: string; readonly size?: number; readonly gap?: number };

/** The bytes of a small PDF: one page a list of lines, from the top. Latin letters only, in the standard Helvetica. `catalog`: entries of the document itself. */
export function makePdf(pages: readonly (readonly (string | PdfLine)[])[], catalog = ""): Uint8Array {
  const numbers = pages.map((_, index) => 4 + index * 2);
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog}>>`,
    `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((lines, index) => {
      const content = contentOf(lines.map((line) => (typeof line === "string" ? { text: line } : line)));
      const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`;
      return [page, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`];
    }),
  ];
  return Uint8Array.from(Buffer.from(assemble(objects), "latin1"));
}

function contentOf(lines: readonly PdfLine[]): string {
  let top = 800;
  const drawn = lines.map(({ text, size = 11, gap = size * 1.2 }) => {
    top -= gap;
    return `BT /F1 ${size} Tf 50 ${top.toFixed(1)} Td (${winAnsi(text)}) Tj ET`;
  });
  return drawn.join("\n");
}

/** The curly apostrophe and the bullet have codes of their own in WinAnsi. */
const winAnsi = (text: string): string =>
  text
    .replace(/[\\()]/g, (sign) => `\\${sign}`)
    .replaceAll("’", "\\222")
    .replaceAll("•", "\\225")
    .replaceAll("\u202f", "\u00a0");

function assemble(objects: readonly string[]): string {
  const parts = ["%PDF-1.4\n"];
  const offsets = objects.map((object, index) => {
    const offset = parts.join("").length;
    parts.push(`${index + 1} 0 obj\n${object}\nendobj\n`);
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = parts.join("").length;
  return `${parts.join("")}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}
