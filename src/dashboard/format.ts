const DIGITS = new Intl.NumberFormat('zh-CN');

/** Swedish writes a date as ISO 8601 does. */
const TIME = new Intl.DateTimeFormat('sv-SE', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});

/** `12,345` */
export function inDigits(count: number): string {
  return DIGITS.format(count);
}

/** `2026-11-25 08:30 GMT+8`, in the time zone of the server. */
export function inWords(at: Date): string {
  return TIME.format(at);
}
