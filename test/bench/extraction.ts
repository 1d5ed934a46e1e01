import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { extractCitations } from '../../src/citation/extract.js';
import { readTables } from '../../src/document/read-tables.js';
import { findFiles } from '../../src/import/find-files.js';
import { DATA } from '../accuracy/report.js';
import { best } from './clock.js';
import { otherExtractor } from './other-extractor.js';

type Extract = (text: string) => { readonly length: number };

const ours: Extract = (text) => extractCitations(text).citations;

/** Prints MB/s of extraction over the seed and the workbooks, beside another extractor. */
export async function benchExtraction(): Promise<void> {
  const seed = readFileSync(new URL('../../seed/power-list.txt', import.meta.url), 'utf8');
  printSpeed('seed × 40', [seed.repeat(40)], ours);
  printSpeed('one cell of 50 MB', [seed.repeat(Math.ceil(50e6 / Buffer.byteLength(seed)))], ours);
  const cells = await workbookCells();
  if (cells === null) console.log('  skipped: the published workbooks are not beside the project');
  else printSpeed('workbooks, cell by cell', cells, ours);
  const other = await otherExtractor();
  if (other === null) {
    console.log('  skipped: eyecite-ts is not installed (npm install --no-save eyecite-ts)');
    return;
  }
  if (cells !== null) printSpeed('workbooks with eyecite-ts', cells, other);
  const english =
    'The rule of Roe v. Wade, 410 U.S. 113, 120 (1973) was applied under 42 U.S.C. § 1983. ';
  printSpeed('English text with eyecite-ts', [english.repeat(12_000)], other);
}

function printSpeed(name: string, texts: readonly string[], extract: Extract): void {
  let found = 0;
  const ms = best(() => {
    found = texts.reduce((sum, text) => sum + extract(text).length, 0);
  }, 3);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const speed = ((1000 * megabytes) / ms).toFixed(1);
  console.log(`  ${name} (${megabytes.toFixed(1)} MB): ${speed} MB/s, ${found} citations`);
}

async function workbookCells(): Promise<string[] | null> {
  if (!existsSync(DATA)) return null;
  const texts: string[] = [];
  for (const path of await findFiles([`${DATA}powerlists`])) {
    const bytes = readFileSync(path);
    const { tables } = await readTables(bytes, basename(path), { maxBytes: bytes.length });
    for (const cell of tables.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells)) {
      const isAnchor = cell.row === cell.anchorRow && cell.column === cell.anchorColumn;
      if (isAnchor) texts.push(cell.text);
    }
  }
  return texts;
}
