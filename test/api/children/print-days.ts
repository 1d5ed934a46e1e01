import { openStore } from '../../../src/store/open.js';
import { removeWorkspace, tempWorkspace } from '../../import/temp-workspace.js';
import { startApi } from '../support/client.js';
import { bring, PENALTIES } from '../support/law-files.js';
import { at } from '../support/walk-json.js';

/** Prints the version of the days around a switch; the test gives this process its time zone. */
const workspace = await tempWorkspace(await openStore({}));
const api = await startApi(workspace.store);
await bring(workspace, PENALTIES);
const found: Record<string, unknown> = {};
for (const asOf of ['2021-07-14', '2021-07-15']) {
  const data = await api.data(
    `query ($asOf: Date) {
      article(citation: "样本处罚法第二条", asOf: $asOf) { version { version validUntil } }
    }`,
    { asOf },
  );
  found[asOf] = at(data, 'article.version');
}
process.stdout.write(JSON.stringify(found));
await api.close();
await workspace.store.close();
await removeWorkspace(workspace);
