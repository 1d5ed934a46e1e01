import type { EventCounts, WatchEvent } from '../../../src/watch/event.js';

export function counts(renumber: number, reread = 0): EventCounts {
  return { total: renumber + reread, byAction: { none: 0, renumber, reread, rebase: 0 } };
}

/** A made-up event; `n` tells one from another. */
export function event(n: number, more: Partial<WatchEvent> = {}): WatchEvent {
  return {
    format: 1,
    id: `event-${String(n).padStart(24, '0')}`,
    type: 'law.version-imported',
    at: '2024-03-01T00:00:00.000Z',
    law: { id: 'law-1', title: '样本管理条例' },
    from: { id: 'version-1', version: '2010-03-01', validFrom: '2010-05-01' },
    to: { id: 'version-2', version: '2020-06-01', validFrom: '2020-09-01' },
    superseded: false,
    counts: counts(3, 2),
    byOrgan: [
      {
        organ: '样本局',
        counts: counts(3, 1),
        divisions: [
          { division: '样本处', counts: counts(2) },
          { division: '法规处', counts: counts(1, 1) },
        ],
      },
      {
        organ: '登记局',
        counts: counts(0, 1),
        divisions: [{ division: null, counts: counts(0, 1) }],
      },
    ],
    truncated: false,
    links: { nodes: ['law-1', 'version-1', 'version-2'], command: ['impact', '样本管理条例'] },
    ...more,
  };
}
