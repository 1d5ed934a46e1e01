/** A day and a time of day, as written in a cell: no time zone is meant and none is applied. */
export interface SerialDate {
  /** ISO date, or null for a time of day alone. */
  readonly day: string | null;
  /** `08:30` or `08:30:15`, or null at midnight. */
  readonly time: string | null;
}

const DAY_SECONDS = 86_400;
/** Days from 1899-12-30 to 1904-01-01. */
const BASE_1904 = 1462;
const LAST_SERIAL = 2_958_466;

/**
 * A spreadsheet's serial day number as day and time, or null where it is out of range. Reckoned
 * in whole days and never through local time, so that no time zone can shift it.
 */
export function readSerial(serial: number, base1904: boolean): SerialDate | null {
  if (!Number.isFinite(serial) || serial < 0) return null;
  const seconds = Math.round((serial + (base1904 ? BASE_1904 : 0)) * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  if (day >= LAST_SERIAL) return null;
  const time = timeOfDay(seconds - day * DAY_SECONDS);
  if (day === 0 && !base1904) return { day: null, time: time ?? '00:00' };
  return { day: isoDay(day, base1904), time };
}

/**
 * The 1900 base counts a 29 February 1900 that never was: days before it are one off. The day
 * itself is written as the spreadsheet shows it.
 */
function isoDay(day: number, base1904: boolean): string {
  if (!base1904 && day === 60) return '1900-02-29';
  const shift = !base1904 && day < 60 ? 1 : 0;
  const date = new Date(Date.UTC(1899, 11, 30 + day + shift));
  return date.toISOString().slice(0, 10);
}

function timeOfDay(seconds: number): string | null {
  if (seconds === 0) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const clock = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return seconds % 60 === 0 ? clock : `${clock}:${two(seconds % 60)}`;
}
