import { namesOthers, type ChangeContext } from './context.js';
import { beginsOrgan, isBranch, organsIn } from './organs.js';

/** The end of a name, by which it is known behind other words: 级人民政府 of 市县级人民政府. */
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

const namesIn = (words: string): string[] => organsIn(words).map((organ) => organ.slice(-CORE));

const hasOtherOrgan = (context: ChangeContext): boolean =>
  organsIn(context.from).join() !== organsIn(context.to).join() && namesOthers(context, namesIn);
