import type { GradeKind } from '../alignment/grade-types.js';
import type { Pinpoint } from '../citation/types.js';
import { chineseNumeral } from '../text/numeral.js';
import { isSame } from './fate.js';
import type {
  Action,
  AffectedPlace,
  Change,
  CitingKind,
  ReplacementNote,
  UnsureReason,
} from './types.js';

export const ACTION_WORDS: Readonly<Record<Action, string>> = {
  none: '无需处理',
  renumber: '更新条号',
  reread: '重新核对',
  rebase: '另找依据',
};

export const KIND_WORDS: Readonly<Record<CitingKind, string>> = {
  PowerItem: '权责事项',
  Duty: '责任事项',
  AccountabilityCase: '追责情形',
  Article: '法规条文',
};

export const CHANGE_WORDS: Readonly<Record<Change['kind'], string>> = {
  none: '未指明条款',
  unchanged: '条文未变',
  renumbered: '条号变更，条文未变',
  amended: '条文修改',
  split: '一条拆为多条',
  merged: '多条合为一条',
  repealed: '删除',
  added: '新增',
};

export const GRADE_WORDS: Readonly<Record<GradeKind, string>> = {
  wording: '文字表述',
  condition: '适用条件',
  subject: '适用对象',
  deadline: '期限',
  amount: '金额数额',
  penalty: '处罚',
  competence: '实施机关',
  duty: '义务',
};

export const UNSURE_WORDS: Readonly<Record<UnsureReason, string>> = {
  'no-such-provision': '原文本没有所引条款，须先核对原引用',
  'unsure-pair': '新旧条文对应关系不确定',
  'part-lost': '所引款、项、目在新条文中找不到',
  'part-unsure': '所引款、项、目与新条文差别较大',
  'division-scattered': '原章节的条文分散到多个章节',
  'quote-differs': '所抄条文与所引条号的原文不符，须先核对原引用',
  'not-followed': '所引内容不是条款项目，无法跟踪',
};

export const NOTE_WORDS: Readonly<Record<ReplacementNote, string>> = {
  'nothing-to-change': '引用文字不需要改',
  'same-as': '随所指的条目一并更新',
  indirect: '经其他条文引用，本处文字不需要改',
  repealed: '所引规定中有已无对应的，须另找依据',
  unsure: '所引规定中有须人工确认的',
  unreadable: '引用文字无法拆分，须人工改写',
  'draft-date': '草案尚未公布，公布后填写日期',
  'history-kept': '括号内的历次信息未能更新，须人工补充',
};

const UNITS = [
  ['chapter', '章'],
  ['section', '节'],
  ['article', '条'],
  ['paragraph', '款'],
  ['item', '项'],
  ['subitem', '目'],
] as const;

/** 第一百三十三条之一第二款第（三）项; 全文 where no provision is named. */
export function provisionWords(pinpoint: Pinpoint): string {
  let words = '';
  for (const [level, unit] of UNITS) {
    const value = pinpoint[level];
    if (value === null) continue;
    const numeral = chineseNumeral(value);
    words += level === 'item' ? `第（${numeral}）${unit}` : `第${numeral}${unit}`;
    if (level === 'article' && pinpoint.suffix > 0) words += `之${chineseNumeral(pinpoint.suffix)}`;
  }
  return words === '' ? '全文' : words;
}

/** basis, duty 3, case 2, unmatched, article 133-1 in the words of a list. */
export function partWords(part: string | null): string {
  // Bases of duties and cases that answer to no single one.
  if (part === 'unmatched') return '责任或追责依据（未对应到条目）';
  const match = /^(basis|duty|case|article)(?:\s+(\d+)(?:-(\d+))?)?/u.exec(part ?? '');
  if (match === null) return part ?? '';
  const [, name, number, suffix] = match;
  if (name === 'basis') return '设定依据';
  if (name === 'duty') return `责任事项${number ?? ''}`;
  if (name === 'case') return `追责情形${number ?? ''}`;
  return `第${chineseNumeral(Number(number))}条${suffix === undefined ? '' : `之${chineseNumeral(Number(suffix))}`}`;
}

/** Where the cited provision is now: 第十条，现为第十二条; 第十条，新文本中已无. */
export function stateWords({ citation, reached, change }: AffectedPlace): string {
  const cited = reached ?? citation;
  const from = provisionWords(cited);
  if (change.to.length > 0) {
    const [to] = change.to;
    if (change.to.length === 1 && to !== undefined && isSame(to, cited)) return `${from}，条号不变`;
    return `${from}，现为${change.to.map(provisionWords).join('、')}`;
  }
  if (change.candidates.length > 0)
    return `${from}，可能为${change.candidates.map(provisionWords).join('、')}`;
  return change.kind === 'repealed' ? `${from}，新文本中已无` : from;
}

/** What changed, and why it is not sure. */
export function changeWords({ change }: AffectedPlace): string {
  const grades = change.grades.map((kind) => GRADE_WORDS[kind]).join('、');
  const words = [CHANGE_WORDS[change.kind] + (grades === '' ? '' : `：${grades}`)];
  if (change.ungraded > 0) words.push(`另有${change.ungraded}处改动未能归类，须通读`);
  if (change.unsureWhy !== null) words.push(UNSURE_WORDS[change.unsureWhy]);
  return words.join('；');
}

/** The sentences that show the change, with the words before and after. */
export function evidenceWords({ change }: AffectedPlace): string {
  return change.evidence
    .map(({ kind, sentence, from, to }) => {
      const words = `${from === null ? '（无）' : `“${from}”`}→${to === null ? '（删去）' : `“${to}”`}`;
      return `［${GRADE_WORDS[kind]}］${words}：${sentence.trim()}`;
    })
    .join('\n');
}

/** What to write; what may not be pasted unread says so. */
export function replacementWords({ replacement }: AffectedPlace): string {
  const notes = replacement.notes.map((note) => NOTE_WORDS[note]);
  if (replacement.text !== null) return replacement.text;
  if (replacement.candidate !== null) return `〔待核，不可直接粘贴〕${replacement.candidate}`;
  return notes.length === 0 ? '' : `〔${notes.join('；')}〕`;
}
