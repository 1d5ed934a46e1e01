import type { ChangeContext } from './context.js';
import { beginsOrgan, isBranch, organsIn } from './organs.js';

/** The organ that acts is another one, or one of another level. */
export function isCompetence(context: ChangeContext): boolean {
  const { from, to, oldText, newText, oldSpan, newSpan } = context;
  return (
    organsIn(from) !== organsIn(to) ||
    beginsOrgan(oldText, oldSpan) ||
    beginsOrgan(newText, newSpan) ||
    isBranch(oldText, oldSpan) ||
    isBranch(newText, newSpan)
  );
}
