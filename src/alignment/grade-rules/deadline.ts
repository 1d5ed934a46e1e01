import { differ, type ChangeContext } from './context.js';
import { CALENDAR, DURATION, measuresSanction } from './numbers.js';

/** Words that set a time without a number; 及时, 定期 and 逾期 have too many other senses. */
const TIME = /立即|当场|当日|当天|即时|限期|每年|每月|按期/gu;

/** A time within which something must be done, or for which it holds, is another one. */
export function isDeadline(context: ChangeContext): boolean {
  const { from, to, oldSentence, newSentence } = context;
  if (CALENDAR.test(oldSentence + newSentence)) return false;
  if (differ(from, to, DURATION)) return !measuresSanction(context);
  return differ(from, to, TIME);
}
