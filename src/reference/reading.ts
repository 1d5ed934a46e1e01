import type { PinpointProblem } from '../citation/pinpoint-builder.js';
import type { LawArticle } from '../statute/law-text.js';
import { BracketPairs } from '../text/brackets.js';
import { confidenceOf, type MentionVia } from './confidence.js';
import type { LawContext } from './law-context.js';
import { PenalisingClauses } from './penalising.js';
import { placeOf, type Place } from './place.js';
import { inOwnOrder, WHOLE, type Provision } from './provisions.js';
import type {
  Abstention,
  AbstentionReason,
  ArticleReference,
  ArticleReferences,
  Enumeration,
  Target,
} from './types.js';

/** The law of an own provision. */
export const SELF = 'self';

/** One place in an article that refers: one or more provisions of one law. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly law: string;
  readonly provisions: readonly Provision[];
  readonly problems?: readonly PinpointProblem[];
  readonly via: MentionVia;
  readonly relative?: boolean;
}

/** A mention as it was added, for words that point back to it (该条, 第二项). */
export interface PastMention {
  readonly law: string;
  readonly targets: readonly Target[];
  readonly start: number;
  readonly end: number;
}

/** A kind of resolution: reads at `at` and returns where to go on, or null where it finds nothing. */
export type Reader = (reading: ArticleReading, at: number) => number | null;

/** 该条例 points to a law named a few mentions back. */
const MAX_BACK = 20;
/** Reasons that say something of the own text; an amending act's words are of another. */
const OWN_REASONS: ReadonlySet<AbstentionReason> = new Set([
  'no-paragraph-before',
  'no-article-before',
  'no-item-before',
  'no-item-here',
  'no-division',
  'item-unclear',
  'other-kind-of-law',
]);
/** A hostile article cannot make more entries than this many a character. */
const MAX_REFERENCES = 20_000;

/** What is known while one article is read, and what was found. */
export class ArticleReading {
  readonly text: string;
  readonly article: LawArticle;
  readonly context: LawContext;
  /** Place of the article in the law's order; -1 where it is not in it. */
  readonly index: number;
  readonly pairs: BracketPairs;
  readonly #clauses: PenalisingClauses;
  readonly #references: ArticleReference[] = [];
  readonly #enumerations: Enumeration[] = [];
  readonly #abstained: Abstention[] = [];
  readonly #past: PastMention[] = [];
  /** Where the last thing read ended: nothing reaches back over it. */
  floor = 0;

  constructor(article: LawArticle, context: LawContext) {
    this.article = article;
    this.text = article.text;
    this.context = context;
    this.index = context.indexOf(article);
    this.pairs = new BracketPairs(article.text);
    this.#clauses = new PenalisingClauses(article);
  }

  /** The last mention, or null. */
  get last(): PastMention | null {
    return this.#past.at(-1) ?? null;
  }

  /** The last mention that `fits`, a few back at most. */
  lastThat(fits: (mention: PastMention) => boolean): PastMention | null {
    return this.#past.findLast(fits) ?? null;
  }

  placeAt(at: number): Place {
    return placeOf(this.article, at);
  }

  /** A target in the own article. */
  own(within: Partial<Target> = {}): Target {
    return { ...WHOLE, article: this.article.number, suffix: this.article.suffix, ...within };
  }

  /** Adds a mention, one entry a provision; returns its end. */
  add(mention: Mention): number {
    const { start, end, law, via } = mention;
    for (const { reason, start: from, end: to } of mention.problems ?? []) {
      this.abstain(Math.min(from, start), to, problemReason(reason));
    }
    this.floor = Math.max(this.floor, end);
    const own = law === SELF;
    if (
      own &&
      this.context.isAmending &&
      !/^本(?:决定|决议|修正案)/u.test(this.text.slice(start, end))
    ) {
      return this.abstain(start, end, 'words-of-another-law');
    }
    const stated = distinct(mention.provisions);
    const provisions = own ? inOwnOrder(stated, this.context) : stated;
    if (provisions.length === 0 || this.#references.length > MAX_REFERENCES) return end;
    const common = {
      raw: this.text.slice(start, end),
      start,
      end,
      law,
      penalises: this.#clauses.penalises(start, end),
    };
    for (const { target, via: within, isAbsolute } of provisions) {
      const exists = own ? this.context.has(target) : null;
      this.#references.push({
        ...common,
        ...target,
        relative: mention.relative === true && isAbsolute !== true,
        exists,
        via: within === 'stated' ? via : within,
        confidence: confidenceOf(via, exists),
      });
    }
    this.#past.push({ law, targets: provisions.map(({ target }) => target), start, end });
    if (this.#past.length > MAX_BACK) this.#past.shift();
    return end;
  }

  /** Keeps words that refer and cannot be resolved; returns their end. */
  abstain(start: number, end: number, why: AbstentionReason): number {
    const reason = this.context.isAmending && OWN_REASONS.has(why) ? 'words-of-another-law' : why;
    this.#abstained.push({ raw: this.text.slice(start, end), start, end, reason });
    this.floor = Math.max(this.floor, end);
    return end;
  }

  enumerate(enumeration: Enumeration): number {
    this.#enumerations.push(enumeration);
    return enumeration.end;
  }

  finish(): ArticleReferences {
    return {
      references: this.#references,
      enumerations: this.#enumerations,
      abstained: this.#abstained,
    };
  }
}

/** Each target once: 第六分编 and 第七分编 of one 编 are one target. */
function distinct(provisions: readonly Provision[]): readonly Provision[] {
  if (provisions.length < 2) return provisions;
  const seen = new Set<string>();
  return provisions.filter(({ target }) => {
    const key = Object.values(target).join('|');
    return !seen.has(key) && seen.add(key);
  });
}

/** Of the problems of a citation only these can come from a pinpoint. */
function problemReason(reason: PinpointProblem['reason']): AbstentionReason {
  if (reason === 'range-backwards' || reason === 'range-too-long') return reason;
  return 'number-unreadable';
}
