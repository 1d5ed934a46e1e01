import { readNumeral } from '../text/numeral.js';
import { readOrdinalOf } from './article-label.js';
import type { LawDivision } from './law-text.js';
import { withoutBlanks, type LawLine } from './text-lines.js';

/** A heading as one line has it. */
export interface Heading {
  readonly kind: LawDivision['kind'] | 'preamble' | 'bare';
  readonly number: number | null;
  readonly title: string;
}

const KINDS = new Map<string, LawDivision['kind']>([
  ['分编', 'subpart'],
  ['编', 'part'],
  ['章', 'chapter'],
  ['节', 'section'],
]);
/** The longest chapter title in the national laws has 38 characters. */
const MAX_TITLE = 60;
const SENTENCE = /[。；，：！？;]/u;
const PAGE = /[.…·．]{2,60}[（(]?\d{0,4}[)）]?$/u;
const ARTICLES =
  /[（(]第[〇零一二三四五六七八九十百千\d]{1,8}条(?:[—－–~～至到-]{1,3}第?[〇零一二三四五六七八九十百千\d]{1,8}条)?[)）]$/u;
/** Headings that stand without a number. */
const BARE = new Set(['总则', '分则', '附则', '罚则', '法律责任', '一般规定', '其他规定']);
const PREAMBLE = new Set(['序言', '序']);

/** 第一编 · 第二分编 · 第三章 · 第四节 · 附则 · 序言 · `## 一、管辖`; null where the line is none. */
export function readHeading({ text, heading }: LawLine): Heading | null {
  if (text.length > MAX_TITLE + 20) return null;
  const ordinal = readOrdinalOf(text, 0, '分编', '编', '章', '节');
  if (ordinal !== null && ordinal.number !== null) {
    const title = withoutPlace(withoutBlanks(text.slice(ordinal.end)));
    const isTitle =
      title.length <= MAX_TITLE && !SENTENCE.test(title) && !/^[程目日、和至的第]/u.test(title);
    const kind = KINDS.get(ordinal.unit);
    if (kind !== undefined && (heading || isTitle)) return { kind, number: ordinal.number, title };
  }
  const words = withoutPlace(withoutBlanks(text));
  if (PREAMBLE.has(words)) return { kind: 'preamble', number: null, title: words };
  if (BARE.has(words)) return { kind: 'bare', number: null, title: words };
  return heading ? readMarkedHeading(text) : null;
}

/** A line that the file itself marks as a heading: 一、管辖 counts its chapters. */
function readMarkedHeading(text: string): Heading {
  const match = /^([一二三四五六七八九十百]{1,5})、(.*)$/u.exec(text);
  const number = match === null ? null : readNumeral(match[1] ?? '');
  if (number === null) return { kind: 'bare', number: null, title: withoutBlanks(text) };
  return { kind: 'chapter', number, title: withoutBlanks(match?.[2] ?? '') };
}

/** 总则………3 and 总则（第一条—第九条）, as tables of contents have it. */
function withoutPlace(title: string): string {
  return title.replace(PAGE, '').replace(ARTICLES, '');
}

export const isContentsHeading = (text: string): boolean =>
  text.length <= 10 && /^(?:目录|目次)$/u.test(withoutBlanks(text));

/**
 * The title of an appendix that begins with this line (附件1：…, 附表一, 附：), or null. 附则 is a
 * chapter, and 附件一所列… are words.
 */
export function readAppendixTitle(text: string): string | null {
  if (text.length > 120 || /[。；]$/u.test(text)) return null;
  const found =
    /^附(?:件|表|录|图)?[ \u3000]{0,2}(?:[一二三四五六七八九十0-9０-９]{1,3})?(?:[：:、.．\s]|$)/u.test(
      text,
    );
  return found && !/^附[ \u3000]+则/u.test(text) ? text : null;
}
