import type { Pinpoint } from '../../citation/types.js';
import { chineseNumeral } from '../../text/numeral.js';
import { numeralLike } from './numerals.js';
import type { PinpointWords, Slot } from './pinpoint-slots.js';
import type { Unit } from '../../citation/ordinal.js';

/** How a pinpoint writes its numbers, read from what it has of each level. */
export class ListStyle {
  readonly #text: string;
  readonly #slots: readonly Slot[];
  readonly joiner: string;
  readonly rangeJoiner: string;

  constructor(text: string, words: PinpointWords) {
    this.#text = text;
    this.#slots = words.slots;
    this.joiner = words.joiner;
    this.rangeJoiner = words.rangeJoiner;
  }

  /** 第三十四条, 第34条, 第（三）项 or 第三项, as the words have it; laws print 第（三）项. */
  ordinal(unit: Exclude<Unit, 'part'>, value: number, suffix: number): string {
    const slot = this.#slots.find((one) => one.unit === unit) ?? this.#slots[0];
    const model = slot === undefined ? '一' : this.#text.slice(slot.start, slot.end);
    const numeral = numeralLike(value, model);
    const behind = suffix === 0 ? '' : `之${chineseNumeral(suffix)}`;
    return this.#frame(unit, numeral) + behind;
  }

  #frame(unit: Exclude<Unit, 'part'>, numeral: string): string {
    const name = UNIT_NAMES[unit];
    if (unit !== 'item') return `第${numeral}${name}`;
    const slot = this.#slots.find((one) => one.unit === 'item');
    if (slot === undefined) return `第（${numeral}）${name}`;
    const open = /[（(﹙]\s*$/u.exec(this.#text.slice(Math.max(0, slot.start - 3), slot.start));
    if (open === null) return `第${numeral}${name}`;
    const isHalf = open[0].startsWith('(');
    const lead = this.#text.charAt(slot.start - open[0].length - 1) === '第' ? '第' : '';
    return isHalf ? `${lead}(${numeral})${name}` : `${lead}（${numeral}）${name}`;
  }

  /**
   * A provision in full, or behind another one without the levels that both share: 第五十条第一款、
   * 第四款.
   */
  provision(target: Pinpoint, before: Pinpoint | null): string {
    const shared = before === null ? 0 : sharedLevels(before, target);
    let words = '';
    for (const [depth, level] of LEVELS.entries()) {
      const value = target[level];
      if (value === null || depth < shared) continue;
      words += this.ordinal(level, value, level === 'article' ? target.suffix : 0);
    }
    return words;
  }
}

const UNIT_NAMES = {
  chapter: '章',
  section: '节',
  article: '条',
  paragraph: '款',
  item: '项',
  subitem: '目',
} as const;
const LEVELS = ['chapter', 'section', 'article', 'paragraph', 'item', 'subitem'] as const;
const ARTICLE = LEVELS.indexOf('article');

/** How many levels may be left out; only behind one that ends as deep, and never a whole article. */
function sharedLevels(before: Pinpoint, target: Pinpoint): number {
  if (before.article === null || before.article !== target.article) return 0;
  if (before.suffix !== target.suffix) return 0;
  let shared = ARTICLE + 1;
  for (const level of ['paragraph', 'item'] as const) {
    if (before[level] !== target[level]) break;
    shared += 1;
  }
  const next = LEVELS[shared];
  const isClear = next !== undefined && before[next] !== null && target[next] !== null;
  return isClear ? shared : 0;
}
