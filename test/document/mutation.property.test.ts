import fc from 'fast-check';
import { afterAll, beforeAll, describe, jest, test } from '@jest/globals';
import { readTables } from '../../src/document/read-tables.js';
import { FamaiError } from '../../src/errors/famai-error.js';
import { docx, row, xlsx } from './support/office.js';
import { parse } from './support/parse.js';
import { grid, pdf, text } from './support/pdf.js';
import { xls, XLSX } from './support/xls.js';

const ROWS = [
  ['序号', '事项名称', '依据'],
  ['1', '印制许可', '第一条'],
  ['2', '复制许可', '第二条'],
];
const html = `<table>${ROWS.map((cells) => `<tr>${cells.map((cell) => `<td rowspan=1>${cell}`).join('')}`).join('')}</table>`;
const word = ROWS.map(
  (cells) =>
    `<w:tr>${cells.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`,
).join('');
const page = [
  grid([50, 90, 250, 500], [555, 530, 500]),
  text(55, 540, '序号'),
  text(95, 540, '名称'),
];

const FILES: Readonly<Record<string, Uint8Array>> = {
  xlsx: xlsx([
    {
      name: '甲',
      xml: `<sheetData>${ROWS.map((cells, index) => row(index + 1, cells)).join('')}</sheetData>`,
    },
  ]),
  xls: xls(XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(ROWS), '甲')),
  docx: docx(`<w:tbl>${word}</w:tbl>`),
  html: Buffer.from(html),
  csv: Buffer.from(ROWS.map((cells) => cells.join(',')).join('\n')),
  json: Buffer.from(JSON.stringify([{ 名: '甲', 依据: ['一', '二'] }])),
  pdf: pdf([page.join('\n')]),
};

type Damage =
  | { kind: 'flip'; at: [number, number][] }
  | { kind: 'cut'; share: number }
  | { kind: 'lose'; from: number; length: number };

/** What time and transport do to files: bytes changed, a piece lost, the end cut off. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({
    kind: fc.constant('flip' as const),
    at: fc.array(fc.tuple(fc.nat(1e6), fc.nat(255)), { minLength: 1, maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('cut' as const),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({ kind: fc.constant('lose' as const), from: fc.nat(1e6), length: fc.nat(64) }),
);

function damaged(file: Uint8Array, how: Damage): Uint8Array {
  if (how.kind === 'cut') return file.subarray(0, Math.floor(file.length * how.share));
  if (how.kind === 'lose') {
    const from = how.from % file.length;
    return Buffer.concat([file.subarray(0, from), file.subarray(from + how.length)]);
  }
  const bytes = Uint8Array.from(file);
  for (const [at, value] of how.at) bytes[at % bytes.length] = value;
  return bytes;
}

beforeAll(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined); // The library complains there.
});
afterAll(() => {
  jest.restoreAllMocks();
});

describe('a damaged file gives tables or an error of ours', () => {
  test.each(Object.entries(FILES))('%s', async (format, file) => {
    // The library for PDF may forget a promise that fails, which only a thread of its own survives.
    const read = (bytes: Uint8Array): Promise<unknown> =>
      format === 'pdf' && bytes.length > 0
        ? readTables(bytes, '清单', { maxMilliseconds: 10_000 })
        : parse(bytes);

    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        try {
          await read(damaged(file, how));
        } catch (error) {
          if (!(error instanceof FamaiError) || error.code === 'INTERNAL') throw error;
        }
      }),
      { numRuns: 150 },
    );
  });
});
