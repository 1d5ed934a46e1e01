import type { EdgeFact, FactSet, NodeFact, Properties } from '../../../src/graph/facts.js';
import { edgeId, nodeId } from '../../../src/graph/ids.js';
import type { EdgeKind } from '../../../src/graph/kinds.js';

export interface SampleOptions {
  readonly items?: number;
  /** Articles of the one law that the items cite in turn. */
  readonly articles?: number;
  /** Words put behind every item's name: another value is a corrected list. */
  readonly wording?: string;
  /** What this list says of the law; lists may differ in it. */
  readonly law?: Properties;
  /** What this list quotes of an article. */
  readonly quote?: (article: number) => Properties;
}

/**
 * The facts of a made-up list: items that cite articles of one law, each with a duty that a
 * division does. Lists of other names share the law, its articles, the organ and the division.
 */
export function sampleList(name: string, options: SampleOptions = {}): FactSet {
  const { items = 5, articles = 3, wording = '' } = options;
  const source = nodeFact('SourceDocument', nodeId('SourceDocument', name), {
    name,
    title: `${name}权责清单`,
    format: 'text',
    rows: items,
    searchText: name,
  });
  const shared = sampleLaw(articles, options);
  const nodes: NodeFact[] = [...shared.nodes];
  const edges: EdgeFact[] = [...shared.edges];
  const { organ, division } = shared;
  for (let i = 0; i < items; i += 1) {
    const item = nodeFact('PowerItem', nodeId('PowerItem', name, i), {
      name: `对违反规定行为的处罚${i}${wording}`,
      type: '行政处罚',
      seq: String(i + 1),
      row: i + 2,
      exemption: null,
      documentId: source.id,
      searchText: `对违反规定行为的处罚${i}${wording}`,
    });
    const duty = nodeFact('Duty', nodeId('Duty', item.id, 0), {
      n: 1,
      label: '受理责任',
      text: `受理责任（法规督查处）：公示办理依据${i}`,
      itemId: item.id,
      searchText: '受理责任',
    });
    nodes.push(item, duty);
    const article = shared.articles[i % shared.articles.length];
    const owned = (kind: EdgeKind, from: string, to: string, props: Properties): EdgeFact => ({
      kind,
      id: edgeId(kind, from, to, source.id),
      from,
      to,
      document: source.id,
      props,
    });
    edges.push(
      owned('HAS_DUTY', item.id, duty.id, { ordinal: 0 }),
      owned('EXERCISED_BY', item.id, organ, {}),
      owned('ASSIGNED_TO', duty.id, division, { scope: '受理责任', start: 5, end: 10 }),
    );
    if (article === undefined) continue;
    edges.push(
      owned('CITES', item.id, article, {
        raw: `《保守国家秘密法》第${i}条`,
        start: i,
        end: i + 12,
        confidence: i % 2 === 0 ? 1 : 0.75,
        quote: null,
      }),
    );
  }
  return { source, nodes, edges };
}

interface SampleLaw {
  readonly nodes: readonly NodeFact[];
  readonly edges: readonly EdgeFact[];
  readonly articles: readonly string[];
  readonly organ: string;
  readonly division: string;
}

function sampleLaw(count: number, options: SampleOptions): SampleLaw {
  const title = '中华人民共和国保守国家秘密法';
  const organ = nodeFact('Organ', nodeId('Organ', '国家保密局'), { name: '国家保密局' });
  const division = nodeFact('Division', nodeId('Division', '国家保密局', '法规督查处'), {
    name: '法规督查处',
    organName: '国家保密局',
    generic: false,
  });
  const law = nodeFact('Law', nodeId('Law', '保守国家秘密法'), {
    title,
    name: '保守国家秘密法',
    level: '法律',
    searchText: title,
    ...options.law,
  });
  const version = nodeFact('LawVersion', nodeId('LawVersion', '保守国家秘密法', '2024-02-27'), {
    title,
    lawId: law.id,
    version: '2024-02-27',
    documentNumber: null,
  });
  const articles = Array.from({ length: count }, (_, i) =>
    nodeFact('Article', nodeId('Article', '保守国家秘密法', '2024-02-27', i + 1, 0), {
      name: `保守国家秘密法第${i + 1}条`,
      lawId: law.id,
      versionId: version.id,
      label: String(i + 1),
      number: i + 1,
      suffix: 0,
      text: null,
      ...options.quote?.(i + 1),
    }),
  );
  const follow = (kind: EdgeKind, from: NodeFact, to: NodeFact): EdgeFact => ({
    kind,
    id: edgeId(kind, from.id, to.id),
    from: from.id,
    to: to.id,
    document: null,
    props: {},
  });
  return {
    nodes: [organ, division, law, version, ...articles],
    edges: [
      follow('PART_OF', division, organ),
      follow('HAS_VERSION', law, version),
      ...articles.map((article) => follow('HAS_ARTICLE', version, article)),
    ],
    articles: articles.map(({ id }) => id),
    organ: organ.id,
    division: division.id,
  };
}

function nodeFact(kind: NodeFact['kind'], id: string, props: Properties): NodeFact {
  return { kind, id, props };
}
