import type { Resolvers } from '../generated/resolver-types.js';
import { accountabilityCase, accountabilityCaseQueries } from './accountability-case.js';
import { affectedPlace } from './affected-place.js';
import { article } from './article.js';
import { articleLookup, articleQueries, heldVersion } from './article-queries.js';
import * as assignments from './assignments.js';
import { date } from './date.js';
import { division, divisionQueries } from './division.js';
import { duty, dutyQueries } from './duty.js';
import { evidence } from './evidence.js';
import { extractionQueries } from './extraction.js';
import { finding, findingQueries } from './findings.js';
import { graphEdge } from './graph-edge.js';
import { impact, impactQueries } from './impact.js';
import { law, lawQueries } from './law.js';
import { lawChanged, lawEventVersion, lawNotice, subscription } from './law-changed.js';
import { lawVersion } from './law-version.js';
import { neighbourhoodQueries } from './neighbourhood.js';
import { citedProvision, citingNode, entity, node, nodeQueries } from './node.js';
import { organ, organQueries } from './organ.js';
import { path, pathStep } from './path.js';
import { powerItem } from './power-item.js';
import { powerItemQueries } from './power-item-queries.js';
import { searchQueries } from './search.js';
import { sourceDocument, sourceQueries } from './source-document.js';
import { statistics, statisticsQueries } from './statistics.js';
import { traceQueries } from './trace.js';
import { unresolved, unresolvedQueries } from './unresolved.js';

/**
 * All resolvers. Connections and coverage have none: what stands behind them has a method for
 * each field, which GraphQL calls when the field is asked for.
 */
export const resolvers: Resolvers = {
  Query: {
    ...accountabilityCaseQueries,
    ...articleQueries,
    ...divisionQueries,
    ...dutyQueries,
    ...extractionQueries,
    ...findingQueries,
    ...impactQueries,
    ...lawQueries,
    ...neighbourhoodQueries,
    ...nodeQueries,
    ...organQueries,
    ...powerItemQueries,
    ...searchQueries,
    ...sourceQueries,
    ...statisticsQueries,
    ...traceQueries,
    ...unresolvedQueries,
  },
  AccountabilityCase: accountabilityCase,
  AffectedPlace: affectedPlace,
  Article: article,
  ArticleLookup: articleLookup,
  AssignedCaseEdge: assignments.assignedCaseEdgeFields,
  AssignedDutyEdge: assignments.assignedDutyEdgeFields,
  AssignedItemEdge: assignments.assignedItemEdgeFields,
  AssignmentEdge: assignments.assignmentEdgeFields,
  CitedProvision: citedProvision,
  CitingNode: citingNode,
  Date: date,
  Division: division,
  Duty: duty,
  Entity: entity,
  Evidence: evidence,
  Finding: finding,
  GraphEdge: graphEdge,
  HeldVersion: heldVersion,
  Impact: impact,
  Law: law,
  LawChanged: lawChanged,
  LawEventVersion: lawEventVersion,
  LawNotice: lawNotice,
  LawVersion: lawVersion,
  Node: node,
  Organ: organ,
  Path: path,
  PathStep: pathStep,
  PowerItem: powerItem,
  SourceDocument: sourceDocument,
  Statistics: statistics,
  Subscription: subscription,
  Unresolved: unresolved,
};
