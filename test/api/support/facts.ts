import type { EdgeFact, FactSet, NodeFact, Properties } from '../../../src/graph/facts.js';
import { edgeId, nodeId } from '../../../src/graph/ids.js';
import type { EdgeKind, NodeKind } from '../../../src/graph/kinds.js';
import { articleLabel, articleName } from '../../../src/graph/titles.js';
import { shortTitle, titleKey } from '../../../src/statute/title-key.js';

export interface Provision {
  readonly law: string;
  readonly level?: string;
  readonly version?: string | null;
  readonly documentNumber?: string;
  readonly article?: number;
  readonly suffix?: number;
  readonly chapter?: number;
  readonly text?: string;
  readonly textSource?: 'quotation' | 'statute';
}

export interface ItemFacts {
  readonly seq: number;
  readonly type: string;
  readonly name: string;
  readonly organ: string;
  readonly subItem?: string;
  readonly sheet?: string;
}

/** Builds by hand what one document states, for tests that need a graph without a parser. */
export class Facts {
  readonly #source: NodeFact;
  readonly #nodes = new Map<string, NodeFact>();
  readonly #edges = new Map<string, EdgeFact>();

  constructor(name: string, props: Properties = {}) {
    const id = nodeId('SourceDocument', name);
    const shown = { name, title: name, format: 'text', sha256: null, rows: 0, items: 0 };
    this.#source = {
      kind: 'SourceDocument',
      id,
      props: { ...shown, searchText: name, ...props },
    };
  }

  get document(): string {
    return this.#source.id;
  }

  build(): FactSet {
    return {
      source: this.#source,
      nodes: [...this.#nodes.values()],
      edges: [...this.#edges.values()],
    };
  }

  node(kind: NodeKind, id: string, props: Properties): string {
    this.#nodes.set(id, { kind, id, props });
    return id;
  }

  edge(kind: EdgeKind, from: string, to: string, props: Properties = {}, nth = 0): void {
    const structural = kind === 'HAS_VERSION' || kind === 'HAS_ARTICLE' || kind === 'PART_OF';
    const document = structural ? null : this.document;
    const id = edgeId(kind, from, to, document, nth);
    this.#edges.set(id, { kind, id, from, to, document, props });
  }

  /** The article, else the version, else the law; with the law and version that it needs. */
  provision(p: Provision): string {
    const key = titleKey(p.law);
    const name = shortTitle(p.law);
    const law = nodeId('Law', key);
    this.node('Law', law, { title: p.law, name, level: p.level ?? null, searchText: p.law });
    if (p.article === undefined && p.version === undefined) return law;
    const date = p.version ?? null;
    const version = nodeId('LawVersion', key, date);
    this.node('LawVersion', version, {
      title: p.law,
      name: date === null ? name : `${name}（${date}）`,
      lawId: law,
      version: date,
      documentNumber: p.documentNumber ?? null,
      searchText: [p.law, p.documentNumber].filter((words) => words !== undefined).join(' '),
    });
    this.edge('HAS_VERSION', law, version);
    if (p.article === undefined) return version;
    const suffix = p.suffix ?? 0;
    const article = nodeId('Article', key, date, p.article, suffix);
    const title = articleName(p.law, p.article, suffix);
    this.node('Article', article, {
      name: title,
      title: p.law,
      lawId: law,
      versionId: version,
      version: date,
      label: articleLabel(p.article, suffix),
      number: p.article,
      suffix,
      chapter: p.chapter ?? null,
      text: p.text ?? null,
      textSource: p.text === undefined ? null : (p.textSource ?? 'quotation'),
      searchText: p.text === undefined ? title : `${title}\n${p.text}`,
    });
    this.edge('HAS_ARTICLE', version, article);
    return article;
  }

  item(item: ItemFacts): string {
    const id = nodeId('PowerItem', this.document, item.type, item.name, item.seq);
    const { seq, type, name, organ } = item;
    this.node('PowerItem', id, {
      name,
      type,
      subItem: item.subItem ?? null,
      seq,
      organName: organ,
      sheet: item.sheet ?? null,
      row: seq,
      documentId: this.document,
      searchText: [name, type, organ].join(' '),
    });
    const organId = this.node('Organ', nodeId('Organ', organ), { name: organ, searchText: organ });
    this.edge('EXERCISED_BY', id, organId);
    return id;
  }

  duty(item: string, n: number, label: string, text: string): string {
    const id = nodeId('Duty', item, n, 0);
    const props = { n, label, name: label, text, ...this.#partOf(item) };
    this.node('Duty', id, { ...props, searchText: `${label} ${text}` });
    this.edge('HAS_DUTY', item, id, { ordinal: n });
    return id;
  }

  accountabilityCase(item: string, n: number, text: string): string {
    const id = nodeId('AccountabilityCase', item, n, 0);
    const props = { n, name: text, text, ...this.#partOf(item), searchText: text };
    this.node('AccountabilityCase', id, props);
    this.edge('HAS_CASE', item, id, { ordinal: n });
    this.edge('PENALISES', id, item, { ordinal: n });
    return id;
  }

  assign(from: string, organ: string, name: string, props: Properties = {}): string {
    const id = nodeId('Division', organ, name);
    const generic = name.startsWith('有关');
    this.node('Division', id, { name, organName: organ, generic, searchText: name });
    this.node('Organ', nodeId('Organ', organ), { name: organ, searchText: organ });
    this.edge('PART_OF', id, nodeId('Organ', organ));
    this.edge('ASSIGNED_TO', from, id, { raw: name, start: 0, end: name.length, ...props });
    return id;
  }

  cite(from: string, to: string, props: Properties = {}, nth = 0): void {
    this.edge('CITES', from, to, { via: 'stated', confidence: 1, ...props }, nth);
  }

  unresolved(item: string, seq: number, raw: string, reason: string, column: string): string {
    const id = nodeId('Unresolved', this.document, seq, column, raw);
    const place = { column, sheet: null, row: seq, start: 0, end: raw.length };
    const owner = { itemId: item, documentId: this.document };
    return this.node('Unresolved', id, {
      name: raw,
      raw,
      reason,
      ...place,
      ...owner,
      searchText: raw,
    });
  }

  #partOf(item: string): Properties {
    const name = this.#nodes.get(item)?.props['name'] ?? null;
    return { itemId: item, itemName: name, documentId: this.document };
  }
}
