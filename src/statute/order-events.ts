import { findDates, type FoundDate } from './dates.js';
import { readDocumentNumber } from './document-number.js';
import { readEvents } from './events.js';
import { readBody } from './issuing-body.js';
import type { LawEvent } from './law-text.js';
import { withoutBlanks } from './text-lines.js';

const PROMULGATES = /公布|发布|颁布|印发/u;
/** Kinds that the sentence of an order states of its law; its other dates are those of other acts. */
const OF_LAW = new Set<LawEvent['kind']>(['adopted', 'approved', 'revised', 'amended', 'in-force']);
const MAX_SIGNATURE = 40;

/** The day with which a short line ends: 2022年3月29日, 总理 某某 2022年3月29日. */
export function signatureDate(line: string): FoundDate | null {
  const date = line.length > MAX_SIGNATURE ? undefined : findDates(line).at(-1);
  return date?.end === line.length ? date : null;
}

/**
 * What an order states of its law: adoption, its own day, entry into force. Null where it has no
 * day, or neither a number nor a word of promulgation.
 *
 * @param name its name with its number: 中华人民共和国国务院令第752号
 * @param all its lines, the name's too
 * @param words its lines behind the name
 */
export function readOrder(
  name: string,
  all: readonly string[],
  words: readonly string[],
): LawEvent[] | null {
  const signed = words.findLastIndex((text) => signatureDate(text) !== null);
  const date = signatureDate(words[signed] ?? '');
  const unsigned = words.slice(0, Math.max(0, signed));
  const ended = unsigned.findLastIndex((text) => text.endsWith('。'));
  const sentence = (ended < 0 ? unsigned : unsigned.slice(0, ended + 1)).join('\n');
  const documentNumber = readDocumentNumber(name);
  if (date === null || !(PROMULGATES.test(sentence) || documentNumber !== null)) return null;
  const promulgated: LawEvent = {
    kind: 'promulgated',
    date: date.date,
    body: readBody(`${name}公布`, null),
    documentNumber,
    raw: all.join(' '),
  };
  const stated = readEvents(sentence).filter(({ kind }) => OF_LAW.has(kind));
  const made = stated
    .filter(({ kind }) => kind !== 'in-force')
    .map((event) => ({ ...event, body: fullName(event.body ?? adopter(sentence), promulgated) }));
  const inForce = stated.filter(({ kind }) => kind === 'in-force');
  return [...made, promulgated, ...inForce];
}

/** 《…》已由…常务委员会第二十八次会议于2021年4月29日通过: who adopted, named before the day. */
function adopter(sentence: string): string | null {
  const close = sentence.indexOf('》');
  const day = findDates(sentence)[0]?.start ?? 0;
  if (close < 0 || day < close) return null;
  const words = withoutBlanks(sentence.slice(close + 1, day));
  return readBody(words.replace(/^(?:已|经|由)+/u, ''), null);
}

/** 市人民政府 in the order of 某市人民政府 is that one. */
function fullName(body: string | null, { body: whole }: LawEvent): string | null {
  return body !== null && whole?.endsWith(body) === true ? whole : body;
}

/**
 * The history below the title with what the order adds: each event once, in the order of days.
 */
export function withOrder(history: readonly LawEvent[], order: readonly LawEvent[]): LawEvent[] {
  const events = [...history];
  for (const event of order) {
    const same = events.findIndex(
      ({ kind, date, documentNumber }) =>
        (kind === event.kind && date === event.date) ||
        (documentNumber !== null && documentNumber === event.documentNumber),
    );
    const known = events[same];
    if (known !== undefined) {
      events[same] = { ...known, documentNumber: known.documentNumber ?? event.documentNumber };
      continue;
    }
    const { date } = event;
    const later = events.findIndex((one) => date !== null && one.date !== null && one.date > date);
    events.splice(later < 0 ? events.length : later, 0, event);
  }
  return events;
}
