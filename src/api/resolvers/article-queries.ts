import { explainLookup } from '../lookup-words.js';
import { lookUpArticle } from '../article-lookup.js';
import type {
  ArticleLookupResolvers,
  HeldVersionResolvers,
  QueryResolvers,
} from '../generated/resolver-types.js';
import { readProvision } from '../provision.js';

export const articleQueries: Pick<QueryResolvers, 'article' | 'articleLookup'> = {
  article: async (_query, { citation, asOf }, context) => {
    const asked = readProvision(context.extract, citation);
    return (await lookUpArticle(context, asked, asOf ?? null)).article;
  },
  articleLookup: (_query, { citation, asOf }, context) => {
    return lookUpArticle(context, readProvision(context.extract, citation), asOf ?? null);
  },
};

export const articleLookup: ArticleLookupResolvers = {
  explanation: explainLookup,
  version: ({ version }, _args, context) => {
    return version === null ? null : context.nodes.loadAs(version.versionId, ['LawVersion']);
  },
  versionsHeld: ({ versions }) => [...versions],
  coverage: (_lookup, _args, context) => context.coverage,
};

export const heldVersion: HeldVersionResolvers = {
  version: ({ versionId }, _args, context) => context.nodes.require(versionId, 'LawVersion'),
};
