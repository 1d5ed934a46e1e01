import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Workspace } from '../../src/import/workspace.js';
import type { LawSubitem } from '../../src/statute/law-text.js';
import { parseLawText } from '../../src/statute/read-law.js';
import { eachStore } from '../harness/each-store.js';
import { removeWorkspace, tempWorkspace } from '../import/temp-workspace.js';
import { startApi, type TestApi } from './support/client.js';
import { bring, list, PENALTIES, SPLIT, UNDATED } from './support/law-files.js';
import { at, listAt, textAt } from './support/walk-json.js';

const BASIS = '【法律】《样本处罚法》第二条：对样本处二百元罚款。';

/** What the API shows of the texts of laws, beside a list that cites one. */
eachStore('imported law texts', (open) => {
  let workspace: Workspace;
  let api: TestApi;
  beforeAll(async () => {
    workspace = await tempWorkspace(await open());
    api = await startApi(workspace.store);
    await bring(workspace, {
      ...PENALTIES,
      ...SPLIT,
      ...UNDATED,
      '2024年样本局权责清单.txt': list(BASIS),
    });
  });
  afterAll(async () => {
    await api.close();
    await workspace.store.close();
    await removeWorkspace(workspace);
  });

  test('a version tells its act', async () => {
    const data = await api.data(`{ law(title: "测试管理条例") { latestVersion {
      version adopted promulgated validFrom validUntil status issuer level nature documentNumber
      preamble textHeld
    } } }`);
    expect(at(data, 'law.latestVersion')).toEqual({
      version: '2024-03-10',
      adopted: null,
      promulgated: '2024-03-10',
      validFrom: '2024-05-01',
      validUntil: null,
      status: null,
      issuer: '国务院',
      level: '行政法规',
      nature: 'LAW',
      documentNumber: '国务院令第799号',
      preamble: null,
      textHeld: true,
    });
  });

  test('an article tells its place and its paragraphs', async () => {
    const data = await api.data(`{
      first: article(citation: "测试管理条例第一条") { chapter section heading order }
      article(citation: "测试管理条例第二十条") {
        part chapter section heading order text textSource
        paragraphs { number eId text start end items { number text start end subitems { number } } }
      }
    }`);
    expect(at(data, 'first')).toEqual({ chapter: '1', section: null, heading: '目的', order: 0 });
    const { text: words } = at(data, 'article') as { text: string };
    const shown = (part: unknown): string => {
      const { start, end } = part as { start: number; end: number };
      return words.slice(start, end);
    };
    expect(at(data, 'article')).toMatchObject({
      part: null,
      chapter: '2',
      section: 1,
      heading: null,
      order: 19,
      textSource: 'statute',
      paragraphs: [
        {
          number: 1,
          eId: 'art_20__para_1',
          text: '测试机构应当具备下列条件：',
          items: [
            { number: 1, text: '（一）有场所；', subitems: [] },
            { number: 2, text: '（二）有人员。', subitems: [] },
          ],
        },
        { number: 2, eId: 'art_20__para_2', text: '测试机构应当备案。', items: [] },
      ],
    });
    expect(shown(at(data, 'article.paragraphs.0.items.1'))).toBe('（二）有人员。');
    expect(shown(at(data, 'article.paragraphs.1'))).toBe('测试机构应当备案。');
  });

  test('paragraphs are those that the text was imported with', async () => {
    const [name, words] = Object.entries(SPLIT)[0] ?? ['', ''];
    const parsed = parseLawText(words, { name });
    const data = await api.data(`{ law(title: "测试管理条例") { latestVersion {
      articles(first: 50) { edges { node { label paragraphs {
        text start end items { number text start end subitems { number text start end } }
      } } } }
    } } }`);
    const shown = listAt(data, 'law.latestVersion.articles.edges').map((edge) => at(edge, 'node'));
    const numbered = ({ n, text, start, end }: LawSubitem): object => {
      return { number: n, text, start, end };
    };
    expect(shown).toEqual(
      parsed.articles.map(({ label, paragraphs }) => ({
        label,
        paragraphs: paragraphs.map(({ text, start, end, items }) => ({
          ...{ text, start, end },
          items: items.map((item) => ({
            ...numbered(item),
            subitems: item.subitems.map(numbered),
          })),
        })),
      })),
    );
  });

  test('a version names what it is based on, and a law what rests on it', async () => {
    const data = await api.data(`{ law(title: "测试管理条例") { latestVersion { basedOn {
      totalCount pageInfo { hasNextPage } coverage { lawsWithText }
      edges {
        node {
          title textHeld
          basisOf { totalCount edges { node { name } evidence { article raw } } }
        }
        evidence {
          raw start end part article paragraph via confidence relative versionBy
          document { name type }
        }
      }
    } } } }`);
    const page = at(data, 'law.latestVersion.basedOn');
    expect(page).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: false },
      coverage: { lawsWithText: 4 },
    });
    const document = { name: '测试管理条例.md', type: 'LAW' };
    expect(listAt(page, 'edges')).toEqual([
      {
        node: {
          title: '中华人民共和国样本处罚法',
          textHeld: true,
          basisOf: {
            totalCount: 1,
            edges: [
              {
                node: { name: '测试管理条例（2024-03-10）' },
                evidence: { article: 2, raw: '《中华人民共和国样本处罚法》第二条' },
              },
            ],
          },
        },
        evidence: expect.objectContaining({
          raw: '《中华人民共和国样本处罚法》第二条',
          part: 'article 1',
          article: 2,
          relative: null,
          versionBy: null,
          document,
        }),
      },
      {
        node: { title: '样本许可法', textHeld: false, basisOf: expect.anything() },
        evidence: expect.objectContaining({ raw: '《样本许可法》', article: null, document }),
      },
    ]);
    const { start, end } = at(page, 'edges.1.evidence') as { start: number; end: number };
    const first = await api.data(`{ article(citation: "测试管理条例第一条") { text } }`);
    expect(textAt(first, 'article.text').slice(start, end)).toBe('《样本许可法》');
  });

  test('such lists are paged from both ends', async () => {
    const ASK = `query ($first: Int, $after: String, $last: Int) {
      law(title: "测试管理条例") { latestVersion { basedOn(first: $first, after: $after, last: $last) {
        pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { name } }
      } } }
    }`;
    const names = async (args: object): Promise<unknown> => {
      const page = at(await api.data(ASK, args), 'law.latestVersion.basedOn');
      return [listAt(page, 'edges').map((edge) => at(edge, 'node.name')), at(page, 'pageInfo')];
    };
    const [one, info] = (await names({ first: 1 })) as [unknown, { endCursor: string }];
    expect(one).toEqual(['样本处罚法']);
    expect(info).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(await names({ first: 1, after: info.endCursor })).toEqual([
      ['样本许可法'],
      expect.objectContaining({ hasNextPage: false, hasPreviousPage: true }),
    ]);
    expect(await names({ last: 1 })).toEqual([
      ['样本许可法'],
      expect.objectContaining({ hasNextPage: false, hasPreviousPage: true }),
    ]);
  });

  test('bases are among what is traced and drawn', async () => {
    const ids = await api.data(`{
      law(title: "样本处罚法") { id }
      other: law(title: "测试管理条例") { latestVersion { id } }
    }`);
    const variables = { law: at(ids, 'law.id'), version: at(ids, 'other.latestVersion.id') };
    const data = await api.data(
      `query ($law: ID!, $version: ID!) {
        trace(from: $version, to: $law, maxDepth: 1) { paths { steps { edges { kind evidence { raw } } } } }
        neighbourhood(id: $law) { edges { kind from to } }
      }`,
      variables,
    );
    expect(at(data, 'trace.paths')).toEqual([
      {
        steps: [
          {
            edges: [{ kind: 'BASED_ON', evidence: { raw: '《中华人民共和国样本处罚法》第二条' } }],
          },
        ],
      },
    ]);
    expect(listAt(data, 'neighbourhood.edges')).toContainEqual({
      kind: 'BASED_ON',
      from: variables.version,
      to: variables.law,
    });
  });

  test('references between articles say how they were read', async () => {
    const data = await api.data(`{ article(citation: "样本处罚法第二条") {
      penalisedBy { edges { node { name } evidence { raw part relative confidence via } } }
      citedBy(kinds: [Article]) { edges { node { ... on Article { name } } } }
      powerItems { edges { node { name } } }
    } }`);
    expect(at(data, 'article')).toEqual({
      penalisedBy: {
        edges: [
          {
            node: { name: '样本处罚法第三条' },
            evidence: expect.objectContaining({
              raw: '本法第二条',
              part: 'article 3',
              relative: false,
              via: 'this-law',
            }),
          },
        ],
      },
      // The regulation that is based on the article cites it too.
      citedBy: {
        edges: expect.arrayContaining([
          { node: { name: '样本处罚法第三条' } },
          { node: { name: '测试管理条例第一条' } },
        ]),
      },
      powerItems: { edges: [{ node: { name: '对违反样本管理规定的处罚' } }] },
    });
    const other = await api.data(`{ article(citation: "测试管理条例第十一条") {
      citedBy { edges { node { ... on Article { name } } evidence { raw relative } } }
    } }`);
    expect(at(other, 'article.citedBy.edges')).toEqual([
      { node: { name: '测试管理条例第十二条' }, evidence: { raw: '前条', relative: true } },
    ]);
  });

  test('a citation of the list says how its version was told', async () => {
    const data = await api.data(`{ powerItems { edges { node {
      basis { edges { node { ... on Article { version { version } } } evidence { versionBy notHeld relative } } }
      document { type date dateFrom problems }
    } } } }`);
    expect(at(data, 'powerItems.edges.0.node')).toEqual({
      basis: {
        edges: [
          {
            node: { version: { version: '2021-01-22' } },
            evidence: { versionBy: 'DATE', notHeld: null, relative: null },
          },
        ],
      },
      document: { type: 'LIST', date: '2024-12-31', dateFrom: 'TITLE_YEAR', problems: [] },
    });
  });

  test('a reference that leads nowhere names its article', async () => {
    const data = await api.data(`{ unresolved(filter: { reasons: ["no-such-article"] }) {
      edges { node { raw part column item { id } article { name text } start end document { name type date } } }
    } }`);
    const [edge = null, ...others] = listAt(data, 'unresolved.edges');
    expect(others).toEqual([]);
    expect(at(edge, 'node')).toMatchObject({
      raw: '本法第九条',
      part: 'article 3',
      column: null,
      item: null,
      article: { name: '样本处罚法第三条' },
      document: { name: '样本处罚法(2021-01-22).md', type: 'LAW', date: '2021-01-22' },
    });
    const { start, end } = at(edge, 'node') as { start: number; end: number };
    expect(textAt(edge, 'node.article.text').slice(start, end)).toBe('本法第九条');
  });

  test('coverage counts versions with a text, and articles by where their words are from', async () => {
    const data = await api.data(`{
      coverage {
        documents powerItems laws lawVersions lawsWithText articles articlesFromStatute
        articlesFromQuotation
      }
      laws(filter: { textHeld: true }) { totalCount edges { node { name } } }
      without: laws(filter: { textHeld: false }) { edges { node { name } } }
    }`);
    expect(at(data, 'coverage')).toEqual({
      documents: 5,
      powerItems: 1,
      laws: 4,
      lawVersions: 4,
      lawsWithText: 4,
      articles: 30,
      articlesFromStatute: 30,
      articlesFromQuotation: 0,
    });
    expect(listAt(data, 'laws.edges').map((edge) => at(edge, 'node.name'))).toEqual([
      '样本处罚法',
      '样本无期办法',
      '测试管理条例',
    ]);
    expect(at(data, 'without.edges')).toEqual([{ node: { name: '样本许可法' } }]);
  });
});

eachStore('importing the text of a law', (open) => {
  let workspace: Workspace;
  let api: TestApi;
  beforeAll(async () => {
    workspace = await tempWorkspace(await open());
    api = await startApi(workspace.store);
  });
  afterAll(async () => {
    await api.close();
    await workspace.store.close();
    await removeWorkspace(workspace);
  });

  test('completes what was known from a quotation', async () => {
    const COUNTS = `{ coverage { lawsWithText articles articlesFromStatute articlesFromQuotation } }`;
    await bring(workspace, { '2024年样本局权责清单.txt': list(BASIS) });
    expect(at(await api.data(COUNTS), 'coverage')).toEqual({
      lawsWithText: 0,
      articles: 1,
      articlesFromStatute: 0,
      articlesFromQuotation: 1,
    });
    await bring(workspace, PENALTIES);
    expect(at(await api.data(COUNTS), 'coverage')).toEqual({
      lawsWithText: 2,
      articles: 7,
      articlesFromStatute: 7,
      articlesFromQuotation: 0,
    });
  });

  test('leaves the citations of a list in the order of its words', async () => {
    await bring(workspace, {
      '2024年样本二局权责清单.txt': list(
        '【法律】《样本处罚法》第四条、第一条、第三条、第二条。',
      ).replace('样本局', '样本二局'),
    });
    const data = await api.data(`{ organs(filter: { nameContains: "二局" }) { edges { node {
      powerItems { edges { node { basis { edges { node { ... on Article { label } } } } } } }
    } } } }`);
    const basis = at(data, 'organs.edges.0.node.powerItems.edges.0.node.basis.edges');
    expect(basis).toEqual(['4', '1', '3', '2'].map((label) => ({ node: { label } })));
  });
});
