import { FamaiError } from '../../errors/famai-error.js';
import type { EventType } from '../../watch/event.js';
import { makeFilter } from '../../watch/filter.js';
import type { Notice } from '../../watch/hub.js';
import { watchLaws } from '../../watch/watch-laws.js';
import type {
  LawChangedResolvers,
  LawEventType,
  LawEventVersionResolvers,
  LawNoticeResolvers,
  SubscriptionResolvers,
} from '../generated/resolver-types.js';
import type { LawNoticeSource } from '../mappers.js';

const MAX_ID = 100;

const EVENT_TYPE: Readonly<Record<EventType, LawEventType>> = {
  'law.version-imported': 'VERSION_IMPORTED',
  'law.revision-accepted': 'REVISION_ACCEPTED',
  'law.revision-undone': 'REVISION_UNDONE',
};

export const subscription: SubscriptionResolvers = {
  lawChanged: {
    subscribe: (_root, args, { watch, signal }) => {
      if (watch === null) {
        throw new FamaiError('QUERY_INVALID', 'this service follows no laws', {
          mend: 'Subscribe to a service that `famai start` runs.',
        });
      }
      const { laws, organs, divisions, after } = args;
      if (after !== null && after !== undefined && after.length > MAX_ID) {
        throw new FamaiError('ID_INVALID', 'after is no id of an event');
      }
      const filter = makeFilter({
        laws: laws ?? [],
        organs: organs ?? [],
        divisions: divisions ?? [],
      });
      const since = after === null || after === undefined ? {} : { after };
      return watchLaws(watch.log, watch.hub, filter, { ...since, signal });
    },
    resolve: (notice: Notice): LawNoticeSource =>
      notice.kind === 'gap' ? { missed: notice.missed } : notice.event,
  },
};

export const lawNotice: LawNoticeResolvers = {
  __resolveType: (notice) => ('missed' in notice ? 'LawGap' : 'LawChanged'),
};

export const lawChanged: LawChangedResolvers = {
  type: ({ type }) => EVENT_TYPE[type],
  title: ({ law }) => law.title,
  law: ({ law }, _args, context) => context.nodes.loadAs(law.id, ['Law']),
  counts: ({ counts }) => counts.byAction,
  byOrgan: ({ byOrgan }) =>
    byOrgan.map(({ organ, counts, divisions }) => ({
      organ,
      counts: counts.byAction,
      divisions: divisions.map((one) => ({
        division: one.division,
        counts: one.counts.byAction,
      })),
    })),
};

export const lawEventVersion: LawEventVersionResolvers = {
  node: ({ id }, _args, context) => context.nodes.loadAs(id, ['LawVersion']),
};
