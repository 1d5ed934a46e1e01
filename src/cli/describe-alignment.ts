import type { AlignmentEntry } from '../alignment/types.js';
import type { CorrectedEntry } from '../revision/corrected-entry.js';

export const KIND_WORDS: Readonly<Record<AlignmentEntry['kind'], string>> = {
  unchanged: '未变',
  renumbered: '仅改条号',
  amended: '修改',
  split: '拆分',
  merged: '合并',
  repealed: '删除',
  added: '新增',
};

/** What a line tells of an entry. */
type DescribedEntry = Pick<
  CorrectedEntry,
  'from' | 'to' | 'kind' | 'score' | 'moved' | 'unsure' | 'grade' | 'decision'
>;

/** A line an entry: 第8条 → 第9条 仅改条号, and who corrected or confirmed it. */
export function describeAlignment(entries: readonly CorrectedEntry[]): string {
  return entries.map((entry) => `${describeEntry(entry)}\n`).join('');
}

/** An entry in one line. */
export function describeEntry({ decision, ...entry }: DescribedEntry): string {
  const marks = [
    entry.moved ? '移至他章' : '',
    entry.unsure ? '待核' : '',
    ...(entry.grade?.kinds ?? []),
    decision === null
      ? ''
      : `〔${decision.by} ${decision.at.slice(0, 10)} ${decision.how === 'confirmed' ? '确认' : '更正'}` +
        `${decision.note === null ? '' : `：${decision.note}`}〕`,
  ].filter((words) => words !== '');
  const score = entry.score === 0 ? '' : ` ${entry.score.toFixed(2)}`;
  return `${sidesWords(entry)}\t${KIND_WORDS[entry.kind]}${score}\t${marks.join(' ')}`.trimEnd();
}

/** 第8条、第9条 → 第10条; a dash where a side has none. */
export function sidesWords({ from, to }: Pick<AlignmentEntry, 'from' | 'to'>): string {
  return [from, to].map((labels) => labels.map(name).join('、') || '–').join(' → ');
}

/** `拆分 2, 删除 1`. */
export function kindCounts(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(KIND_WORDS).flatMap(([kind, words]) => {
      const count = counts[kind] ?? 0;
      return count === 0 ? [] : [[words, count]];
    }),
  );
}

function name(label: string): string {
  const [number = '', suffix] = label.split('-');
  return `第${number}条${suffix === undefined ? '' : `之${suffix}`}`;
}
