import { FamaiError } from '../../errors/famai-error.js';
import { countImpact, groupImpact } from '../../impact/group.js';
import type { AffectedPlace } from '../../impact/types.js';
import type {
  ImpactFilter,
  ImpactResolvers,
  QueryImpactArgs,
  QueryResolvers,
  RequireFields,
} from '../generated/resolver-types.js';
import type { ImpactRequest } from '../impacts.js';
import { enumWord } from '../records/enum-word.js';
import { affectedPage } from './affected-place.js';
import { alignmentPage } from './alignment.js';
import { checkDepth } from './walk-page.js';

const MAX_TITLE = 300;
const MAX_DRAFT = 1_000_000;

export const impactQueries: Pick<QueryResolvers, 'impact'> = {
  impact: async (_query, args, context) => {
    const request = requestOf(args);
    const impact = await context.impacts.of(request);
    const affected = impact.affected.filter(keeps(args.filter ?? null));
    return { impact, affected, list: JSON.stringify([request, args.filter ?? null]) };
  },
};

export const impact: ImpactResolvers = {
  revision: ({ impact: { revision } }) => {
    const { title, from, to } = revision;
    return { title, from: from.version, to: to.version, isDraft: to.isDraft };
  },
  counts: ({ affected }) => countImpact(affected),
  byOrgan: ({ affected }) => {
    return groupImpact(affected).map((group) => ({ ...group, divisions: [...group.divisions] }));
  },
  alignment: ({ impact: { revision }, list }, args) => alignmentPage(revision.entries, list, args),
  affected: ({ affected, list }, args) => affectedPage(affected, list, args),
  otherVersions: ({ impact: { otherVersions } }) => otherVersions,
  truncated: ({ impact: { truncated } }) => (truncated === null ? null : enumWord(truncated)),
  coverage: (_impact, _args, context) => context.coverage,
};

/** @throws FamaiError QUERY_INVALID, VALUE_REFUSED, INPUT_TOO_LARGE */
function requestOf(
  args: RequireFields<QueryImpactArgs, 'depth' | 'renamed' | 'unstated'>,
): ImpactRequest {
  const { law, from, renamed, unstated } = args;
  const [to, draft] = [args.to ?? null, args.draft ?? null];
  if (law.length > MAX_TITLE) {
    throw new FamaiError('VALUE_REFUSED', `a title of ${law.length} characters is none`);
  }
  if (draft !== null && draft.length > MAX_DRAFT) {
    throw new FamaiError('INPUT_TOO_LARGE', `the draft has ${draft.length} characters`, {
      mend: `Give the text of one law, up to ${MAX_DRAFT} characters.`,
    });
  }
  const depth = checkDepth(args.depth);
  if (to !== null && draft === null) return { law, from, to, depth, unstated };
  if (to === null && draft !== null) {
    return { law, from, to: { draft, renamed }, depth, unstated };
  }
  throw new FamaiError('QUERY_INVALID', 'impact takes either `to` or `draft`', {
    mend: 'Give `to` for a version that is held, or `draft` for a text that is not in force.',
  });
}

function keeps(filter: ImpactFilter | null): (place: AffectedPlace) => boolean {
  const { actions, kinds, organ, division } = filter ?? {};
  return (place) =>
    (actions?.includes(enumWord(place.action)) ?? true) &&
    (kinds?.includes(place.kind) ?? true) &&
    (organ ?? place.organ) === place.organ &&
    (division === null || division === undefined || place.divisions.includes(division));
}
