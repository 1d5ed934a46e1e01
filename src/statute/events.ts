import { findDates } from './dates.js';
import { readDocumentNumber } from './document-number.js';
import { readBody } from './issuing-body.js';
import type { LawEvent, LawEventKind } from './law-text.js';

/** Longest metadata that is read; the longest in use are below 3,000 characters. */
const MAX_METADATA = 40_000;

/** What the words behind a date mean, the first that fits. 通过 stands before 公布. */
const KIND_WORDS: readonly (readonly [RegExp, LawEventKind])[] = [
  [/修订/u, 'revised'],
  // 刑法 and 宪法 are amended by acts of their own: …会议通过的《…修正案》.
  [/修正|修改|通过的\s*·/u, 'amended'],
  [/废止/u, 'repealed'],
  [/通过/u, 'adopted'],
  [/批准/u, 'approved'],
  [/公布|发布|颁布|印发|令|公告/u, 'promulgated'],
  [/施行|实施|生效|执行/u, 'in-force'],
  // …审判委员会第1589次会议、…检察委员会第9次会议通过: one verb for two.
  [/会议、?\s*$/u, 'adopted'],
];

/** Reads the lines of a law's metadata, or the words in brackets below its title. */
export function readEvents(metadata: string): LawEvent[] {
  const text = joinDates(metadata.slice(0, MAX_METADATA));
  const outside = withoutTitles(text);
  // Dates within a title are that title's; blanking keeps all positions.
  const dates = findDates(outside);
  return dates.map(({ date, start, end }, index) => {
    const next = dates[index + 1]?.start ?? text.length;
    const words = outside.slice(end, next);
    const raw = text.slice(start, next).replace(/[\s]*(?:根据)?[\s（(]*$/u, '');
    const kind = kindOf(words);
    return {
      kind,
      date,
      body:
        kind === 'in-force'
          ? null
          : readBody(words.replaceAll('·', ''), firstTitle(text.slice(end, next))),
      documentNumber: readDocumentNumber(words.replaceAll('·', '')),
      raw: raw.replaceAll('\n', ' '),
    };
  });
}

function kindOf(words: string): LawEventKind {
  for (const [pattern, kind] of KIND_WORDS) if (pattern.test(words)) return kind;
  // 《关于修改…的决定》 alone is what the event did, though no verb follows.
  return words.includes('·') ? 'amended' : 'other';
}

/** A line may break within a date: 2014年9月26 / 日. */
function joinDates(text: string): string {
  return text.replace(/([\d年月])\n(?!\d{4}年)(?=[\d日月])/gu, '$1');
}

/** The text with all that stands in title brackets blanked by ·, character by character. */
function withoutTitles(text: string): string {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    // A line that begins with a date begins an event, however the title before it was closed.
    if (char === '\n' && depth > 0 && /^\d{4}年/u.test(text.slice(at + 1, at + 6))) {
      parts.push('·'.repeat(at - from));
      [depth, from] = [0, at];
    } else if ('《〈<'.includes(char)) {
      if (depth === 0) [from] = [at, parts.push(text.slice(from, at))];
      depth += 1;
    } else if ('》〉>'.includes(char) && depth > 0) {
      depth -= 1;
      if (depth === 0) [from] = [at + 1, parts.push('·'.repeat(at + 1 - from))];
    }
  }
  parts.push(depth > 0 ? '·'.repeat(text.length - from) : text.slice(from));
  return parts.join('');
}

function firstTitle(words: string): string | null {
  const open = words.indexOf('《');
  return open < 0 ? null : words.slice(open + 1, open + 120);
}
