import type { ActLevel } from './act-level.js';

const LAW: readonly ActLevel[] = ['法律'];
const REGULATIONS: readonly ActLevel[] = ['行政法规', '地方性法规'];
const RULES: readonly ActLevel[] = ['部门规章', '地方政府规章'];
const DOCUMENTS: readonly ActLevel[] = ['规范性文件', '国务院决定'];

/** The levels that a label of a list stands for. */
const LABELS: Readonly<Record<string, readonly ActLevel[]>> = {
  宪法: LAW,
  法律: LAW,
  国家法律: LAW,
  行政法规: ['行政法规'],
  地方性法规: ['地方性法规'],
  地方法规: ['地方性法规'],
  自治条例: ['地方性法规'],
  单行条例: ['地方性法规'],
  法规: REGULATIONS,
  部门规章: ['部门规章'],
  部委规章: ['部门规章'],
  地方政府规章: ['地方政府规章'],
  政府规章: ['地方政府规章'],
  规章: RULES,
  规范性文件: DOCUMENTS,
  其他规范性文件: DOCUMENTS,
  国务院文件: DOCUMENTS,
  国务院决定: ['国务院决定'],
  司法解释: ['司法解释'],
};

/** The levels that a label allows; null for one that names none (文件, 法律法规). */
export function labelledLevels(label: string | null): readonly ActLevel[] | null {
  return label === null ? null : (LABELS[label.replace(/\s/gu, '')] ?? null);
}
