import { afterEach, describe, expect, test } from '@jest/globals';
import {
  attributes,
  get,
  OPTIONS,
  startDashboard,
  SUMMARY,
  type Running,
} from './dashboard-server.js';

const HOSTILE = `<img src=x onerror=alert(1)>"'&{{base}}$&`;
const ESCAPED = '&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;{{base}}$&amp;';

let running: Running | undefined;

async function landing(options: Parameters<typeof startDashboard>[0] = {}): Promise<string> {
  running = await startDashboard(options);
  return (await get(running, '/')).body;
}

afterEach(async () => {
  await running?.close();
  running = undefined;
});

describe('landing page', () => {
  test('says what is loaded, where it was counted and where it came from', async () => {
    const page = await landing();
    expect(page).toContain('12,345');
    expect(page).toContain('上列 2 类，合计 12,352');
    expect(page).toContain('embedded test 1.0');
    expect(page).toContain('权责清单.xlsx');
    expect(page).toContain('共 1 个来源，13 个条目');
    expect(page).not.toContain('尚未载入');
  });

  test('links to the endpoint, GraphiQL and health', async () => {
    const links = attributes(await landing(), 'href');
    expect(links).toEqual(expect.arrayContaining(['/graphql', '/graphiql', '/health']));
  });

  test('links each example to GraphiQL with its query and variables', async () => {
    const page = await landing();
    const link = attributes(page, 'href').find((href) => href.includes('?query='));
    const parameters = new URL(link ?? '', 'http://here').searchParams;
    const [example] = OPTIONS.examples;
    expect(parameters.get('query')).toBe(example?.query);
    expect(JSON.parse(parameters.get('variables') ?? '')).toEqual(example?.variables);
    expect(page).toContain('law(title: $title) { title }');
  });

  test('an example without variables links without them', async () => {
    const page = await landing({
      examples: [{ title: 'a', description: 'b', query: '{ __typename }' }],
    });
    expect(attributes(page, 'href')).toContain('/graphiql?query=%7B+__typename+%7D');
  });

  test('says so when nothing is loaded, and how to import', async () => {
    const counts = [{ label: '法律 Laws', count: 0 }];
    for (const empty of [
      { store: 'embedded test 1.0', counts, sources: [] },
      { store: 'embedded test 1.0', counts: [], sources: [] },
    ]) {
      const page = await landing({ summary: () => Promise.resolve(empty) });
      expect(page).toContain('尚未载入任何数据');
      expect(page).toContain('Nothing loaded yet');
      expect(page).toContain('npm run famai -- import');
      expect(page).toContain('embedded test 1.0');
      await running?.close();
    }
  });

  test('is served with 503, and tells no secret, when the graph gives no counts', async () => {
    const told: unknown[] = [];
    const fault = new Error('bolt://secret-host refused');
    running = await startDashboard({
      summary: () => Promise.reject(fault),
      report: (error) => told.push(error),
    });
    const { status, body } = await get(running, '/');
    expect(status).toBe(503);
    expect(body).toContain('暂时读不到图谱');
    expect(body).toContain('law(title: $title)');
    expect(body).not.toContain('secret-host');
    expect(told).toEqual([fault]);
  });

  test('shows hostile names as text', async () => {
    const page = await landing({
      examples: [
        {
          title: HOSTILE,
          description: HOSTILE,
          query: HOSTILE,
          variables: { [HOSTILE]: HOSTILE },
        },
      ],
      summary: () =>
        Promise.resolve({
          store: HOSTILE,
          counts: [{ label: HOSTILE, count: 1 }],
          sources: [{ name: HOSTILE, items: 1 }],
        }),
    });
    expect(page).not.toContain('<img src=x');
    expect(page).not.toContain(HOSTILE);
    // Label, store, source, title (heading, two labels, link), description, query.
    expect(page.split(ESCAPED).length - 1).toBeGreaterThanOrEqual(9);
    expect(page.match(/<img\b[^>]*>/gu)).toHaveLength(1);
  });

  test('folds away all but the largest sources', async () => {
    const sources = Array.from({ length: 300 }, (_, index) => ({
      name: `清单${index}`,
      items: index,
    }));
    const page = await landing({ summary: () => Promise.resolve({ ...SUMMARY, sources }) });
    const [open = '', folded = ''] = page.split('<details>');
    expect(open).toContain('清单299<');
    expect(open).not.toContain('清单0<');
    expect(folded).toContain('清单0<');
    expect(folded).toContain('其余 294 个来源');
    expect(page).toContain('共 300 个来源，44,850 个条目');
  });

  test('has one heading, landmarks and languages', async () => {
    const page = await landing();
    expect(page).toMatch(/^<!doctype html>\s*<html lang="zh-CN">/u);
    expect(page.match(/<h1\b/gu)).toHaveLength(1);
    for (const landmark of ['header', 'nav', 'main', 'footer']) {
      expect(page).toContain(`<${landmark}`);
    }
    expect(page).toContain('lang="en"');
  });

  test('writes no host of a caller into its command unless it is one', async () => {
    running = await startDashboard();
    const good = await get(running, '/', { host: 'graph.example:8080' });
    const bad = await get(running, '/', { host: 'x;rm -rf ~' });
    expect(good.body).toContain('http://graph.example:8080/graphql');
    expect(bad.body).not.toContain('rm -rf');
  });
});
