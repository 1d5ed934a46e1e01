import { utils, write, type WorkSheet } from '@e965/xlsx';
import { shortTitle } from '../statute/title-key.js';
import { truncate } from '../text/truncate.js';
import { BY_URGENCY, countImpact, groupImpact, type ActionCounts } from './group.js';
import type { AffectedPlace, Revision } from './types.js';
import { WORK_COLUMNS } from './work-rows.js';
import { ACTION_WORDS } from './words.js';

/** A cell of an xlsx holds 32,767 UTF-16 units; a longer one has the file repaired on opening. */
const MAX_CELL = 32_000;

/**
 * The work order as an xlsx: a sheet with a row a citation, and a summary of who has to do what.
 * All cells are text, none a formula. A cell too long for the format is cut, and says where the
 * whole stands.
 */
export function workOrder(revision: Revision, affected: readonly AffectedPlace[]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, summarySheet(revision, affected), '汇总');
  utils.book_append_sheet(book, workSheet(affected), '工作单');
  return new Uint8Array(
    write(book, {
      type: 'buffer',
      bookType: 'xlsx',
      bookSST: true,
      compression: true,
    }) as Uint8Array,
  );
}

function workSheet(affected: readonly AffectedPlace[]): WorkSheet {
  const headings = WORK_COLUMNS.map(({ heading }) => heading);
  const rows = affected.map((place) =>
    WORK_COLUMNS.map(({ words }) => cutCell(words(place), place.id)),
  );
  const sheet = textSheet([headings, ...rows]);
  sheet['!cols'] = WORK_COLUMNS.map(({ width }) => ({ wch: width }));
  const end = utils.encode_cell({ r: rows.length, c: headings.length - 1 });
  sheet['!autofilter'] = { ref: `A1:${end}` };
  return sheet;
}

function summarySheet(revision: Revision, affected: readonly AffectedPlace[]): WorkSheet {
  const { title, from, to } = revision;
  const counts = countImpact(affected);
  const actions = BY_URGENCY.map((action) => ACTION_WORDS[action]);
  const rows: string[][] = [
    ['法规', shortTitle(title)],
    ['原文本', from.version ?? '未注明日期'],
    ['新文本', to.isDraft ? '草案（尚未公布）' : (to.version ?? '未注明日期')],
    ['施行日期', to.validFrom ?? '未注明'],
    ['涉及引用', String(counts.total)],
    ['有可直接粘贴的写法', String(counts.replaced)],
    ['内容无需处理、历次信息待更新', String(counts.historyOnly)],
    ['对应关系须人工确认', String(counts.unsure)],
    ['经其他条文间接引用', String(counts.indirect)],
    [],
    ['部门', '科室', ...actions],
    ['全部', '', ...cellsOf(counts.byAction)],
  ];
  for (const { organ, counts: own, divisions } of groupImpact(affected)) {
    rows.push([organ ?? '其他法规中的引用', '（合计）', ...cellsOf(own)]);
    for (const { division, counts: inDivision } of organ === null ? [] : divisions) {
      rows.push([organ ?? '', division ?? '未列承办机构', ...cellsOf(inDivision)]);
    }
  }
  rows.push([], ['一项由多个科室承办的，各科室均列，合计只计一次。']);
  const sheet = textSheet(rows.map((cells) => cells.map((words) => cutCell(words, '汇总'))));
  sheet['!cols'] = [{ wch: 32 }, { wch: 24 }, ...actions.map(() => ({ wch: 10 }))];
  return sheet;
}

const cellsOf = (counts: ActionCounts): string[] =>
  BY_URGENCY.map((action) => String(counts[action]));

/** Cells of type text with the number format of text, so that they stay text when edited. */
function textSheet(rows: readonly (readonly string[])[]): WorkSheet {
  return utils.aoa_to_sheet(
    rows.map((cells) => cells.map((words) => ({ t: 's' as const, v: literal(words), z: '@' }))),
  );
}

/**
 * Characters that XML cannot hold are left out; what looks like one of its escapes in a workbook
 * (_x0041_) is escaped, so that it reads back as written.
 */
function literal(words: string): string {
  return words
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]|\p{Cs}/gu, '')
    .replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_');
}

/**
 * @param where what the whole is found by in the JSON and the CSV
 */
export function cutCell(words: string, where: string): string {
  if (words.length <= MAX_CELL) return words;
  const pointer = `…〔全文共${words.length}字，此处截断；全文见 CSV 或 JSON，编号 ${truncate(where, 200)}〕`;
  return truncate(words, MAX_CELL - pointer.length) + pointer;
}
