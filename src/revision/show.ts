import type { VersionPair } from '../archive/decision-entry.js';
import type { Workspace } from '../import/workspace.js';
import { isCurrent } from './accept.js';
import type { CorrectedEntry } from './corrected-entry.js';
import { alignmentOf, openPair, type AskedPair } from './open-pair.js';
import type { Said } from './said.js';

/** A revision as a person looks at it. */
export interface ShownRevision extends VersionPair {
  readonly title: string;
  /** Null where it is not accepted. */
  readonly accepted: {
    readonly id: string;
    readonly by: string;
    readonly at: string;
    /** Whether it holds all that was decided; else it has to be accepted again. */
    readonly isCurrent: boolean;
  } | null;
  readonly entries: readonly ShownEntry[];
  /** Decisions about articles that the held texts do not have. */
  readonly notApplied: readonly Said[];
}

export type ShownEntry = Pick<
  CorrectedEntry,
  'from' | 'to' | 'kind' | 'score' | 'moved' | 'unsure' | 'changes' | 'grade' | 'decision'
>;

/**
 * The alignment of two held versions as it would be accepted now: each entry with who decided on
 * it and when.
 *
 * @throws FamaiError as `openPair`
 */
export async function showRevision(workspace: Workspace, asked: AskedPair): Promise<ShownRevision> {
  const open = await openPair(workspace, asked);
  const { state, texts } = open;
  const { entries, notApplied } = alignmentOf(open);
  const { accepted } = state;
  return {
    title: texts.to.title,
    ...state.pair,
    accepted:
      accepted === null
        ? null
        : {
            id: accepted.id,
            by: accepted.decision.by,
            at: accepted.decision.at,
            isCurrent: isCurrent(state),
          },
    entries: entries.map(({ from, to, kind, score, moved, unsure, changes, grade, decision }) => ({
      from,
      to,
      kind,
      score,
      moved,
      unsure,
      changes,
      grade,
      decision,
    })),
    notApplied,
  };
}
