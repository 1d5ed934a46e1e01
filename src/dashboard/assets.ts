import { asset, CSS, JAVASCRIPT, SVG, type Asset } from './asset.js';
import { graphiqlBundle } from './graphiql-bundle.js';
import { pageFile } from './page-file.js';

/** Folder of the assets below the dashboard. */
export const ASSET_FOLDER = '/assets';

const own = {
  'icon.svg': asset(SVG, pageFile('icon.svg')),
  'landing.css': asset(CSS, pageFile('landing.css')),
  'graphiql-page.css': asset(CSS, pageFile('graphiql-page.css')),
  'graphiql-page.js': asset(JAVASCRIPT, pageFile('graphiql-page.js')),
};

/** The asset of this name, or undefined. Names stand for themselves: no path is ever made of one. */
export async function findAsset(name: string): Promise<Asset | undefined> {
  if (Object.hasOwn(own, name)) return own[name as keyof typeof own];
  const bundle: Readonly<Record<string, Asset>> = await graphiqlBundle();
  return Object.hasOwn(bundle, name) ? bundle[name] : undefined;
}

/**
 * Address of an asset, with the hash of its content, so that a browser may keep it for good.
 *
 * @throws Error where there is no such asset
 */
export async function assetUrl(base: string, name: string): Promise<string> {
  const found = await findAsset(name);
  if (found === undefined) throw new Error(`no asset ${name}`);
  return `${base}${ASSET_FOLDER}/${name}?v=${found.version}`;
}
