import { decisionId, type AlignmentDecision } from '../../../src/archive/decision-entry.js';
import type { StandingDecision } from '../../../src/archive/revision-state.js';
import { readEntry } from '../../../src/revision/entry-words.js';
import { NEW_VERSION, OLD_VERSION, TITLE } from './laws.js';

let second = 0;

/** A correction by the words of the command line, each a second later than the one before. */
export function said(
  words: string,
  more: Partial<Pick<AlignmentDecision, 'op' | 'by' | 'note'>> = {},
): StandingDecision {
  const { from, to, kind } = readEntry(words);
  second += 1;
  const decision: AlignmentDecision = {
    op: 'correct-alignment',
    law: TITLE,
    from: OLD_VERSION,
    to: NEW_VERSION,
    entry: { from, to, kind: kind ?? 'amended' },
    by: '王审核',
    at: new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString(),
    ...more,
  };
  return { id: decisionId(decision), decision };
}
