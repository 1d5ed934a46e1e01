import { basename } from 'node:path';
import { Command } from 'commander';
import { countList } from '../import/import-report.js';
import { readInput } from '../import/read-file.js';
import { listJson } from '../power-list/list-json.js';
import type { PowerList } from '../power-list/power-list.js';
import { readPowerList } from '../power-list/read-power-list.js';
import { countsLine, print, printJson } from './output.js';

/** `famai parse FILE`: reads a document and shows what was understood; needs no store. */
export function parseCommand(): Command {
  return new Command('parse')
    .description('read a document and show what was understood, without a store')
    .argument('<file>', 'a power-and-responsibility list')
    .option('--json', 'one JSON document for machines')
    .action(async (file: string, options: { json?: true }) => {
      const list = await readPowerList(await readInput(file), basename(file));
      if (options.json === true) await printJson(listJson(list));
      else await print(describe(list));
    });
}

function describe(list: PowerList): string {
  const counts = countList(list);
  const lines = list.items.map((item) => {
    const inDuties = item.duties.reduce((sum, duty) => sum + duty.citations.length, 0);
    const inCases = item.cases.reduce((sum, one) => sum + one.citations.length, 0);
    return (
      `${String(item.seq).padStart(4)}  ${item.type}  ${item.name}\n` +
      `      ${item.organ ?? '(no organ)'} · ${item.assignments.map(({ division }) => division).join('、') || '(no division)'} · ` +
      `basis ${item.basis.length} · duties ${item.duties.length} (${inDuties} citations) · ` +
      `cases ${item.cases.length} (${inCases} citations)`
    );
  });
  const unresolved = list.unresolved.map(
    (one) =>
      `      row ${one.row}, column ${one.column}, offset ${one.start}: ${one.reason}: ${one.raw}`,
  );
  return [
    `${list.document.title ?? list.document.name}: ${counts.items} items in ${counts.rows} rows`,
    ...lines,
    `Citations: ${countsLine(counts.citations)}`,
    `Unresolved: ${countsLine(counts.unresolved)}`,
    ...unresolved,
    '',
  ].join('\n');
}
