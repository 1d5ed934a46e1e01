import { readOrdinal } from '../citation/ordinal.js';
import type { PinpointProblem } from '../citation/pinpoint-builder.js';
import { readPinpoint } from '../citation/pinpoint.js';
import type { Pinpoint } from '../citation/types.js';
import { WHOLE_LAW } from '../citation/whole-law.js';
import { skipBlanks } from '../text/chars.js';
import { numeralEnd, readNumeral } from '../text/numeral.js';
import type { LawContext } from './law-context.js';
import type { Target } from './types.js';

/** A target, and whether it stood alone, in a list or in a range. */
export interface Provision {
  readonly target: Target;
  readonly via: 'stated' | 'list' | 'range';
  /** True behind a relative word where the provision names its own article: 本节第一百四十条. */
  readonly isAbsolute?: boolean;
}

/** The provisions that the words from `start` to `end` name. */
export interface Provisions {
  readonly provisions: readonly Provision[];
  readonly problems: readonly PinpointProblem[];
  readonly end: number;
}

export const WHOLE: Target = { part: null, ...WHOLE_LAW };

/** 前三十款 is more than any article has. */
const MAX_FIRST = 30;

/** The general part (总则) of a code is its first, the special part (分则) its second 编. */
const NAMED_PARTS: readonly (readonly [string, number])[] = [
  ['总则', 1],
  ['分则', 2],
];

/**
 * Reads what stands at `at` as provisions: 第四十一条第二款, 第三十一条的第二款、第三款,
 * 第二编第六章, 分则第三章. Null where none stands there.
 */
export function readProvisions(text: string, at: number): Provisions | null {
  const named = NAMED_PARTS.find(([name]) => text.startsWith(name, at));
  const start = named === undefined ? at : afterPartName(text, at + named[0].length);
  // After an article or a law a bracketed number may lack its 第: 前款（一）、（二）项.
  const reading = readPinpoint(text, start, '（('.includes(text.charAt(start) || ' '));
  if (reading === null) return null;
  const part = named?.[1] ?? statedPart(text, start);
  const provisions = reading.provisions.map(({ pinpoint, via }) => ({
    target: { ...pinpoint, part },
    via,
  }));
  const stated = { provisions, problems: reading.problems, end: reading.end };
  return withFirst(text, refined(text, stated));
}

/** 总则编, 总则部分, 总则的: what may stand between the name of a part and its chapter. */
function afterPartName(text: string, at: number): number {
  const next = text.charAt(at) === '编' ? at + 1 : at;
  return skipBlanks(text, text.charAt(next) === '的' ? next + 1 : next);
}

/** The citation grammar passes parts over, since articles are numbered through; chapters are not. */
function statedPart(text: string, at: number): number | null {
  const ordinal = readOrdinal(text, at);
  return ordinal?.unit === 'part' ? (ordinal.numbers[0]?.value ?? null) : null;
}

/** 第三十一条的第二款、第三款: a deeper level behind 的, 中 or 之 refines the last provision. */
function refined(text: string, read: Provisions): Provisions {
  const last = read.provisions.at(-1);
  const mark = text.charAt(read.end);
  if (last === undefined || mark === '' || !'的中之'.includes(mark)) return read;
  const next = skipBlanks(text, read.end + 1);
  if (text.charAt(next) !== '第') return read;
  const deeper = readPinpoint(text, next);
  const first = deeper?.provisions[0];
  if (deeper === null || first === undefined || !isDeeper(first.pinpoint, last.target)) return read;
  const more = deeper.provisions.map(({ pinpoint, via }) => ({
    target: fill({ ...pinpoint, part: null }, last.target),
    via: via === 'stated' ? last.via : via,
  }));
  return {
    provisions: [...read.provisions.slice(0, -1), ...more],
    problems: [...read.problems, ...deeper.problems],
    end: deeper.end,
  };
}

/** 第三百零七条之一前三款: the first paragraphs of an article, or the first items of a paragraph. */
function withFirst(text: string, read: Provisions): Provisions {
  const last = read.provisions.at(-1);
  if (last === undefined || last.target.article === null) return read;
  if (text.charAt(read.end) !== '前') return read;
  const end = numeralEnd(text, read.end + 1);
  const count = readNumeral(text.slice(read.end + 1, end));
  const unit = text.charAt(end) === '款' ? 'paragraph' : text.charAt(end) === '项' ? 'item' : null;
  if (count === null || count > MAX_FIRST || unit === null || last.target[unit] !== null)
    return read;
  const first = Array.from({ length: count }, (_, index) => ({
    target: { ...last.target, [unit]: index + 1 },
    via: count === 1 ? last.via : ('range' as const),
  }));
  return { ...read, provisions: [...read.provisions.slice(0, -1), ...first], end: end + 1 };
}

function isDeeper(next: Pinpoint, last: Target): boolean {
  if (next.article !== null) return last.article === null;
  if (last.article === null || next.chapter !== null || next.section !== null) return false;
  return next.paragraph === null || last.paragraph === null;
}

/** A target with the levels above its first taken over from `base`: 第三项 of 前款. */
function fill(target: Target, base: Target): Target {
  if (target.article !== null || target.chapter !== null || target.part !== null) return target;
  const { part, chapter, article, suffix } = base;
  if (target.section !== null) return { ...target, part, chapter };
  const isPlaced = target.paragraph !== null;
  const paragraph = isPlaced ? target.paragraph : base.paragraph;
  const item = isPlaced || target.item !== null ? target.item : base.item;
  return { ...target, part, chapter, section: base.section, article, suffix, paragraph, item };
}

/** A provision read behind a word that stands for `base` (前款第三项, 本节第一百四十条). */
export function placedWithin(provision: Provision, base: Target): Provision {
  const isAbsolute = provision.target.article !== null;
  return { ...provision, target: fill(provision.target, base), isAbsolute };
}

/**
 * Ranges of articles in the law's own text run over the articles that it has: 第一百二十条至第一百二十二条
 * takes in 第一百二十条之一, and numbers between the ends that the law lacks are left out.
 */
export function inOwnOrder(provisions: readonly Provision[], context: LawContext): Provision[] {
  const filled: Provision[] = [];
  for (const [index, provision] of provisions.entries()) {
    const before = provisions[index - 1];
    const after = provisions[index + 1];
    if (isStep(before, provision)) filled.push(...between(before, provision, context));
    const isInner = isStep(before, provision) && isStep(provision, after);
    if (!isInner || context.has(provision.target)) filled.push(provision);
  }
  return filled;
}

/** Whether two provisions are neighbours in a range of whole articles. */
function isStep(a: Provision | undefined, b: Provision | undefined): a is Provision {
  if (a?.via !== 'range' || b?.via !== 'range') return false;
  const [low, high] = [a.target, b.target];
  if (low.article === null || high.article === null) return false;
  if (low.paragraph !== null || low.item !== null) return false;
  const next = high.article - low.article;
  return next === 1 || (next === 0 && high.suffix - low.suffix === 1);
}

/** The inserted articles (之一, …) that lie between two numbers that follow each other. */
function between({ target }: Provision, high: Provision, context: LawContext): Provision[] {
  const { article, suffix } = target;
  const found: Provision[] = [];
  if (article === null || high.target.article === article) return found;
  for (let next = suffix + 1; context.article(article, next) !== null; next += 1) {
    found.push({ target: { ...WHOLE, article, suffix: next }, via: 'range' });
  }
  return found;
}
