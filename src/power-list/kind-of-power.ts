import { isPowerType } from './power-type.js';

/** 一、 · （二） in front of a kind, as a first column that is merged down has it. */
const NUMBER = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）])/u;
/** （3项） · （共11项） behind it. */
const COUNT = /(?:[（(]共?计?\d{1,5}(?:项|个|条|类)[)）]|共?\d{1,5}项)$/u;
const BARE = /^(?:许可|处罚|强制|检查|确认|征收|征用|给付|奖励|裁决)$/u;

/**
 * The kind of power that a cell of the column 权力类型 names: 行政许可 for 行政许可类, 行政许可（3项）
 * and 许可, so that items of one kind are found together. Words of any other form are kept as they
 * stand, 其他类 among them; the cell keeps its words in every case.
 */
export function kindOfPower(words: string): string {
  const plain = words.replace(/\s/gu, '').replace(NUMBER, '').replace(COUNT, '');
  if (BARE.test(plain)) return `行政${plain}`;
  if (!isPowerType(plain)) return words;
  const shorter = plain.replace(/(?:类|事项)$/u, '');
  return /^其[他它]$/u.test(shorter) ? plain : shorter;
}
