import { readNumeral } from '../text/numeral.js';

/** What an event in a law's history was. */
export type EventKind =
  'adopted' | 'promulgated' | 'amended' | 'revised' | 'in-force' | 'repealed' | 'other';

export interface HistoryEvent {
  readonly kind: EventKind;
  /** ISO date. */
  readonly date: string;
  readonly documentNumber: string | null;
}

/** What the brackets behind a title say: its events in their order, and the act it names. */
export interface History {
  readonly events: readonly HistoryEvent[];
  /**
   * ISO date of the last event that made a text; entry into force and repeal make none, but where
   * nothing else is stated (自2021年7月15日起施行) the day of entry into force tells the version.
   */
  readonly version: string | null;
  /** Document number of that event, else the last one that the brackets name. */
  readonly documentNumber: string | null;
}

const DATE =
  /([12１２一二][0-9０-９〇零○一二三四五六七八九]{3})\s{0,2}年\s{0,2}([0-9０-９一二三四五六七八九十]{1,3})\s{0,2}月\s{0,2}([0-9０-９一二三四五六七八九十]{1,3})\s{0,2}日|(?<!\d)((?:19|20)\d{2})[-/.．](\d{1,2})[-/.．](\d{1,2})(?!\d)/gu;

/** 国保发〔2013〕14号 · 国务院令第786号 · 国家保密局令2021年第1号 · 主席令第二十二号 */
const NUMBER =
  /[\p{Script=Han}]{1,30}?(?:〔|\[|［|【|﹝|（|\()\s*(?:19|20)\d{2}\s*(?:〕|\]|］|】|﹞|）|\))\s*第?\s*\d{1,5}\s*号|[\p{Script=Han}]{2,40}?(?:令|公告)(?:\s*[〔[［(（](?:19|20)\d{2}[〕\]］)）]\s*)?(?:(?:19|20)\d{2}年)?\s*(?:第\s*)?[0-9０-９〇零一二三四五六七八九十百]{1,6}\s*号/gu;

/** Longest bracket that is read as a history; the longest in use are below 1,000 characters. */
const MAX_HISTORY = 4000;

/** What the words mean that follow a date, the first that fits. Order matters: 通过 before 公布. */
const KIND_WORDS: readonly (readonly [RegExp, EventKind])[] = [
  [/修订/u, 'revised'],
  [/修正|修改/u, 'amended'],
  [/废止/u, 'repealed'],
  [/通过|批准/u, 'adopted'],
  [/公布|发布|颁布|印发|令/u, 'promulgated'],
  [/施行|实施|生效/u, 'in-force'],
];

/** Reads the words between the brackets behind a title. */
export function readHistory(words: string): History {
  const text = words.slice(0, MAX_HISTORY);
  const events: HistoryEvent[] = [];
  const numbers = Array.from(text.matchAll(NUMBER), (match) => ({
    at: match.index,
    value: documentNumber(match[0]),
  }));
  const dates = Array.from(text.matchAll(DATE));
  for (const [index, match] of dates.entries()) {
    const date = isoDate(
      match[1] ?? match[4] ?? '',
      match[2] ?? match[5] ?? '',
      match[3] ?? match[6] ?? '',
    );
    if (date === null) continue;
    const end = dates[index + 1]?.index ?? text.length;
    const own = numbers.filter((number) => number.at >= match.index && number.at < end);
    const kind = kindOf(text.slice(match.index + match[0].length, end), text.slice(0, match.index));
    events.push({ kind, date, documentNumber: own.at(-1)?.value ?? null });
  }
  return { events, ...lastEvent(events, numbers.at(-1)?.value ?? null) };
}

function lastEvent(
  events: readonly HistoryEvent[],
  lastNumber: string | null,
): Pick<History, 'version' | 'documentNumber'> {
  const made = events.filter((event) => event.kind !== 'in-force' && event.kind !== 'repealed');
  let last: HistoryEvent | undefined;
  for (const event of made) if (last === undefined || event.date >= last.date) last = event;
  if (last === undefined) {
    const inForce = events.filter(({ kind }) => kind === 'in-force').map(({ date }) => date);
    return { version: inForce.sort().at(-1) ?? null, documentNumber: lastNumber };
  }
  const others = events.some((event) => event.documentNumber !== null);
  return {
    version: last.date,
    documentNumber: last.documentNumber ?? (others ? null : lastNumber),
  };
}

function kindOf(after: string, before: string): EventKind {
  if (before.trimEnd().endsWith('自') && /^\s*起/u.test(after)) return 'in-force';
  for (const [words, kind] of KIND_WORDS) if (words.test(after)) return kind;
  return 'other';
}

/** The number as it is cited: without the state's name in front and without blanks. */
function documentNumber(words: string): string {
  return (
    words
      .replace(/[\s\u3000]/gu, '')
      .replace(/^[年月日]+/u, '')
      // 2016年2月6日发布的国务院令第666号: what stands before the issuer is a sentence.
      .replace(/^.*的(?=.{2,}(?:令|公告))/u, '')
      .replace(/^(?:经|以|由|根据|依据|按照)/u, '')
      .replace(/^(?:中华人民共和国|中国人民共和国)(?=国务院|主席)/u, '')
  );
}

function isoDate(year: string, month: string, day: string): string | null {
  const y = readNumeral(year);
  const m = readNumeral(month);
  const d = readNumeral(day);
  if (y === null || m === null || d === null) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  // 2 月 30 日 is kept out, not shifted into March.
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return date.toISOString().slice(0, 10);
}
