import { articleLabel } from '../alignment/label.js';
import type { AlignmentEntry } from '../alignment/types.js';
import type { LawArticle } from '../statute/law-text.js';
import { titleKey } from '../statute/title-key.js';
import type { Revision } from './types.js';

/** A revision's articles and entries by label. */
export class RevisionIndex {
  readonly #entries = new Map<string, AlignmentEntry>();
  readonly #old: ReadonlyMap<string, number>;
  readonly #new: ReadonlyMap<string, number>;

  constructor(readonly revision: Revision) {
    for (const entry of revision.entries) {
      for (const label of entry.from) this.#entries.set(label, entry);
    }
    this.#old = orders(revision.oldArticles);
    this.#new = orders(revision.newArticles);
  }

  /** The title that citations have to take over; null where the law keeps its own. */
  get newTitle(): string | null {
    const { title, to } = this.revision;
    const next = to.title ?? title;
    return titleKey(next) === titleKey(title) ? null : next;
  }

  /** The entry that holds an old article. */
  entry(label: string): AlignmentEntry | null {
    return this.#entries.get(label) ?? null;
  }

  oldArticle(label: string): LawArticle | null {
    return this.revision.oldArticles[this.#old.get(label) ?? -1] ?? null;
  }

  newArticle(label: string): LawArticle | null {
    return this.revision.newArticles[this.#new.get(label) ?? -1] ?? null;
  }

  /** Place of a new article in its law, from 0; -1 where there is none. */
  newOrder(number: number, suffix: number): number {
    return this.#new.get(articleLabel(number, suffix)) ?? -1;
  }

  /** The old articles from one to another, inserted ones included; none where an end is missing. */
  between(from: string, to: string): readonly LawArticle[] {
    const first = this.#old.get(from);
    const last = this.#old.get(to);
    if (first === undefined || last === undefined) return [];
    return this.revision.oldArticles.slice(first, last + 1);
  }
}

function orders(articles: readonly LawArticle[]): ReadonlyMap<string, number> {
  return new Map(articles.map(({ label }, index) => [label, index]));
}
