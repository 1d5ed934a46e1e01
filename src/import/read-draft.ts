import { FamaiError, type Place } from '../errors/famai-error.js';
import type { LawText } from '../statute/law-text.js';
import { readLaw } from '../statute/read-law.js';
import { titleKey } from '../statute/title-key.js';
import { baseName } from '../graph/law-text-facts.js';
import { readInput } from './read-file.js';

/**
 * The text of a draft of a law. An amending decision says what to change in a law and is no text of
 * it: read as one, it would repeal every article that it does not name.
 *
 * @param title of the law that it is a draft of
 * @param isRenamed whether the draft may have another title
 * @throws FamaiError DRAFT_IS_DECISION, DRAFT_OF_OTHER_LAW, and as `readLaw`
 */
export async function readDraft(path: string, title: string, isRenamed: boolean): Promise<LawText> {
  const { law } = await readLaw(await readInput(path), path);
  return checkDraft(law, title, isRenamed, { place: { file: baseName(path) } });
}

const MEND_RENAMED = 'Give a draft of the same law, or say that it gets another title (`renamed`).';

/** The same for a draft that is given as text, in no file. */
export async function readDraftText(
  words: string,
  title: string,
  isRenamed: boolean,
): Promise<LawText> {
  const { law } = await readLaw(new TextEncoder().encode(words), 'draft');
  return checkDraft(law, title, isRenamed, {}, { mend: MEND_RENAMED });
}

function checkDraft(
  law: LawText,
  title: string,
  isRenamed: boolean,
  where: { readonly place?: Place },
  mend: { readonly mend?: string } = {},
): LawText {
  if (law.nature === 'amending-decision') {
    const what = `${law.title || 'The draft'} is an amending decision, not the text of the law`;
    throw new FamaiError('DRAFT_IS_DECISION', what, where);
  }
  const draft = law.title.replace(
    /[（(][^（()）]*(?:草案|征求意见稿|送审稿|修订稿)[^（()）]*[)）]$/u,
    '',
  );
  if (titleKey(draft) !== titleKey(title) && !isRenamed) {
    const what = `The draft is of ${draft}, not of ${title}`;
    throw new FamaiError('DRAFT_OF_OTHER_LAW', what, { ...where, ...mend });
  }
  return { ...law, title: draft };
}
