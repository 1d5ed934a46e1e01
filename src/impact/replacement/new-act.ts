import { chineseNumeral, readNumeral } from '../../text/numeral.js';
import type { LawEvent } from '../../statute/law-text.js';
import type { Revision } from '../types.js';

/** What is known of the act that made the new version, in the words of its text. */
export interface NewAct {
  /** ISO; null for a draft. */
  readonly date: string | null;
  /** 第十三届全国人民代表大会常务委员会第二十五次会议, 国务院; null where it is not told. */
  readonly body: string | null;
  /** 《关于修改…的决定》 with its brackets, or null. */
  readonly decision: string | null;
  /** 第三次 */
  readonly ordinal: string | null;
  /** 修订, 修正, 通过, 公布 */
  readonly verb: string;
  readonly documentNumber: string | null;
  readonly validFrom: string | null;
  /** Whether the whole text was made anew as a first one: nothing before it counts. */
  readonly isFirst: boolean;
}

const VERB =
  /(?:(第[一二三四五六七八九十]{1,3}次))?(修订|修正|修改|通过|批准|公布|发布|颁布|印发)(?![^，,；;]{0,40}的决定)/gu;

/** The new version's act, from its last event that made a text. */
export function newAct({ from, to }: Revision): NewAct {
  const made = to.events.filter(({ kind }) => kind !== 'in-force' && kind !== 'repealed');
  const event = to.isDraft ? undefined : eventOf(made, to.version);
  const parts = event === undefined ? null : eventParts(event);
  const changed = made.some(({ kind }) => kind === 'amended' || kind === 'revised');
  return {
    date: to.isDraft ? null : to.version,
    body: parts?.body ?? null,
    decision: parts?.decision ?? null,
    ordinal: parts?.ordinal ?? null,
    verb: parts?.verb ?? '修订',
    documentNumber: event?.documentNumber ?? to.documentNumber,
    validFrom: to.validFromVia === 'version' ? null : to.validFrom,
    // An act of the same title made anew: its history begins later than the old version.
    isFirst: made.length > 0 && !changed && (made[0]?.date ?? '') > (from.version ?? ''),
  };
}

function eventOf(made: readonly LawEvent[], version: string | null): LawEvent | undefined {
  return made.findLast(({ date }) => date === version) ?? made.at(-1);
}

function eventParts(event: LawEvent): Pick<NewAct, 'body' | 'decision' | 'ordinal' | 'verb'> {
  const words = event.raw
    .replace(/^[^日]{0,16}日/u, '')
    .replace(/[\s\u3000]/gu, '')
    .replace(/^[，,]/u, '')
    .replace(/[）)。]+$/u, '');
  const open = words.indexOf('《');
  const close = words.lastIndexOf('》');
  const decision = open >= 0 && close > open ? words.slice(open, close + 1) : null;
  const outside = decision === null ? words : words.replace(decision, '《》');
  const [verb] = Array.from(outside.matchAll(VERB)).slice(-1);
  const head = outside
    .slice(0, decision === null ? verb?.index : outside.indexOf('《'))
    .replace(/^(?:经|由|根据|依据)/u, '')
    .replace(/[\p{Script=Han}]{2,30}令?第[^号]{1,8}号令?.*$/u, '')
    .replace(/[（(，,、].*$/u, '')
    .replace(/(?:修订|修正|通过|公布|根据|依据)$/u, '');
  return {
    body: head === '' ? null : head,
    decision,
    ordinal: verb?.[1] ?? null,
    verb:
      verb?.[2] ?? (event.kind === 'revised' ? '修订' : event.kind === 'amended' ? '修正' : '公布'),
  };
}

const UNKNOWN = '××××年××月××日';

/**
 * A date in the manner of another: 2021年1月22日, 2021年1月, 二〇二一年一月二十二日. A year alone tells
 * no version, so that one gives way to the day.
 */
export function dateLike(iso: string | null, model: string): string {
  const depth = model.includes('月') && !model.includes('日') ? 2 : 3;
  if (iso === null) return UNKNOWN.slice(0, depth === 2 ? 8 : 11);
  const [year = '', month = '', day = ''] = iso.split('-');
  const isChinese = /^[一二]/u.test(model);
  const parts = isChinese
    ? [
        year.replace(/\d/gu, (digit) => '〇一二三四五六七八九'.charAt(Number(digit))),
        chineseNumeral(Number(month)),
        chineseNumeral(Number(day)),
      ]
    : [year, String(Number(month)), String(Number(day))];
  return parts
    .slice(0, depth)
    .map((part, place) => part + '年月日'.charAt(place))
    .join('');
}

/** An act's number in the manner of another: 中华人民共和国 in front, 七十六 or 76. */
export function numberLike(number: string, model: string): string {
  const state = '中华人民共和国';
  const lead = model.startsWith(state) && /^(?:国务院|主席)/u.test(number) ? state : '';
  const numeral = /第?\s*([0-9〇零一二三四五六七八九十百]{1,6})\s*号/u;
  const wanted = numeral.exec(model)?.[1];
  const own = numeral.exec(number)?.[1];
  const value = own === undefined ? null : readNumeral(own);
  if (wanted === undefined || own === undefined || value === null) return lead + number;
  const isArabic = /^\d/u.test(wanted);
  const written = isArabic ? String(value) : chineseNumeral(value);
  return lead + number.replace(own, written);
}
