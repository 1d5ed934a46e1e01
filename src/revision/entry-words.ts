import { fitsKind } from '../archive/decision-check.js';
import type { DecidedEntry } from '../archive/decision-entry.js';
import { ALIGNMENT_KINDS, type AlignmentKind } from '../alignment/types.js';
import { readLabel } from '../alignment/label.js';
import { FamaiError } from '../errors/famai-error.js';
import type { LawText } from '../statute/law-text.js';
import type { PairTexts } from './law-texts.js';

/** Old labels, `>`, new labels, and the kind where it is stated: `12>14,15:split`, `12>`. */
const ENTRY = /^(?<from>[\d,\s-]*)>(?<to>[\d,\s-]*)(?::(?<kind>[a-z]+))?$/u;

/** An entry as a person writes it; the kind is null where it is not stated. */
export interface WrittenEntry {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly kind: AlignmentKind | null;
}

/**
 * Reads an entry: labels of old articles, `>`, labels of new ones, `:` and the kind. Either side
 * may be empty, not both.
 *
 * @throws FamaiError ENTRY_INVALID
 */
export function readEntry(words: string): WrittenEntry {
  const groups = words.length > 20_000 ? undefined : ENTRY.exec(words.trim())?.groups;
  if (groups === undefined) throw invalid(words, 'it is not of the form 12>14,15:split');
  const from = labels(groups['from'] ?? '', words);
  const to = labels(groups['to'] ?? '', words);
  if (from.length + to.length === 0) throw invalid(words, 'it names no article');
  const stated = groups['kind'];
  const kind = ALIGNMENT_KINDS.find((one) => one === stated) ?? null;
  if (stated !== undefined && kind === null) {
    throw invalid(words, `${stated} is none of ${ALIGNMENT_KINDS.join(', ')}`);
  }
  if (kind !== null && !fitsKind({ from, to, kind })) {
    throw invalid(words, `these articles cannot be ${kind}`);
  }
  return { from, to, kind };
}

function labels(words: string, whole: string): string[] {
  const found = words.trim() === '' ? [] : words.split(',').map((label) => label.trim());
  const bad = found.find((label) => readLabel(label) === null);
  if (bad !== undefined) throw invalid(whole, `"${bad}" is no label, such as 12 or 133-1`);
  if (new Set(found).size < found.length) throw invalid(whole, 'a label stands twice');
  return found;
}

/**
 * The entry as it is decided: labels in the order of the texts, and the kind, which follows from
 * the number of articles where the person does not state it.
 *
 * @param computed the kind of two articles alone, by their words
 * @throws FamaiError ARTICLE_UNKNOWN, naming the labels that a text does not have
 */
export function decidedEntry(
  { from, to, kind }: WrittenEntry,
  texts: PairTexts,
  computed: (entry: Pick<DecidedEntry, 'from' | 'to'>) => AlignmentKind,
): DecidedEntry {
  const ordered = { from: inOrder(from, texts.from), to: inOrder(to, texts.to) };
  return { ...ordered, kind: kind ?? computed(ordered) };
}

function inOrder(labels: readonly string[], law: LawText): string[] {
  const places = new Map(law.articles.map(({ label }, place) => [label, place] as const));
  const missing = labels.filter((label) => !places.has(label));
  if (missing.length > 0) {
    const version = `${law.title} ${law.version ?? ''}`.trim();
    throw new FamaiError('ARTICLE_UNKNOWN', `${version} has no article ${missing.join(', ')}`);
  }
  return [...labels].sort((one, two) => (places.get(one) ?? 0) - (places.get(two) ?? 0));
}

function invalid(words: string, why: string): FamaiError {
  const shown = words.length > 80 ? `${words.slice(0, 80)}…` : words;
  return new FamaiError('ENTRY_INVALID', `"${shown}": ${why}`);
}
