import { findDates } from './dates.js';
import { isBody, joinOrgans, readBody } from './issuing-body.js';
import type { LawEvent } from './law-text.js';
import { withoutBlanks } from './text-lines.js';

const MAX_LINE = 60;
const MAX_LINES = 6;
/** A sentence, a quotation or a table's row stands above a signature, not half a sentence. */
const ENDED = /[。！；”』」）)》|]$/u;
const SIGNER = /^(?:总理|主席|部长|主任|局长|署长|行长|省长|市长|州长|县长|区长)[\s:：]/u;
/** （此件公开发布） stands below many signatures. */
const REMARK = /^[（(]此件[^（）()]{2,12}[)）]$/u;

/** The organ and the day below a law's last words (国务院 / 2011年6月13日). */
export interface Signature {
  /** How many of the lines it is. */
  readonly length: number;
  /** Promulgation, as far as nothing else dates the text. */
  readonly event: LawEvent;
}

/** The signature with which the lines of an article end, or null; its first line is its own. */
export function readSignature(lines: readonly string[]): Signature | null {
  let end = lines.length;
  while (end > 1 && REMARK.test(lines[end - 1] ?? '')) end -= 1;
  const last = (lines[end - 1] ?? '').trim();
  const date = last.length > MAX_LINE ? undefined : findDates(last).at(-1);
  if (end < 2 || date?.end !== last.length) return null;
  const beside = last.slice(0, date.start).trim();
  if (beside !== '' && !isSigned(beside)) return null;
  let start = end - 1;
  const organs = beside === '' || SIGNER.test(beside) ? [] : [beside];
  while (start > 1 && end - start < MAX_LINES && isSigned(lines[start - 1] ?? '')) {
    start -= 1;
    const line = lines[start] ?? '';
    if (!SIGNER.test(line)) organs.unshift(line);
  }
  if (!ENDED.test((lines[start - 1] ?? '').trimEnd())) return null;
  const event: LawEvent = {
    kind: 'promulgated',
    date: date.date,
    body: readBody(`${joinOrgans(organs)}公布`, null),
    documentNumber: null,
    raw: lines.slice(start, end).join(' '),
  };
  return { length: lines.length - start, event };
}

/** The name of an organ, or of who signs for it. */
function isSigned(line: string): boolean {
  if (line.length > MAX_LINE) return false;
  const words = withoutBlanks(line);
  return SIGNER.test(line) || (/^[\p{Script=Han}、]+$/u.test(words) && isBody(words));
}
