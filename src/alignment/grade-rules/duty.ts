import type { WordSpan } from '../word-change.js';
import { changes, type ChangeContext } from './context.js';
import { MODAL, plainModals } from './modal.js';

/** What a State undertakes without saying 应当, where a whole clause of it is new or gone. */
const TASK = /鼓励|支持|加强|加大|坚持|健全|推动|促进/u;
const CLAUSE = 8;
const SANCTION = /罚款|罚金|没收|吊销|警告|并处|给予.{0,8}处分/u;

/** What must, may or must not be done is said otherwise. */
export function isDuty(context: ChangeContext): boolean {
  const { from, to, oldSentence, newSentence } = context;
  if (isTask(from, to) || isTask(to, from)) return true;
  if (denies(context.oldText, context.oldSpan) !== denies(context.newText, context.newSpan)) {
    return true;
  }
  // 可以并处罚款 is what an organ may do about a breach: a matter of penalty.
  return changes(context, MODAL, plainModals) && !SANCTION.test(oldSentence + newSentence);
}

const isTask = (words: string, other: string): boolean =>
  other === '' && words.length >= CLAUSE && TASK.test(words);

/** Whether a span is the 不 of 不应, 不可以 or 不得. */
function denies(text: string, span: WordSpan | null): boolean {
  if (span === null || !/[不未]$/u.test(span.text)) return false;
  return /^(?:应|可以|得)/u.test(text.slice(span.end, span.end + 2));
}
