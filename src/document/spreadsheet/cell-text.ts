import { dateParts, type DateParts } from './format-code.js';
import { formatNumber } from './library.js';
import { readSerial, type SerialDate } from './serial-date.js';

/**
 * The words a number cell shows: an ISO date or time where its format is one, else the number
 * as formatted. Codes kept as numbers keep all their digits, which a narrow column would not show.
 */
export function numberText(value: number, format: string, base1904: boolean): string {
  const parts = dateParts(format);
  const date = parts === null ? null : readSerial(value, base1904);
  if (parts !== null && date !== null) return dateText(date, parts);
  if (isGeneral(format)) return generalText(value);
  try {
    return formatNumber(format, value);
  } catch {
    return generalText(value); // A format that is no format: the number itself is still right.
  }
}

/** A format that shows no day states none: 2021年1月 is `2021-01`. A time has its day before it. */
function dateText(date: SerialDate, parts: DateParts): string {
  const { day, time } = date;
  if (day === null || (!parts.year && !parts.month && !parts.day)) return time ?? '00:00';
  if (parts.year && !parts.day && !parts.time) return day.slice(0, parts.month ? 7 : 4);
  return time === null ? day : `${day}T${time}`;
}

function isGeneral(format: string): boolean {
  return format === '' || format === '@' || /^(?:general|g\/通用格式)$/iu.test(format);
}

function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return formatNumber('General', value);
}
