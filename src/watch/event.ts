import type { Action } from '../impact/types.js';
import { hasTexts } from './record-folder.js';

export const EVENT_TYPES = [
  /** The text of a version was imported that succeeds one whose text is held. */
  'law.version-imported',
  /** A person accepted the alignment of two versions. */
  'law.revision-accepted',
  /** An accepted revision was taken back. */
  'law.revision-undone',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Places that cite the law, and what each asks of whoever maintains it. */
export interface EventCounts {
  readonly total: number;
  readonly byAction: Readonly<Record<Action, number>>;
}

export interface EventVersion {
  /** Id of the LawVersion node. */
  readonly id: string;
  /** ISO date of the act that made it; null for an undated text. */
  readonly version: string | null;
  /** First day in force, or null. */
  readonly validFrom: string | null;
}

export interface EventOrgan {
  /** Null for articles of other laws. */
  readonly organ: string | null;
  readonly counts: EventCounts;
  /**
   * A place of several divisions counts in each; `division` is null where the list names none.
   */
  readonly divisions: readonly { readonly division: string | null; readonly counts: EventCounts }[];
}

/**
 * That a law has changed, and whom it concerns. The same JSON everywhere: in the log, in a webhook
 * and in a subscription. Fields may be added within a `format`; none is removed or changes meaning.
 */
export interface WatchEvent {
  readonly format: 1;
  /** The same for the same event, however often it is told: receivers tell repeats by it. */
  readonly id: string;
  readonly type: EventType;
  /** When it happened: ISO time, UTC. */
  readonly at: string;
  readonly law: { readonly id: string; readonly title: string };
  readonly from: EventVersion;
  readonly to: EventVersion;
  /**
   * Whether a text of a still later version is held: an older one was filled in then, and the law
   * did not change now.
   */
  readonly superseded: boolean;
  /** All places that cite the old version, whatever the receiver's filter. */
  readonly counts: EventCounts;
  /** Only organs and divisions that the receiver's filter names, where it names any. */
  readonly byOrgan: readonly EventOrgan[];
  /** Whether there are more places or longer ways than were counted. */
  readonly truncated: boolean;
  /** Where to read on: ids for `node(id)`, and arguments of the command line. */
  readonly links: { readonly nodes: readonly string[]; readonly command: readonly string[] };
}

/** Whether a value read from a file is an event of this format. */
export function isWatchEvent(value: unknown): value is WatchEvent {
  if (!hasTexts(value, 'id', 'type', 'at')) return false;
  const { format, type, law, byOrgan } = value as Record<string, unknown>;
  const isKnown = EVENT_TYPES.some((one) => one === type);
  return format === 1 && isKnown && hasTexts(law, 'id', 'title') && Array.isArray(byOrgan);
}
