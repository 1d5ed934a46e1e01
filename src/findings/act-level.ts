import type { HeldVersion } from '../linking/law-catalogue.js';
import { levelOf } from '../statute/level.js';
import { titleKey } from '../statute/title-key.js';

/** A level that an act can have; 国务院决定 creates licences though it is no regulation. */
export type ActLevel =
  | '法律'
  | '行政法规'
  | '地方性法规'
  | '部门规章'
  | '地方政府规章'
  | '规范性文件'
  | '司法解释'
  | '国务院决定';

/** What tells the level of an act. */
export interface ActLevelClues {
  readonly law: string;
  readonly documentNumber: string | null;
  /** Title and history as written. */
  readonly raw: string;
}

/** A level and what tells it. */
export interface KnownLevel {
  readonly level: ActLevel;
  readonly by: 'text' | 'number' | 'title';
}

const FROM_TEXT: Readonly<Record<string, ActLevel>> = {
  宪法: '法律',
  法律: '法律',
  行政法规: '行政法规',
  监察法规: '行政法规',
  地方性法规: '地方性法规',
  部门规章: '部门规章',
  地方政府规章: '地方政府规章',
  规范性文件: '规范性文件',
  司法解释: '司法解释',
};

/** Before 立法法 took effect on 2000-07-01, rules were made without an order too. */
const FIRST_YEAR = 2002;
const NOTICE = /(?:通知|意见|批复|复函|函|公告|方案|纪要|目录)(?:[（(][^（）()]{1,12}[）)])?$/u;

/**
 * The level of an act: as its held text gives it, else by the order that published it, else by its
 * title. 主席令 publishes 法律 (立法法 2023 第六十二条), 国务院令 行政法规 (第七十七条), an order of a
 * department or of a government 规章 (第九十六条); what has a 发文字号 with a bracketed year is no
 * order. Null where nothing tells: it is never guessed.
 */
export function actLevel(
  clues: ActLevelClues,
  versions: readonly HeldVersion[],
): KnownLevel | null {
  const title = titleKey(clues.law);
  if (/^国务院.*决定$/u.test(title) && !/修改|废止/u.test(title)) {
    return { level: '国务院决定', by: 'title' };
  }
  const known = heldLevel(versions) ?? numberLevel(clues) ?? titleLevel(clues);
  // 规章不得称“条例” (规章制定程序条例 第七条): where a rule is told, what told it is wrong.
  return known !== null && known.level.endsWith('规章') && title.endsWith('条例') ? null : known;
}

function heldLevel(versions: readonly HeldVersion[]): KnownLevel | null {
  const held = new Set(versions.flatMap(({ level }) => (level === null ? [] : [level])));
  const [only] = held;
  if (only !== undefined && held.size === 1) {
    const level = FROM_TEXT[only];
    if (level !== undefined) return { level, by: 'text' };
  }
  return null;
}

function numberLevel(clues: ActLevelClues): KnownLevel | null {
  const level = clues.documentNumber === null ? null : ofNumber(clues);
  return level === null ? null : { level, by: 'number' };
}

function titleLevel({ law }: ActLevelClues): KnownLevel | null {
  const level = FROM_TEXT[levelOf(law, null, []) ?? ''];
  return level === undefined ? null : { level, by: 'title' };
}

function ofNumber({ law, documentNumber, raw }: ActLevelClues): ActLevel | null {
  const number = (documentNumber ?? '').normalize('NFKC');
  // 国务院批准, 部门发布 were administrative regulations before 立法法.
  if (/国务院.{0,20}批准/u.test(raw)) return null;
  if (number.includes('主席令')) return /法(?:\(.*\))?$/u.test(law) ? '法律' : null;
  if (/^(?:中华人民共和国)?国务院令/u.test(number)) return '行政法规';
  if (/(?:人民)?政府令/u.test(number)) return '地方政府规章';
  if (/(?:部|委员会|委|总局|局|署|银行)令/u.test(number)) {
    return /(?:省|市|区|州|县)[^令]{0,20}令/u.test(number) ? null : '部门规章';
  }
  const year = /[〔[【(](\d{4})[〕\]】)]/u.exec(number)?.[1];
  if (year === undefined || number.includes('令') || Number(year) < FIRST_YEAR) return null;
  if (number.startsWith('法释')) return '司法解释';
  // An order or a congress may have made what a later document only amends.
  if (/(?:条例|法)$/u.test(law) || law.endsWith('决定')) return null;
  return NOTICE.test(law) || !number.includes('公告') ? '规范性文件' : null;
}
