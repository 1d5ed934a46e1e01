import { skipBlanks } from '../text/chars.js';
import { kindAt } from './law-kind.js';
import { readProvisions } from './provisions.js';
import { SELF, type Reader } from './reading.js';

/** 基本法, 日本法, 成本法: words in which 本 belongs to what stands before it; not in 造成本条… */
const BELONGS_BEFORE = /(?:[基根日原资样文版标剧脚课书]|(?<![造构完形达组])成)$/u;

/** Whether the 本 at `at` is the end of another word. */
export function endsOtherWord(text: string, at: number): boolean {
  return BELONGS_BEFORE.test(text.slice(Math.max(0, at - 2), at));
}

/**
 * 本法第四十一条第二款, 本条例第五章. Without a provision 本法 refers to nothing; 本条例 inside a
 * law of another kind stands in words quoted from elsewhere, and is left open.
 */
export const readThisLaw: Reader = (reading, at) => {
  const { text, context } = reading;
  if (endsOtherWord(text, at)) return null;
  // 本《条例》第三条: some write the kind like a title.
  const isTitled = text.charAt(at + 1) === '《';
  const kind = kindAt(text, isTitled ? at + 2 : at + 1);
  if (kind === null) return null;
  const kindEnd = at + 1 + kind.length + (isTitled ? 1 : 0);
  if (isTitled && text.charAt(kindEnd) !== '》') return null;
  const behind = isTitled ? kindEnd + 1 : kindEnd;
  const read = readProvisions(text, provisionStart(text, behind));
  if (read === null) {
    reading.floor = behind;
    return behind;
  }
  if (!context.isKind(kind)) return reading.abstain(at, read.end, 'other-kind-of-law');
  return reading.add({ ...read, start: at, law: SELF, via: 'this-law' });
};

/** 本法的第三条, 本法中第三条: one such word may stand between. */
export function provisionStart(text: string, at: number): number {
  const next = skipBlanks(text, at);
  const char = text.charAt(next);
  if (char === '' || !'的之中'.includes(char)) return next;
  const behind = skipBlanks(text, next + 1);
  return text.charAt(behind) === '第' ? behind : next;
}
