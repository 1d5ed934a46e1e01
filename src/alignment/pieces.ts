import { comparable } from './comparable.js';
import type { PreparedArticle } from './prepare.js';
import type { SelfReference } from './self-reference.js';
import { behindLabel } from './units.js';

/** A sentence, the lead of a list, or an 项 with all it holds: what can go elsewhere as a whole. */
export interface Piece {
  /** Its words as they are compared. */
  readonly words: string;
  /** Where it stands in the article's text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly references: readonly SelfReference[];
}

/** Shorter sentences (法律另有规定的除外。) belong to the one before them; UTF-16 units. */
const MIN_LENGTH = 14;
/** Shorter clauses say nothing by themselves. */
const MIN_CLAUSE = 8;
const SENTENCE_END = '。';
const CLAUSE_END = '，；。：';

const known = new WeakMap<PreparedArticle, readonly Piece[]>();

/** The pieces of an article, in order. */
export function piecesOf(article: PreparedArticle): readonly Piece[] {
  let pieces = known.get(article);
  if (pieces === undefined) {
    pieces = readPieces(article);
    known.set(article, pieces);
  }
  return pieces;
}

/** The clauses of a piece: what stands between its commas. */
export function clausesOf(article: PreparedArticle, { start, end }: Piece): Piece[] {
  const spans = cut(article.article.text, start, end, CLAUSE_END, MIN_CLAUSE);
  return makePieces(article, spans);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function readPieces(article: PreparedArticle): Piece[] {
  const { text, paragraphs } = article.article;
  const spans = paragraphs.flatMap(({ start, end, items }): Span[] => {
    const behind = items[0]?.start ?? end;
    return [
      ...cut(text, Math.max(start, article.body), behind, SENTENCE_END, MIN_LENGTH),
      ...items.map((item) => ({ start: behindLabel(text, item.start), end: item.end })),
    ];
  });
  return makePieces(article, spans);
}

/** Cuts text behind each of `ends`, unless what is cut off would be shorter than `least`. */
function cut(text: string, start: number, end: number, ends: string, least: number): Span[] {
  const spans: { start: number; end: number }[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (at < end - 1 && !ends.includes(text.charAt(at))) continue;
    const last = spans.at(-1);
    if (last !== undefined && at + 1 - from < least) last.end = at + 1;
    else spans.push({ start: from, end: at + 1 });
    from = at + 1;
  }
  return spans;
}

/** Spans are in order, and so are the article's references: one walk through both. */
function makePieces(article: PreparedArticle, spans: readonly Span[]): Piece[] {
  const { references } = article;
  const pieces: Piece[] = [];
  let next = 0;
  for (const { start, end } of spans) {
    while (next < references.length && (references[next]?.start ?? 0) < start) next += 1;
    const first = next;
    while (next < references.length && (references[next]?.end ?? end + 1) <= end) next += 1;
    const own = references.slice(first, next);
    const words = comparable(article.article.text, start, end, own);
    if (words !== '') pieces.push({ words, start, end, references: own });
  }
  return pieces;
}
