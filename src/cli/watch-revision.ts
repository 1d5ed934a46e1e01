import { alignLaws } from '../alignment/align-laws.js';
import type { AlignmentEntry } from '../alignment/types.js';
import { asFamaiError } from '../errors/famai-error.js';
import { heldLawText } from '../import/held-law-text.js';
import { askIn } from '../impact/read-places.js';
import type { Workspace } from '../import/workspace.js';
import type { LawText } from '../statute/law-text.js';
import { eventText } from '../watch/describe.js';
import type { EventType } from '../watch/event.js';
import { lawEvent } from '../watch/law-event.js';
import { notify } from '../watch/notify.js';
import { openWatch } from '../watch/watch-folder.js';
import { progress } from './output.js';

/** What a decision about a revision tells those who watch the law. */
export interface RevisionNews {
  readonly type: Extract<EventType, `law.revision-${string}`>;
  readonly from: LawText;
  readonly to: LawText;
  readonly entries?: readonly AlignmentEntry[];
  /** ISO time of the decision. */
  readonly at: string;
}

/**
 * Tells that a revision was accepted or undone; what waits is delivered by `deliverToWatchers`.
 * What goes wrong is said, and is no failure of the decision.
 */
export async function tellRevision(workspace: Workspace, news: RevisionNews): Promise<void> {
  try {
    const watch = openWatch(workspace.dataDir);
    const entries = news.entries ?? alignLaws(news.from, news.to);
    const event = await workspace.store.read((tx) =>
      lawEvent(askIn(tx), { ...news, entries, occasion: news.at }),
    );
    const receivers = await notify(watch, event);
    if (receivers > 0) progress(`watch: ${eventText(event)}; receivers ${receivers}`);
  } catch (error) {
    progress(`watch: ${asFamaiError(error).describe()}`);
  }
}

/** `tellRevision` for an undone one, whose texts may be held no more: then nothing is told. */
export async function tellUndone(
  workspace: Workspace,
  title: string,
  versions: { readonly from: string; readonly to: string },
): Promise<void> {
  try {
    const from = await heldLawText(workspace, title, versions.from);
    const to = await heldLawText(workspace, title, versions.to);
    const at = new Date().toISOString();
    await tellRevision(workspace, { type: 'law.revision-undone', from, to, at });
  } catch (error) {
    progress(`watch: ${asFamaiError(error).describe()}`);
  }
}
