import { alignLaws } from '../alignment/align-laws.js';
import { asFamaiError, type FamaiError } from '../errors/famai-error.js';
import { askIn } from '../impact/read-places.js';
import type { FileOutcome } from '../import/import-paths.js';
import type { Workspace } from '../import/workspace.js';
import { changesOf, withSeveralVersions, type ChangedLaw } from './changed-laws.js';
import { SYSTEM_CLOCK, type Clock } from './clock.js';
import type { WatchEvent } from './event.js';
import { lawEvent } from './law-event.js';
import { ImportCursor } from './new-texts.js';
import { notify } from './notify.js';
import { openWatch } from './watch-folder.js';

/** Events of an import, and to how many receivers each goes. */
export interface Told {
  readonly event: WatchEvent;
  readonly receivers: number;
}

export interface ToldImports {
  readonly told: readonly Told[];
  /** What could not be told, a fault a law. */
  readonly faults: readonly FamaiError[];
}

/** Faults that may be over at the next import: what they kept back is told then. */
const PASSING = /^(?:STORE|DATA|INPUT)_/u;

/**
 * Tells the laws that an import changed: into the log for subscriptions, into the outbox for
 * webhooks. Sends nothing yet, so that the store is not kept open for it. An import that ended
 * before it could be told is told with the next.
 */
export async function tellImports(
  workspace: Workspace,
  outcomes: readonly FileOutcome[],
  clock: Clock = SYSTEM_CLOCK,
): Promise<ToldImports> {
  const { texts, done } = await new ImportCursor(workspace.dataDir).newTexts(workspace, outcomes);
  const fresh = new Set(texts.map(({ documentId }) => documentId));
  const told: Told[] = [];
  const faults: FamaiError[] = [];
  for (const title of await withSeveralVersions(workspace, texts)) {
    try {
      for (const change of await changesOf(workspace, title, fresh)) {
        told.push(await tell(workspace, change, clock));
      }
    } catch (error) {
      faults.push(asFamaiError(error));
    }
  }
  if (!faults.some(({ code }) => PASSING.test(code))) await done();
  return { told, faults };
}

async function tell(
  workspace: Workspace,
  { from, to, superseded }: ChangedLaw,
  clock: Clock,
): Promise<Told> {
  const at = new Date(clock.now()).toISOString();
  const entries = alignLaws(from.law, to.law);
  const event = await workspace.store.read((tx) =>
    lawEvent(askIn(tx), {
      type: 'law.version-imported',
      from: from.law,
      to: to.law,
      entries,
      superseded,
      at,
      occasion: to.sha256,
    }),
  );
  return { event, receivers: await notify(openWatch(workspace.dataDir), event, clock) };
}
