import type { Grade, GradeEvidence, GradeKind } from './grade-types.js';
import { GRADE_KINDS } from './grade-types.js';
import { changeContext, type ChangeContext } from './grade-rules/context.js';
import { isAmount } from './grade-rules/amount.js';
import { isCompetence } from './grade-rules/competence.js';
import { isCondition } from './grade-rules/condition.js';
import { isDeadline } from './grade-rules/deadline.js';
import { isDuty } from './grade-rules/duty.js';
import { isPenalty } from './grade-rules/penalty.js';
import { isSubject } from './grade-rules/subject.js';
import { isWording } from './grade-rules/wording.js';
import { isPurpose } from './role.js';
import type { ReferenceRetarget } from './types.js';
import type { WordChange } from './word-change.js';

type Rule = (context: ChangeContext) => boolean;

const RULES: readonly (readonly [GradeKind, Rule])[] = [
  ['condition', isCondition],
  ['subject', isSubject],
  ['deadline', isDeadline],
  ['amount', isAmount],
  ['penalty', isPenalty],
  ['competence', isCompetence],
  ['duty', isDuty],
];

/**
 * What the changed words of an article change, each kind with the sentence that shows it. A change
 * that no rule is sure of stays ungraded and is counted: `wording` is said only where every change
 * is one of wording. What a law is for (its first article) binds nobody, and is graded by no rule.
 */
export function gradeChanges(
  oldText: string,
  newText: string,
  changes: readonly WordChange[],
  retargeted: readonly ReferenceRetarget[],
): Grade {
  const evidence: GradeEvidence[] = [];
  let ungraded = 0;
  let worded = 0;
  const rules = isPurpose(oldText) && isPurpose(newText) ? [] : RULES;
  for (const [index, change] of changes.entries()) {
    const context = changeContext(oldText, newText, change);
    const shown = {
      sentence: context.newSentence || context.oldSentence,
      from: change.from?.text ?? null,
      to: change.to?.text ?? null,
    };
    const target = retargeted.some(({ from, to }) => from === shown.from && to === shown.to);
    if (target) {
      // Another norm is meant: what has to be fulfilled or breached is not the same.
      evidence.push({ kind: 'condition', ...shown });
      continue;
    }
    const kinds = rules.filter(([, rule]) => rule(context)).map(([kind]) => kind);
    const turned = isTurned(change, changes[index - 1]) || isTurned(change, changes[index + 1]);
    // 应当 that went to another clause changed places as well, and the rule with it.
    if (isWording(context) || (turned && kinds.length === 0)) {
      worded += 1;
      evidence.push({ kind: 'wording', ...shown });
      continue;
    }
    if (kinds.length === 0) ungraded += 1;
    for (const kind of kinds) evidence.push({ kind, ...shown });
  }
  return summary(evidence, changes.length, worded, ungraded);
}

/** Words that only changed places with their neighbours: 文化、体育 → 体育、文化. */
function isTurned(change: WordChange, neighbour: WordChange | undefined): boolean {
  if (neighbour === undefined || change.kind === neighbour.kind) return false;
  if (change.kind === 'replaced' || neighbour.kind === 'replaced') return false;
  const words = change.from ?? change.to;
  return words?.text === (neighbour.from ?? neighbour.to)?.text;
}

function summary(
  evidence: readonly GradeEvidence[],
  count: number,
  worded: number,
  ungraded: number,
): Grade {
  const found = new Set(evidence.map(({ kind }) => kind));
  const onlyWording = count > 0 && worded === count;
  const kinds = GRADE_KINDS.filter(
    (kind) => found.has(kind) && (kind !== 'wording' || onlyWording),
  );
  const shown = evidence.filter(({ kind }) => kind !== 'wording' || onlyWording);
  return { kinds, evidence: shown, graded: kinds.length > 0, ungraded };
}
