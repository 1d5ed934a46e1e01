import { digest } from './digest.js';
import { isWatchEvent, type WatchEvent } from './event.js';
import { hasTexts } from './record-folder.js';

/** An event on its way to one receiver. */
export interface Delivery {
  readonly format: 1;
  readonly id: string;
  readonly endpoint: string;
  /** As this receiver gets it. */
  readonly event: WatchEvent;
  /** Milliseconds since 1970; a retry by a person begins anew. */
  readonly queuedAt: number;
}

/** A delivery that was given up. */
export interface DeadLetter extends Delivery {
  readonly attempts: number;
  readonly diedAt: number;
  /** Why the last attempt failed. */
  readonly reason: string;
  /** What the receiver answered last, or null where it did not. */
  readonly status: number | null;
}

/** The same event goes to the same receiver once, however often it is told. */
export function deliveryOf(endpoint: string, event: WatchEvent, queuedAt: number): Delivery {
  const id = `delivery-${digest([endpoint, event.id])}`;
  return { format: 1, id, endpoint, event, queuedAt };
}

export function isDelivery(value: unknown): value is Delivery {
  if (!hasTexts(value, 'id', 'endpoint')) return false;
  const { format, event, queuedAt } = value as Record<string, unknown>;
  return format === 1 && isWatchEvent(event) && typeof queuedAt === 'number';
}

export function isDeadLetter(value: unknown): value is DeadLetter {
  if (!isDelivery(value) || !hasTexts(value, 'reason')) return false;
  const { attempts, diedAt } = value as unknown as Record<string, unknown>;
  return typeof attempts === 'number' && typeof diedAt === 'number';
}
