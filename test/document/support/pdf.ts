/** A piece of a page's drawing; the origin is the lower left corner, as PDF has it. */
export const text = (x: number, y: number, words: string, size = 10): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td <${hex(words)}> Tj ET`;
export const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `${x1} ${y1} m ${x2} ${y2} l S`;

/** A grid of lines through the given places. */
export function grid(xs: readonly number[], ys: readonly number[]): string {
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  return [...xs.map((x) => line(x, low, x, high)), ...ys.map((y) => line(left, y, right, y))].join(
    '\n',
  );
}

function hex(words: string): string {
  return Array.from({ length: words.length }, (_, at) =>
    words.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('');
}

/**
 * A PDF whose font draws nothing but says which characters it means, each as wide as the size.
 * Its codes are the characters' own, as the map to Unicode states.
 */
export function pdf(pages: readonly string[], details: { rotate?: number } = {}): Buffer {
  const map = `/CIDInit /ProcSet findresource begin begincmap /CMapName /Own def
1 begincodespacerange <0000> <ffff> endcodespacerange
2 beginbfrange <0000> <d7ff> <0000> <e000> <ffff> <e000> endbfrange endcmap`;
  const kids = pages.map((_, index) => `${7 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 6 0 R >>',
    stream(map),
    '<< /Type /FontDescriptor /FontName /Own /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap((page, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Rotate ${details.rotate ?? 0} /Contents ${8 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      stream(page),
    ]),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}
