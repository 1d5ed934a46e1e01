import { asFamaiError } from '../errors/famai-error.js';
import type { FileOutcome } from '../import/import-paths.js';
import type { Workspace } from '../import/workspace.js';
import { eventText } from '../watch/describe.js';
import { tellImports } from '../watch/tell-imports.js';
import { openWatch } from '../watch/watch-folder.js';
import { deliverPending } from '../watch/webhook.js';
import { progress } from './output.js';

/** How long an import stays for its receivers, in milliseconds; the rest waits in the outbox. */
const STAY = 5000;

/** Tells which laws an import changed. What goes wrong is said, and is no failure of the import. */
export async function tellWatchers(
  workspace: Workspace,
  outcomes: readonly FileOutcome[],
): Promise<void> {
  try {
    const { told, faults } = await tellImports(workspace, outcomes);
    for (const { event, receivers } of told) {
      progress(`watch: ${eventText(event)}; receivers ${receivers}`);
    }
    for (const fault of faults) progress(`watch: ${fault.describe()}`);
  } catch (error) {
    progress(`watch: ${asFamaiError(error).describe()}`);
  }
}

/** Delivers what waits, for a few seconds. What goes wrong is said, and is no failure either. */
export async function deliverToWatchers(dataDir: string): Promise<void> {
  try {
    const watch = openWatch(dataDir);
    if ((await watch.outbox.pending()).length === 0) return;
    const { delivered, dead, waiting } = await deliverPending(watch, { until: Date.now() + STAY });
    progress(`watch: delivered ${delivered}, given up ${dead}, waiting ${waiting}`);
  } catch (error) {
    progress(`watch: ${asFamaiError(error).describe()}`);
  }
}
