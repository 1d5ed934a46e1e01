import type { EntryStarts } from './entry-start.js';
import type { PinpointReading } from './pinpoint.js';
import { quotedEnd, trimQuoteEnd } from './quote.js';
import { penalises } from './sanction.js';
import type { ExtractResult } from './extract.js';
import type {
  Citation,
  CitationVia,
  Pinpoint,
  UnresolvedCitation,
  UnresolvedReason,
} from './types.js';
import { WHOLE_LAW } from './whole-law.js';

type Law = Pick<Citation, 'law' | 'level' | 'version' | 'documentNumber'>;

/** One place in the text that cites: one or more provisions of one law. */
interface Mention {
  readonly law: Law;
  readonly start: number;
  readonly end: number;
  readonly pinpoint: PinpointReading | null;
  readonly via: CitationVia;
  readonly isInside: boolean;
  readonly quoteStart: number | null;
}

/** 该条例 points to a law named a few titles back, not to the first of a long text. */
const MAX_LAWS_BACK = 20;

/** Gathers what an extraction finds, and follows where quoted words begin and end. */
export class CitationCollector {
  readonly #text: string;
  readonly #starts: EntryStarts;
  readonly #citations: Citation[] = [];
  readonly #unresolved: UnresolvedCitation[] = [];
  readonly #laws: Law[] = [];
  #open: { readonly from: number; readonly start: number; readonly limit: number } | null = null;
  #inside: number | null = null;
  lastEnd = 0;
  /** The last provision that the text itself cites, outside quoted words. */
  lastPinpoint: Pinpoint | null = null;

  constructor(text: string, starts: EntryStarts) {
    this.#text = text;
    this.#starts = starts;
  }

  /** Whether the words at the place reached are quoted from a provision. */
  get inQuote(): boolean {
    return this.#open !== null;
  }

  /** The scan has come to `at`: a quotation that an entry's start cuts off is ended. */
  moveTo(at: number): void {
    if (this.#open !== null && at >= this.#open.limit) this.endQuote(this.#open.limit);
  }

  /** The last law named that a 该条例 or 同法 can stand for. */
  lastLawLike(kind: string): Law | null {
    return this.#laws.findLast(({ law }) => law.replace(/[（(].*$/u, '').endsWith(kind)) ?? null;
  }

  add(mention: Mention): void {
    if (!mention.isInside) this.endQuote(mention.start);
    const { law, start, end } = mention;
    this.#laws.push(law);
    if (this.#laws.length > MAX_LAWS_BACK) this.#laws.shift();
    const inside = mention.isInside ? this.#inside : null;
    const articleStart = this.#open?.start ?? start;
    const common = {
      ...law,
      raw: this.#text.slice(start, end),
      start,
      end,
      quote: null,
      quoteStart: null,
      quoteEnd: null,
      inside,
      penalises: mention.isInside && penalises(this.#text, start, end, articleStart),
    };
    const first = this.#citations.length;
    for (const provision of mention.pinpoint?.provisions ?? [
      { pinpoint: WHOLE_LAW, via: 'stated' as const },
    ]) {
      const via = provision.via === 'stated' ? mention.via : provision.via;
      this.#citations.push({ ...common, ...provision.pinpoint, via });
    }
    this.lastEnd = end;
    if (!mention.isInside)
      this.lastPinpoint = mention.pinpoint?.provisions.at(-1)?.pinpoint ?? null;
    if (mention.quoteStart !== null) this.#openQuote(first, mention.quoteStart, end);
  }

  addUnresolved(start: number, end: number, reason: UnresolvedReason): void {
    this.#unresolved.push({ raw: this.#text.slice(start, end), start, end, reason });
    this.lastEnd = Math.max(this.lastEnd, end);
  }

  #openQuote(from: number, start: number, citationEnd: number): void {
    const boundary = this.#starts.nextBoundary(citationEnd);
    const limit = Math.min(boundary, quotedEnd(this.#text, start) ?? boundary);
    if (start >= limit) return;
    this.#open = { from, start, limit };
    this.#inside = this.#citations[from]?.start ?? null;
  }

  /** Ends the quotation that is open, if any, at `at`. */
  endQuote(at: number): void {
    if (this.#open === null) return;
    const { from, start, limit } = this.#open;
    const end = trimQuoteEnd(this.#text, start, Math.min(this.#starts.markerStart(at), limit));
    this.#open = null;
    if (end <= start) return;
    const quote = this.#text.slice(start, end);
    const opener = this.#citations[from]?.start;
    for (let index = from; index < this.#citations.length; index += 1) {
      const citation = this.#citations[index];
      if (citation === undefined || citation.start !== opener) break;
      this.#citations[index] = { ...citation, quote, quoteStart: start, quoteEnd: end };
    }
  }

  finish(): ExtractResult {
    this.endQuote(this.#text.length);
    return { citations: this.#citations, unresolved: this.#unresolved };
  }
}
