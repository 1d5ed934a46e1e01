import { changes, type ChangeContext } from './context.js';
import { DURATION, isCalendar, measuresSanction } from './numbers.js';

/** Words that set a time without a number; 及时, 定期 and 逾期 have too many other senses. */
const TIME = /立即|当场|当日|当天|即时|限期|每年|每月|按期/gu;

/** A time within which something must be done, or for which it holds, is another one. */
export function isDeadline(context: ChangeContext): boolean {
  if (isCalendar(context)) return false;
  if (changes(context, DURATION)) return !measuresSanction(context);
  return changes(context, TIME);
}
