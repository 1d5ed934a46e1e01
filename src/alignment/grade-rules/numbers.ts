import type { WordSpan } from '../word-change.js';
import { around, type ChangeContext } from './context.js';

const NUMERAL = '[〇零一二三四五六七八九十百千万亿两0-9０-９.]+';

/** 十五日, 三个月, 10个工作日, 24小时, 二年; not the days of a date. */
export const DURATION = new RegExp(
  `(?<![年月0-9〇零一二三四五六七八九十百])${NUMERAL}(?:个)?(?:工作日|日|天|小时|分钟|星期|周(?!岁)|月(?!${NUMERAL}日)|年(?!${NUMERAL}月|度))`,
  'gu',
);
export const MONEY = new RegExp(`${NUMERAL}(?:元|倍|％|%|成)|百分之${NUMERAL}`, 'gu');
/** Other quantities that bound a rule: persons, times, weights, areas, age. */
export const QUANTITY = new RegExp(
  `(?<![第0-9〇零一二三四五六七八九十百])(?!一次)${NUMERAL}(?:周岁|岁|人|次|公斤|千克|克|吨|公里|平方米|立方米|米)`,
  'gu',
);
/** A date, and when a law starts or ends: no deadline for anybody. */
const CALENDAR = /\d{4}年|起(?:施行|生效|实施)|废止/u;
const SANCTION_TIME = /拘留|有期徒刑|拘役|管制|暂扣|停业|禁止从事|不得从事|限制(?:从业|开展)/u;

/** Whether a number in a span measures a sanction: 五日以上十日以下拘留. */
export function measuresSanction({ oldText, newText, oldSpan, newSpan }: ChangeContext): boolean {
  return [
    [oldText, oldSpan],
    [newText, newSpan],
  ].some(([text, span]) => SANCTION_TIME.test(piece(text as string, span as WordSpan | null)));
}

/** Whether a change stands in a clause that says a date or when a law holds. */
export const isCalendar = ({ oldText, newText, oldSpan, newSpan }: ChangeContext): boolean =>
  CALENDAR.test(`${piece(oldText, oldSpan)} ${piece(newText, newSpan)}`);

/** Whether the number is one of a fine: …元以下罚款. */
export function isFine({ oldText, newText, oldSpan, newSpan }: ChangeContext): boolean {
  return /罚款|罚金/u.test(piece(oldText, oldSpan) + piece(newText, newSpan));
}

const piece = (text: string, span: WordSpan | null): string => around(text, span, '，,。；;\n');
