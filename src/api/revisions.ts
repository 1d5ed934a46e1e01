import type { AlignmentEntry } from '../alignment/types.js';
import { FamaiError } from '../errors/famai-error.js';
import type { LawText } from '../statute/law-text.js';

/** Gives the texts that an impact is worked out from; the graph holds none as a whole. */
export interface Revisions {
  /**
   * The text of a version of a law.
   *
   * @throws FamaiError VERSION_NOT_HELD
   */
  lawText(title: string, version: string): Promise<LawText>;
  /**
   * The text of a draft of a law.
   *
   * @throws FamaiError DRAFT_IS_DECISION, DRAFT_OF_OTHER_LAW, DOCUMENT_UNKNOWN
   */
  readDraft(text: string, title: string, isRenamed: boolean): Promise<LawText>;
  /** The alignment of two held versions, with what people corrected. */
  entries(from: LawText, to: LawText): Promise<readonly AlignmentEntry[]>;
}

/** For a service without kept documents. */
export const NO_REVISIONS: Revisions = {
  lawText: (title, version) => refuse(`${title} ${version}: no text of it is held`),
  readDraft: (_text, title) => refuse(`${title}: no text of it is held`),
  entries: () => Promise.resolve([]),
};

function refuse(what: string): Promise<never> {
  return Promise.reject(new FamaiError('VERSION_NOT_HELD', what));
}
