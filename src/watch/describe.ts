import type { DeadLetter } from './delivery.js';
import type { Endpoint } from './endpoint.js';
import type { WatchEvent } from './event.js';
import type { WatchFilter } from './filter.js';
import { shownUrl } from './receiver-url.js';

/** A receiver for machines: what is kept of it, the secret and the query of its URL left out. */
export interface EndpointJson {
  readonly id: string;
  readonly url: string;
  readonly laws: readonly string[];
  readonly organs: readonly string[];
  readonly divisions: readonly string[];
  readonly allowPrivate: boolean;
  readonly createdAt: string;
  /** Deliveries that are still to be made, and that were given up. */
  readonly waiting: number;
  readonly dead: number;
}

export function endpointJson(endpoint: Endpoint, waiting: number, dead: number): EndpointJson {
  const { id, url, filter, allowPrivate, createdAt } = endpoint;
  return { id, url: shownUrl(url), ...filter, allowPrivate, createdAt, waiting, dead };
}

/** A line a receiver. */
export function endpointText(endpoint: EndpointJson): string {
  const { id, url, waiting, dead, allowPrivate } = endpoint;
  const marks = [
    filterText(endpoint),
    `waiting ${waiting}, dead ${dead}`,
    ...(allowPrivate ? ['private addresses allowed'] : []),
  ];
  return `${id}\t${url}\t${marks.join('; ')}`;
}

function filterText({ laws, organs, divisions }: WatchFilter): string {
  const parts = [
    laws.length === 0
      ? 'all laws'
      : laws.map((law) => `《${law.replace(/[《》]/gu, '')}》`).join('、'),
    ...(organs.length === 0 ? [] : [organs.join('、')]),
    ...(divisions.length === 0 ? [] : [divisions.join('、')]),
  ];
  return parts.join(' · ');
}

/** A dead letter for machines, with the whole event. */
export interface DeadJson {
  readonly id: string;
  readonly receiver: string;
  /** Null where the receiver is no longer registered. */
  readonly url: string | null;
  readonly attempts: number;
  readonly queuedAt: string;
  readonly diedAt: string;
  readonly reason: string;
  readonly status: number | null;
  readonly event: WatchEvent;
}

export function deadJson(letter: DeadLetter, endpoint: Endpoint | undefined): DeadJson {
  const { id, endpoint: receiver, attempts, queuedAt, diedAt, reason, status, event } = letter;
  return {
    id,
    receiver,
    url: endpoint === undefined ? null : shownUrl(endpoint.url),
    attempts,
    queuedAt: new Date(queuedAt).toISOString(),
    diedAt: new Date(diedAt).toISOString(),
    reason,
    status,
    event,
  };
}

/** A line a dead letter. */
export function deadText({ id, receiver, url, attempts, diedAt, reason, event }: DeadJson): string {
  const to = url === null ? receiver : `${receiver} ${url}`;
  const tried = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
  return `${id}\t${to}\t${eventText(event)}\t${tried}, ${diedAt}: ${reason}`;
}

/** 样本法 2010-03-01 → 2020-06-01: 12 places (renumber 3, reread 9). */
export function eventText({ law, from, to, counts }: WatchEvent): string {
  const actions = Object.entries(counts.byAction)
    .filter(([, count]) => count > 0)
    .map(([action, count]) => `${action} ${count}`);
  const detail = actions.length === 0 ? '' : ` (${actions.join(', ')})`;
  const dates = `${from.version ?? 'undated'} → ${to.version ?? 'undated'}`;
  return `${law.title} ${dates}: ${counts.total} places${detail}`;
}
