import type { Comparison } from './comparison.js';

/** What a breach leads to: only articles on liability say so. */
const SANCTION =
  /罚款|处罚|给予.{0,6}处分|追究.{0,8}责任|没收|责令|吊销|拘留|警告|依照.{0,30}(?:规定|法律)处理|赔偿责任/u;

/**
 * Whether one of two articles sets a sanction and the other does not speak of any: a duty and the
 * sanction for its breach share their words, and neither continues the other.
 */
export function differInSanction({ from, to }: Comparison, one: number, two: number): boolean {
  return setsSanction(from, one) !== setsSanction(to, two);
}

const known = new WeakMap<object, boolean>();

function setsSanction(articles: Comparison['from'], place: number): boolean {
  const article = articles[place];
  if (article === undefined) return false;
  let sets = known.get(article);
  if (sets === undefined) {
    sets = SANCTION.test(article.article.text);
    known.set(article, sets);
  }
  return sets;
}
