/**
 * Number formats that a file names by number without spelling them out, where they mean a date
 * or time in Chinese editions; the other numbers are the library's own table.
 */
const CHINESE_FORMATS: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"d',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'h"时"mm"分"',
  35: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"d',
  50: 'yyyy"年"m"月"d',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"d',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'h"时"mm"分"',
  56: 'h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"d',
  58: 'm"月"d"日"',
};

export function chineseFormat(id: number): string | undefined {
  return CHINESE_FORMATS[id];
}
