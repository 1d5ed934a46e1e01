import type { Pinpoint } from '../../citation/types.js';
import { shortTitle, titleKey } from '../../statute/title-key.js';
import type { RevisionIndex } from '../revision-index.js';
import type { CitedWords, ReplacementNote } from '../types.js';
import { asList } from './as-list.js';
import { citationParts, type CitationParts } from './citation-parts.js';
import { newHistory } from './history-words.js';
import { inPlace } from './in-place.js';
import { ListStyle } from './list-style.js';
import { segmentsOf, type Follow, type Segment } from './segments.js';

/** New words for a citation's raw ones. */
export interface Replaced {
  /** Ready to paste; null where a person has to decide first. */
  readonly text: string | null;
  /** What is not sure stands in 【】; null where `text` is there or nothing can be shown. */
  readonly candidate: string | null;
  readonly notes: readonly ReplacementNote[];
  /** How many provisions the words name together. */
  readonly provisions: number;
}

/**
 * The citation's words for the new version, in their own style: brackets, spelling of the title,
 * blanks, numerals and joiners stay as written; numbers and the history change. All provisions that
 * the words name are followed, so that a list or range is replaced as one.
 */
export function replaceWords(citation: CitedWords, index: RevisionIndex, follow: Follow): Replaced {
  const { raw } = citation;
  if (citation.via === 'same-as')
    return { text: null, candidate: null, notes: ['same-as'], provisions: 1 };
  const parts = citationParts(raw);
  const names = citation.article !== null || citation.chapter !== null || citation.item !== null;
  if (parts.unreadable || (parts.pinpoint === null && names)) {
    return { text: null, candidate: null, notes: ['unreadable'], provisions: 1 };
  }
  const lead = leadWords(raw, parts, index);
  if (parts.pinpoint === null) {
    const gone = index.revision.newArticles.length === 0;
    if (gone) return { text: null, candidate: null, notes: ['repealed'], provisions: 1 };
    return { text: lead.words, candidate: null, notes: lead.notes, provisions: 1 };
  }
  const segments = segmentsOf(parts.pinpoint, citation, index, follow);
  const provisions = segments.reduce((sum, { members }) => sum + members.length, 0);
  const tail = raw.slice(parts.pinpoint.end);
  const exact = inPlace(raw, parts.pinpoint, segments, mainTarget(citation, follow), index);
  if (exact !== null) {
    return { text: lead.words + exact + tail, candidate: null, notes: lead.notes, provisions };
  }
  const list = asList(segments, new ListStyle(raw, parts.pinpoint), index);
  const words = lead.words + list.text + tail;
  if (list.complete) return { text: words, candidate: null, notes: lead.notes, provisions };
  return { text: null, candidate: words, notes: [whyOpen(segments), ...lead.notes], provisions };
}

function whyOpen(segments: readonly Segment[]): ReplacementNote {
  const open = segments.flatMap(({ members }) =>
    members.filter(({ change }) => !change.sure || change.to.length === 0),
  );
  return open.every(({ change }) => change.kind === 'repealed') ? 'repealed' : 'unsure';
}

/** Where the article goes that words such as 第二款 go on with. */
function mainTarget(citation: CitedWords, follow: Follow): Pinpoint | null {
  if (citation.article === null) return null;
  const { article, suffix } = citation;
  const none = { chapter: null, section: null, paragraph: null, item: null, subitem: null };
  const { sure, to } = follow({ ...none, article, suffix });
  const [target] = to;
  if (!sure || to.length !== 1 || target === undefined) return null;
  return { ...target, paragraph: citation.paragraph };
}

/** Title and history, up to the pinpoint. */
function leadWords(
  raw: string,
  { title, history, pinpoint }: CitationParts,
  index: RevisionIndex,
): { words: string; notes: ReplacementNote[] } {
  const { revision } = index;
  const notes: ReplacementNote[] = [];
  const end = pinpoint?.start ?? raw.length;
  let words = raw.slice(0, end);
  if (history !== null) {
    const written = raw.slice(history.start, history.end);
    const next = newHistory(written, revision);
    if (next === null) notes.push('history-kept');
    else {
      words = raw.slice(0, history.start) + next + raw.slice(history.end, end);
      if (revision.to.isDraft) notes.push('draft-date');
    }
  }
  const renamed = index.newTitle;
  if (title === null || renamed === null) return { words, notes };
  const old = raw.slice(title.start, title.end);
  if (titleKey(old) !== titleKey(revision.title)) return { words, notes };
  const isShort = shortTitle(old) === old.trim();
  return {
    words:
      words.slice(0, title.start) +
      (isShort ? shortTitle(renamed) : renamed) +
      words.slice(title.end),
    notes,
  };
}
