import type { LawReading } from '../graph/law-text-facts.js';
import { basedOn } from '../reference/based-on.js';
import { lawContext } from '../reference/law-context.js';
import { readReferences } from '../reference/read-references.js';
import { SELF } from '../reference/reading.js';
import type { ArticleReferences } from '../reference/types.js';
import type { LawArticle, LawText } from '../statute/law-text.js';

const NONE: ArticleReferences = { references: [], enumerations: [], abstained: [] };

/** What a law's words say beside their structure, read once. */
export class ReadLawWords implements LawReading {
  readonly basedOn: LawReading['basedOn'];
  readonly #references: ReadonlyMap<LawArticle, ArticleReferences>;

  constructor(law: LawText) {
    const context = lawContext(law);
    this.basedOn = basedOn(law, context);
    this.#references = new Map(
      law.articles.map((article) => [article, readReferences(article, context)]),
    );
  }

  referencesOf(article: LawArticle): ArticleReferences {
    return this.#references.get(article) ?? NONE;
  }

  /** Titles of the other laws that it refers to. */
  titles(): Set<string> {
    const all = [...this.all().flatMap(({ references }) => references), ...this.basedOn];
    return new Set(all.map(({ law }) => law).filter((law) => law !== SELF));
  }

  all(): readonly ArticleReferences[] {
    return [...this.#references.values()];
  }
}
