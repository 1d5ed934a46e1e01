import type { ChangeContext } from './context.js';
import { beginsOrgan, isBranch, organsIn } from './organs.js';

/** So long an addition speaks of organs whom the article may name already. */
const LONG = 20;
/** The end of a name stays when other words stand before it: 市县级人民政府, 级人民政府. */
const CORE = 6;

/** The organ that acts is another one, or one of another level. */
export function isCompetence(context: ChangeContext): boolean {
  const { oldText, newText, oldSpan, newSpan } = context;
  return (
    hasOtherOrgan(context) ||
    beginsOrgan(oldText, oldSpan) ||
    beginsOrgan(newText, newSpan) ||
    isBranch(oldText, oldSpan) ||
    isBranch(newText, newSpan)
  );
}

function hasOtherOrgan({ from, to, oldText, newText }: ChangeContext): boolean {
  if (organsIn(from) === organsIn(to)) return false;
  if (Math.max(from.length, to.length) < LONG) return true;
  const isOther = (words: string, article: string): boolean =>
    organsIn(words)
      .split('|')
      .some((organ) => organ !== '' && !article.includes(organ.slice(-CORE)));
  return isOther(from, newText) || isOther(to, oldText);
}
