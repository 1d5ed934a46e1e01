import { flag, text } from '../../store/row.js';
import { FamaiError } from '../../errors/famai-error.js';
import { lawByTitle } from '../article-lookup.js';
import type { Context } from '../context.js';
import type { LawResolvers, QueryResolvers } from '../generated/resolver-types.js';
import { evidenceEdges, nodeEdges } from '../paging/edges.js';
import { childPage, rootPage } from '../paging/store-source.js';
import { latestVersion, versionOn, versionTimes } from '../version-times.js';
import { citedBy } from './citations.js';
import { checkId } from './lists.js';
import { sources } from './sources.js';

export const lawQueries: Pick<QueryResolvers, 'law' | 'laws'> = {
  law: (_query, args, context) => {
    const id = args.id ?? null;
    const title = args.title ?? null;
    if ((id === null) === (title === null)) {
      throw new FamaiError('QUERY_INVALID', 'law takes a title or an id', {
        mend: 'Give one of `title` and `id`.',
      });
    }
    if (id !== null) return context.nodes.loadAs(checkId(id), ['Law']);
    return lawByTitle(context, title ?? '');
  },
  laws: (_query, args, context) => {
    const filter = {
      level: args.filter?.level ?? null,
      nameContains: args.filter?.nameContains ?? null,
      textHeld: args.filter?.textHeld ?? null,
    };
    const edges = nodeEdges(context, 'Law');
    return rootPage(context, { list: 'laws', filter, edges }, args);
  },
};

export const law: LawResolvers = {
  versions: ({ id }, args, context) => {
    const edges = nodeEdges(context, 'LawVersion');
    return childPage(context, { list: 'lawVersions', parent: id, filter: {}, edges }, args);
  },
  versionOn: async ({ id }, { date }, context) => {
    const found = versionOn(await versionTimes(context, id), date);
    return found === null ? null : context.nodes.loadAs(found.versionId, ['LawVersion']);
  },
  latestVersion: async ({ id }, _args, context) => {
    const found = latestVersion(await versionTimes(context, id));
    return found === null ? null : context.nodes.loadAs(found.versionId, ['LawVersion']);
  },
  citedBy: async ({ id }, args, context) => {
    const targets = await provisions(context, id, args.articles);
    return citedBy(context, id, targets, args);
  },
  basisOf: ({ id }, args, context) => {
    const edges = evidenceEdges(context, 'LawVersion');
    return childPage(context, { list: 'basisOf', parent: id, filter: {}, edges }, args);
  },
  sources,
};

/** All that a citation of the law can point to. */
async function provisions(
  context: Context,
  law: string,
  withArticles: boolean,
): Promise<readonly string[]> {
  const request = { statement: 'lawProvisions', params: {}, parent: law, key: law };
  const rows = await context.underParent.load(request);
  return rows
    .filter((row) => withArticles || !flag(row, 'isArticle'))
    .map((row) => text(row, 'id'))
    .sort();
}
