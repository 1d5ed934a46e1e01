import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findChromium, render } from './chromium.js';
import { startDashboard, type Running } from './dashboard-server.js';

const browser = await findChromium();
if (browser === null && process.env['CI'] !== undefined) {
  throw new Error('CI is set, and no Chromium is there to open the pages');
}
if (browser === null) console.warn('no Chromium is installed: the pages are not opened');

const inBrowser = browser === null ? describe.skip : describe;

inBrowser(`pages in a browser${browser === null ? ' (skipped: no Chromium)' : ''}`, () => {
  let server: Running;
  beforeAll(async () => {
    server = await startDashboard();
  });
  afterAll(() => server.close());

  test.each([1280, 390])('the landing page shows what is loaded, at %i px', async (width) => {
    const page = await render(browser ?? '', `${server.url}/`, width);
    expect(page.html).toContain('12,345');
    expect(page.html).toContain('权责清单.xlsx');
    expect(page.console).toBe('');
  });

  test.each([1280, 390])('GraphiQL starts without a network, at %i px', async (width) => {
    const page = await render(browser ?? '', `${server.url}/graphiql`, width);
    expect(page.html).toContain('graphiql-container');
    expect(page.console).not.toMatch(/Content Security Policy|Uncaught|ERR_NAME_NOT_RESOLVED/u);
  });
});
