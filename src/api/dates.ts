import { FamaiError } from '../errors/famai-error.js';

/**
 * A day as `2024-02-27`, unchanged. Nothing else is read: a day that no calendar has is never
 * shifted to one that it has, and a time of day would need a time zone to become a day.
 *
 * @throws FamaiError VALUE_REFUSED
 */
export function readDay(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value)) return value;
  const shown = typeof value === 'string' ? `“${value.slice(0, 40)}”` : `a ${typeof value}`;
  throw new FamaiError('VALUE_REFUSED', `${shown} is no day`, {
    mend: 'Write a day of the calendar as 2024-02-27.',
  });
}

function isDay(words: string): boolean {
  const [year = 0, month = 0, day = 0] = words.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The day before a day, both as `2024-02-27`. No time zone has a part in it. */
export function dayBefore(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const before = new Date(0);
  before.setUTCFullYear(year, month - 1, date - 1);
  return before.toISOString().slice(0, 10);
}
