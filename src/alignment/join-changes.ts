import type { GramTable } from './grams.js';
import type { WordToken } from './word-tokens.js';

/** A change between two token sequences: what stands from start to end was replaced. */
export interface TokenChange {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** Both sides, and what two characters' standing together tells. */
export interface TokenSides {
  readonly left: readonly WordToken[];
  readonly right: readonly WordToken[];
  readonly table: GramTable;
}

/** Characters that join or end words and are no part of one. */
const LOOSE = /^[的了和或及与并等在对由将为以其及者向按经被把从于是有]/u;
/** Pairs that are one word in any law, however rarely this one has them. */
const WORDS = new Set(
  (
    '或者 以及 并且 作出 做出 依照 按照 依据 根据 应当 可以 不得 必须 禁止 规定 决定 批准 许可 备案 ' +
    '机关 部门 单位 个人 组织 人民 政府 法院 国家 国务 县级 市级 省级 以上 以下 以内 罚款 警告 处分 处罚 ' +
    '没收 吊销 暂扣 责令 拘留 责任 追究 违法 违反 行为 情形 情节 严重 造成 后果 条件 申请 审查 期限 及时 ' +
    '立即 监督 检查 管理 公安 行政 主管 负责 公民 法人 企业 事业 社会 制定 公布 施行 废止'
  ).split(' '),
);
/** From here on two characters are taken for one word. */
const ONE_WORD = 0.5;
/** A word has at most this many characters beyond the change. */
const MAX_SNAP = 2;
/** Two changes with no more equal characters than this between them always read as one. */
const MAX_BETWEEN = 1;
/** More equal characters than this always part two changes. */
const MAX_CHANCE = 6;

/**
 * Makes changes readable: one that cuts a word takes all of it (决定 → 规定, not 决 → 规), an
 * insertion or deletion begins at a sentence's or clause's start where it can, and changes with
 * fewer equal characters between them than they have on either side become one: those are met by
 * chance.
 */
export function joinChanges(changes: readonly TokenChange[], sides: TokenSides): TokenChange[] {
  let joined = joinNear(changes);
  for (let count = -1; count !== joined.length; joined = joinNear(joined)) count = joined.length;
  const slid = joined.map((change, index) =>
    slide(change, joined[index - 1], joined[index + 1], sides),
  );
  const whole: TokenChange[] = [];
  for (const [index, change] of slid.entries()) {
    const last = whole.at(-1);
    const before = change.aStart - (last?.aEnd ?? 0);
    const behind = (slid[index + 1]?.aStart ?? sides.left.length) - change.aEnd;
    const grown = snap(change, sides, before, behind);
    if (last !== undefined && grown.aStart - last.aEnd <= MAX_BETWEEN) {
      whole[whole.length - 1] = { ...last, aEnd: grown.aEnd, bEnd: grown.bEnd };
    } else whole.push(grown);
  }
  return whole;
}

const size = ({ aStart, aEnd, bStart, bEnd }: TokenChange): number =>
  Math.max(aEnd - aStart, bEnd - bStart);

function joinNear(changes: readonly TokenChange[]): TokenChange[] {
  const joined: TokenChange[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    const between = last === undefined ? 0 : change.aStart - last.aEnd;
    const chance = Math.min(MAX_CHANCE, last === undefined ? 0 : size(last), size(change));
    if (last !== undefined && (between <= MAX_BETWEEN || between * 2 <= chance)) {
      joined[joined.length - 1] = { ...last, aEnd: change.aEnd, bEnd: change.bEnd };
    } else joined.push(change);
  }
  return joined;
}

/**
 * Moves a pure insertion or deletion along equal words to where it begins and ends at marks of
 * punctuation: the same edit, said as a person would.
 */
function slide(
  change: TokenChange,
  previous: TokenChange | undefined,
  next: TokenChange | undefined,
  { left, right }: TokenSides,
): TokenChange {
  const inserted = change.aStart === change.aEnd;
  if (inserted === (change.bStart === change.bEnd)) return change;
  const tokens = inserted ? right : left;
  const [start, end] = inserted ? [change.bStart, change.bEnd] : [change.aStart, change.aEnd];
  const floor = previous === undefined ? 0 : inserted ? previous.bEnd : previous.aEnd;
  const ceiling = next === undefined ? tokens.length : inserted ? next.bStart : next.aStart;
  const isGap = (at: number): boolean =>
    at === 0 || at === tokens.length || tokens[at - 1]?.end !== tokens[at]?.start;
  const worth = (by: number): number => Number(isGap(start + by)) + Number(isGap(end + by));
  let best = 0;
  for (const step of [-1, 1]) {
    for (let by = step; ; by += step) {
      const [from, to] = step < 0 ? [start + by, end + by] : [start + by - 1, end + by - 1];
      if (from < floor || to >= ceiling || tokens[from]?.key !== tokens[to]?.key) break;
      if (worth(by) > worth(best)) best = by;
    }
  }
  if (best === 0) return change;
  return {
    aStart: change.aStart + best,
    aEnd: change.aEnd + best,
    bStart: change.bStart + best,
    bEnd: change.bEnd + best,
  };
}

/** The change with the rest of the words that it cuts; the equal tokens around it are common. */
function snap(change: TokenChange, sides: TokenSides, before: number, behind: number): TokenChange {
  const { left, right, table } = sides;
  const { aStart, aEnd, bStart, bEnd } = change;
  let back = 0;
  while (back < Math.min(MAX_SNAP, before)) {
    const outer = left[aStart - back - 1];
    const cut =
      (aStart - back < aEnd && isWord(table, outer, left[aStart - back])) ||
      (bStart - back < bEnd && isWord(table, right[bStart - back - 1], right[bStart - back]));
    if (!cut) break;
    back += 1;
  }
  let ahead = 0;
  while (ahead < Math.min(MAX_SNAP, behind)) {
    const cut =
      (aStart < aEnd + ahead && isWord(table, left[aEnd + ahead - 1], left[aEnd + ahead])) ||
      (bStart < bEnd + ahead && isWord(table, right[bEnd + ahead - 1], right[bEnd + ahead]));
    if (!cut) break;
    ahead += 1;
  }
  return { aStart: aStart - back, aEnd: aEnd + ahead, bStart: bStart - back, bEnd: bEnd + ahead };
}

/** Whether two tokens that touch are of one word. */
function isWord(table: GramTable, one: WordToken | undefined, two: WordToken | undefined): boolean {
  if (one === undefined || one.end !== two?.start) return false;
  if (one.key.length !== 1 || two.key.length !== 1) return false;
  if (WORDS.has(one.key + two.key)) return true;
  if (LOOSE.test(one.key) || LOOSE.test(two.key)) return false;
  return table.cohesion(one.key, two.key) >= ONE_WORD;
}
