import { assetUrl } from './assets.js';
import { examplesSection } from './examples-section.js';
import type { Html } from './html.js';
import { loadedSection } from './loaded-section.js';
import type { Example, Summary } from './options.js';
import { pageFile } from './page-file.js';
import { fillTemplate } from './template.js';

const PAGE = pageFile('landing.html');

export interface LandingView {
  /** Path that the dashboard is mounted at, without a slash at its end. */
  readonly base: string;
  readonly origin: string;
  readonly graphqlPath: string;
  readonly examples: readonly Example[];
  /** Null: the graph did not tell. */
  readonly summary: Summary | null;
  readonly at: Date;
}

/** The landing page: what the service is, what it holds, what to ask it. */
export async function landingPage(view: LandingView): Promise<Html> {
  const { base, origin, graphqlPath, examples, summary, at } = view;
  return fillTemplate(PAGE, {
    base,
    origin,
    graphqlPath,
    icon: await assetUrl(base, 'icon.svg'),
    style: await assetUrl(base, 'landing.css'),
    loaded: loadedSection(summary, at),
    examples: examplesSection(base, examples),
  });
}
