import { isPowerType, KIND_NAMES } from './power-type.js';

/** 一、 · （二） · 3. · 第一部分 in front of a section's title. */
const NUMBER =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:部分|类|章)?[、.．：:]?|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,3}[、.．])\s*/u;
/** （11项）, （共 3 项）, 清单, 事项, 类 behind it. */
const TAIL =
  /(?:[（(][^（()）]{0,20}(?:项|个|条)[^（()）]{0,6}[)）]|(?:共计?)?\d{1,4}(?:项|个|条)|事项|项目|职权|清单|目录|一览表|表|类)+$/u;

/**
 * The kind of power that the name of a sheet or a section's title states (行政许可（11项）,
 * 一、行政处罚), or null. The words around it are left out, nothing is added.
 */
export function typeOfSection(title: string): string | null {
  const words = title.replace(/[\s\u3000]/gu, '');
  if (words.length > 60) return null;
  const plain = words
    .replace(NUMBER, '')
    .replace(/[：:]$/u, '')
    .replace(TAIL, '');
  if (isPowerType(plain)) return plain;
  return isPowerType(words) ? words : null;
}

/** The one kind of power that a list's title names among other words (某局行政处罚事项清单). */
export function typeOfTitle(title: string): string | null {
  const whole = typeOfSection(title);
  if (whole !== null) return whole;
  if (title.length > 300) return null;
  const named = new Set(title.replace(/\s/gu, '').match(KIND_NAMES) ?? []);
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}
