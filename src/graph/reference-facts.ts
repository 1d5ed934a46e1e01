import type { LawCatalogue } from '../linking/law-catalogue.js';
import { resolveVersion } from '../linking/resolve-version.js';
import type { Abstention, ArticleReference, ArticleReferences } from '../reference/types.js';
import { SELF } from '../reference/reading.js';
import type { LawArticle, LawText } from '../statute/law-text.js';
import type { FactBuilder } from './fact-builder.js';
import type { Properties } from './facts.js';
import { edgeId, nodeId } from './ids.js';
import { addProvision } from './law-facts.js';
import { articleLabel } from './titles.js';

/** States what the articles of one law refer to and punish. */
export class ReferenceWriter {
  readonly #facts: FactBuilder;
  readonly #law: LawText;
  readonly #laws: LawCatalogue;
  readonly #labels: ReadonlySet<string>;

  constructor(facts: FactBuilder, law: LawText, laws: LawCatalogue) {
    this.#facts = facts;
    this.#law = law;
    this.#laws = laws;
    this.#labels = new Set(law.articles.map(({ label }) => label));
  }

  add(from: string, article: LawArticle, { references, abstained }: ArticleReferences): void {
    const repeats = new Map<string, number>();
    for (const [ordinal, reference] of references.entries()) {
      const target = this.#target(reference);
      if (target === null) {
        this.#unresolved(from, article, { ...reference, reason: 'no-such-article' });
        continue;
      }
      // A provision of the article itself (前款, 本条第二款) is no edge of the graph.
      if (target === from) continue;
      const levels = [reference.chapter, reference.paragraph, reference.item, reference.subitem];
      const key = JSON.stringify([target, levels]);
      const repeat = repeats.get(key) ?? 0;
      repeats.set(key, repeat + 1);
      const identity = [this.#facts.source.id, ...levels, repeat];
      const props = this.#evidence(article, reference, ordinal);
      for (const kind of reference.penalises
        ? (['CITES', 'PENALISES'] as const)
        : ['CITES' as const]) {
        // Liability is for breach of an article; a whole law is only cited.
        if (kind === 'PENALISES' && reference.article === null) continue;
        const id = edgeId(kind, from, target, ...identity);
        this.#facts.edge(kind, id, from, target, this.#facts.source.id, props);
      }
    }
    for (const one of abstained) this.#unresolved(from, article, one);
  }

  /** The node that a reference points to; null where the law is held and has no such article. */
  #target(reference: ArticleReference): string | null {
    const { article, suffix } = reference;
    const isSelf = reference.law === SELF;
    const label = article === null ? null : articleLabel(article, suffix);
    if (isSelf && label !== null && !this.#labels.has(label)) return null;
    const { version, held } = isSelf
      ? { version: this.#law.version, held: null }
      : resolveVersion(
          { law: reference.law, version: null, documentNumber: null },
          this.#law.validFrom ?? this.#law.version,
          this.#laws,
        );
    if (held !== null && label !== null && this.#laws.article(held, label) === null) return null;
    return addProvision(this.#facts, {
      law: isSelf ? this.#law.title : (held?.title ?? reference.law),
      level: null,
      version,
      documentNumber: null,
      chapter: null,
      article,
      suffix,
      text: null,
    });
  }

  #unresolved(
    from: string,
    article: LawArticle,
    { raw, start, end, reason }: Omit<Abstention, 'reason'> & { readonly reason: string },
  ): void {
    const document = this.#facts.source.id;
    this.#facts.node(
      'Unresolved',
      nodeId('Unresolved', document, article.label, start, end, reason),
      {
        name: raw.slice(0, 60),
        raw,
        reason,
        part: `article ${article.label}`,
        start,
        end,
        articleId: from,
        documentId: document,
        searchText: raw.slice(0, 400),
      },
    );
  }

  #evidence(article: LawArticle, reference: ArticleReference, ordinal: number): Properties {
    return {
      raw: reference.raw,
      start: reference.start,
      end: reference.end,
      part: `article ${article.label}`,
      chapter: reference.chapter,
      section: reference.section,
      article: reference.article,
      suffix: reference.suffix,
      paragraph: reference.paragraph,
      item: reference.item,
      subitem: reference.subitem,
      relative: reference.relative,
      via: reference.via,
      confidence: reference.confidence,
      title: reference.law === SELF ? this.#law.title : reference.law,
      ordinal,
    };
  }
}
