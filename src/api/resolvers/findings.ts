import type { Context } from '../context.js';
import { countsByKind, countsBySeverity, scopeOf } from '../finding-counts.js';
import type { FindingResolvers, QueryResolvers } from '../generated/resolver-types.js';
import type { FindingPage } from '../mappers.js';
import { nodeEdges, type NodeEdge } from '../paging/edges.js';
import type { Page } from '../paging/page.js';
import { childPage, rootPage } from '../paging/store-source.js';
import type { PageArgs } from '../paging/window.js';
import { FINDING_KIND, SEVERITY, wordsOf } from '../records/enum-words.js';
import type { FindingRecord } from '../records/finding.js';
import type { Row } from '../../store/port.js';
import { text } from '../../store/row.js';
import { titleSpellings } from '../title-spellings.js';
import { checkIdOrNull } from './lists.js';
import { document, sources } from './sources.js';

export const findingQueries: Pick<QueryResolvers, 'findings'> = {
  findings: (_query, args, context) => {
    const { filter: given } = args;
    const law = given?.law ?? null;
    const filter = {
      rules: wordsOf(FINDING_KIND, given?.kinds),
      severities: wordsOf(SEVERITY, given?.severities),
      item: checkIdOrNull(given?.item),
      document: checkIdOrNull(given?.document),
      organ: given?.organ ?? null,
      laws: law === null ? null : titleSpellings(law),
      column: given?.column ?? null,
    };
    const edges = nodeEdges(context, 'Finding');
    const page = rootPage(context, { list: 'findings', filter, edges }, args);
    return withCounts(page, {
      tally: () => context.read('findingsTally', filter),
      scope: async () => {
        return context.read('findingScope', { documents: await documentsOf(context, filter) });
      },
    });
  },
};

export const finding: FindingResolvers = {
  evidence: ({ evidence }) => [...evidence],
  item: ({ itemId }, _args, context) => {
    return itemId === null ? null : context.nodes.loadAs(itemId, ['PowerItem']);
  },
  document,
  sources,
};

/** The findings about an item. */
export function findingsOfItem(context: Context, id: string, args: PageArgs): FindingPage {
  return under(context, 'item', id, args);
}

/** The findings about a list. */
export function findingsOfDocument(context: Context, id: string, args: PageArgs): FindingPage {
  return under(context, 'document', id, args);
}

function under(
  context: Context,
  what: 'item' | 'document',
  parent: string,
  args: PageArgs,
): FindingPage {
  const edges = nodeEdges(context, 'Finding');
  const page = childPage(context, { list: `${what}Findings`, parent, filter: {}, edges }, args);
  const rows = (statement: string): Promise<readonly Row[]> =>
    context.underParent.load({ statement, params: {}, parent, key: parent });
  return withCounts(page, {
    tally: () => rows(`${what}FindingsTally`),
    scope: () => rows(`${what}FindingScope`),
  });
}

interface Counted {
  /** Rows of rule, severity and total. */
  readonly tally: () => Promise<readonly Row[]>;
  /** Rows of document, checked and notChecked. */
  readonly scope: () => Promise<readonly Row[]>;
}

/** Adds the counts, each kind of them read once and when it is asked for. */
function withCounts(page: Page<NodeEdge<FindingRecord>>, counted: Counted): FindingPage {
  const tally = once(counted.tally);
  const scope = once(async () => scopeOf(await counted.scope()));
  return Object.assign(page, {
    counts: async () => countsByKind(await tally()),
    bySeverity: async () => countsBySeverity(await tally()),
    lists: async () => (await scope()).lists,
    checked: async () => (await scope()).checked,
    notChecked: async () => (await scope()).notChecked,
  });
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (answer ??= read());
}

/** The lists that a filter lets through; null for all. */
async function documentsOf(
  context: Context,
  filter: Readonly<Record<'item' | 'document' | 'organ', string | null>>,
): Promise<readonly string[] | null> {
  const { item, document, organ } = filter;
  let documents = document === null ? null : [document];
  if (item !== null) {
    const own = (await context.nodes.loadAs(item, ['PowerItem']))?.documentId ?? null;
    documents = own !== null && (document ?? own) === own ? [own] : [];
  }
  if (organ === null) return documents;
  const rows = await context.read('documentsOfOrgan', { organ });
  const ofOrgan = new Set(rows.map((row) => text(row, 'document')));
  return documents?.filter((one) => ofOrgan.has(one)) ?? [...ofOrgan];
}
