import { getNamedType, isListType, isNonNullType, type GraphQLOutputType } from 'graphql';
import type { ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { DEFAULT_PAGE } from '../paging/window.js';

/**
 * What a field costs, given what one of the things under it costs. A value costs 1, a field that
 * sends a statement of its own costs more, and a list costs its content as often as it may have it.
 * Arguments are counted with their values, wherever these come from: literals, variables, defaults
 * of the operation, defaults of the schema.
 */
export function fieldCost(args: ComplexityEstimatorArgs): number {
  const { type, field, childComplexity } = args;
  const own = OWN[`${type.name}.${field.name}`];
  if (own !== undefined) return own(args.args, childComplexity);
  if (getNamedType(field.type).name.endsWith('Connection')) {
    return STATEMENT + pageSize(args.args) * Math.max(1, childComplexity);
  }
  return isList(field.type) && !isInConnection(type.name)
    ? 1 + LIST * childComplexity
    : 1 + childComplexity;
}

type Args = ComplexityEstimatorArgs['args'];
type Cost = (args: Args, child: number) => number;

/** A statement that is sent to the store. */
const STATEMENT = 10;
/** Things in a list whose length no argument sets. */
const LIST = 10;
/** Paths that a trace gives where nothing is asked for. */
const PATHS = 20;
/** A step of a walk may look at thousands of edges. */
const STEP = 100;

/** Two texts are aligned, and every citation of the law is looked at. */
const IMPACT = 100_000;

const OWN: Readonly<Record<string, Cost>> = {
  'Query.nodes': ({ ids }, child) => STATEMENT + (Array.isArray(ids) ? ids.length : 1) * child,
  'Query.trace': (args, child) =>
    STEP * count(args['maxDepth'], 6) + Math.ceil(count(args['limit'], PATHS) / PATHS) * child,
  'Trace.paths': (_args, child) => PATHS * child,
  'Path.steps': (_args, child) => 4 * child,
  'PathStep.edges': (_args, child) => 2 * child,
  'Query.neighbourhood': (args, child) =>
    STEP * count(args['depth'], 1) + count(args['limit'], 100) * child,
  'Neighbourhood.nodes': (_args, child) => 1 + child,
  'Neighbourhood.edges': (_args, child) => 1 + child,
  'Query.impact': (_args, child) => IMPACT + child,
  'Query.extractCitations': (_args, child) => STATEMENT + 100 * child,
  'Article.powerItems': (args, child) =>
    STATEMENT +
    (args['transitive'] === true ? STEP * count(args['maxDepth'], 6) : 0) +
    pageSize(args) * Math.max(1, child),
  'PowerItem.restsOn': (args, child) =>
    STATEMENT + STEP * count(args['maxDepth'], 6) + pageSize(args) * Math.max(1, child),
  'Statistics.itemsByOrgan': (args, child) => STATEMENT + count(args['first'], 50) * child,
  'Statistics.mostCitedLaws': (args, child) => STATEMENT + count(args['first'], 10) * child,
  'Statistics.mostCitedArticles': (args, child) => STATEMENT + count(args['first'], 10) * child,
};

function pageSize(args: Args): number {
  return count(args['first'] ?? args['last'], DEFAULT_PAGE);
}

/** A number that an argument gives; what is no sensible number is refused later, and costs 0. */
function count(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? Math.max(0, value) : otherwise;
}

/** The connection has counted its page already. */
function isInConnection(type: string): boolean {
  return type.endsWith('Connection');
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
