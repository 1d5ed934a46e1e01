import { findDates } from './dates.js';
import type { LawStatus } from './law-text.js';

/** What the file itself says besides events. */
export interface Stated {
  readonly status: LawStatus | null;
  readonly inForce: string | null;
}

/**
 * Status and entry into force from comments (`STATUS: 已修改`, `EFFECTIVE_FROM: 1989-05-01`) and
 * from metadata lines (时效性：有效, 施行日期：2021年7月15日).
 */
export function readStated(comments: readonly string[], metadata: string): Stated {
  let status: LawStatus | null = null;
  let inForce: string | null = null;
  for (const line of [...comments, ...metadata.split('\n')]) {
    const match =
      /^\s{0,4}([A-Z_]{3,30}|时效性|效力状态|状态|施行日期|实施日期|生效日期)\s{0,4}[:：](.{0,200})/u.exec(
        line,
      );
    if (match === null) continue;
    const [, name = '', value = ''] = match;
    if (/^(?:STATUS|时效性|效力状态|状态)$/u.test(name)) status ??= statusOf(value);
    if (/^(?:EFFECTIVE_FROM|IN_FORCE|施行日期|实施日期|生效日期)$/u.test(name)) {
      inForce ??= findDates(value)[0]?.date ?? null;
    }
  }
  return { status, inForce };
}

function statusOf(words: string): LawStatus | null {
  if (/废止|失效|停止执行/u.test(words)) return '已废止';
  if (/尚未(?:生效|施行)/u.test(words)) return '尚未生效';
  if (/修改|修订|修正|替代/u.test(words)) return '已修改';
  return words.includes('有效') ? '有效' : null;
}
