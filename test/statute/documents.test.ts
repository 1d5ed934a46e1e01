import { describe, expect, test } from '@jest/globals';
import { lawJson } from '../../src/statute/law-json.js';
import { readLaw } from '../../src/statute/read-law.js';
import { docx, escape } from '../document/support/office.js';
import { article, errorOf, outline } from './support.js';

const PARAGRAPHS = [
  '中华人民共和国',
  '样本保护法',
  '（1988年9月5日第七届全国人民代表大会常务委员会第三次会议通过\u30002010年4月29日第十一届全国人民代表大会常务委员会第十四次会议修订）',
  '目\u3000\u3000录',
  '第一章\u3000总\u3000\u3000则',
  '第二章\u3000附\u3000\u3000则',
  '第一章\u3000总\u3000\u3000则',
  '第一条\u3000为了保护样本，制定本法。',
  '第二条\u3000样本分为下列两类：',
  '（一）甲类；',
  '（二）乙类。',
  '第二章\u3000附\u3000\u3000则',
  '第三条\u3000本法自2010年10月1日起施行。',
];
const p = (words: string): string =>
  `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">${escape(words)}</w:t></w:r></w:p>`;
const TABLE =
  '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>税目</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>税额</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';

/** The same law in every format. */
const FORMATS: readonly (readonly [string, string, Uint8Array])[] = [
  ['docx', '样本保护法.docx', docx(`${PARAGRAPHS.map(p).join('')}${p('附：样本税额表')}${TABLE}`)],
  [
    'html',
    '样本保护法.html',
    Buffer.from(
      `<!DOCTYPE html><html><head><title>x</title></head><body>${PARAGRAPHS.map((words) => `<p>\u3000\u3000${words}</p>`).join('\n')}<p>附：样本税额表</p><table><tr><td>税目</td><td>税额</td></tr></table></body></html>`,
    ),
  ],
  [
    'plain-text',
    '样本保护法.txt',
    Buffer.from([...PARAGRAPHS, '附：样本税额表', '税目 税额'].join('\r\n')),
  ],
  [
    'plain-text',
    '样本保护法.md',
    Buffer.from(
      [
        '---\nsidebar: auto\n---',
        `# ${PARAGRAPHS[0] ?? ''}${PARAGRAPHS[1] ?? ''}`,
        ...PARAGRAPHS.slice(2),
        '## 附\u3000样本税额表',
        '税目 税额',
      ]
        .join('\n\n')
        .replace(/^(第.条)/gmu, '**$1**'),
    ),
  ],
];

describe('a law in each format', () => {
  test.each(FORMATS)('%s (%s)', async (format, name, bytes) => {
    const file = await readLaw(bytes, name);
    expect(file.format).toBe(format);
    expect(file.law).toMatchObject({
      title: '中华人民共和国样本保护法',
      level: '法律',
      issuer: '全国人民代表大会常务委员会',
      version: '2010-04-29',
      inForce: '2010-10-01',
      preamble: null,
      problems: [],
    });
    expect(file.law.divisions.map(({ title }) => title)).toEqual(['总则', '附则']);
    expect(file.law.articles.map(({ label, chapter }) => [label, chapter])).toEqual([
      ['1', 1],
      ['2', 1],
      ['3', 2],
    ]);
    expect(outline(article(file.law, '2'))).toEqual([
      ['样本分为下列两类：', ['1 （一）甲类；', '2 （二）乙类。']],
    ]);
    expect(file.law.appendices[0]?.text.split(/\s/u)).toEqual(['税目', '税额']);
  });

  test('as JSON it has the documented fields', async () => {
    const [, name, bytes] = FORMATS[2] ?? ['', '', new Uint8Array()];
    const json = lawJson(await readLaw(bytes, name), ({ label }) => ({
      references: [{ raw: label }],
      enumerations: [],
      abstained: [],
    }));
    expect(json).toMatchObject({
      document: { title: '中华人民共和国样本保护法', format: 'plain-text', articles: 3 },
      law: {
        level: '法律',
        version: '2010-04-29',
        events: [{ kind: 'adopted' }, { kind: 'revised', date: '2010-04-29' }],
      },
      unresolved: [],
    });
    expect((json['articles'] as unknown[])[1]).toMatchObject({
      label: '2',
      chapter: 1,
      section: null,
      paragraphs: [{ items: [{ n: 1, subitems: [] }, { n: 2 }] }],
      references: [{ raw: '2' }],
    });
  });
});

describe('what is no law', () => {
  test.each([
    ['a guide', '# 样本攻略\n\n## 怎么办\n\n先这样，再那样。', 'DOCUMENT_UNKNOWN'],
    ['front matter alone', '---\nbook: true\n---', 'DOCUMENT_UNKNOWN'],
    ['nothing', '  \n', 'DOCUMENT_EMPTY'],
    ['a title alone', '# 样本条例', 'DOCUMENT_UNKNOWN'],
    ['a PDF', '%PDF-1.7\n', 'DOCUMENT_UNKNOWN'],
  ])('%s is refused with a code', async (_, text, code) => {
    const error = await errorOf(readLaw(Buffer.from(text), '样本.md'));
    expect([error.code, error.place.file]).toEqual([code, '样本.md']);
  });

  test('a reply without articles is kept, and says that it has none', async () => {
    const { law } = await readLaw(
      Buffer.from(
        '# 最高人民法院关于样本问题的批复\n\n2020年1月2日 最高人民法院审判委员会第9次会议通过\n\n<!-- INFO END -->\n\n甲。',
      ),
      'x.md',
    );
    expect(law).toMatchObject({
      nature: 'notice',
      articles: [],
      preamble: '甲。',
      problems: [{ code: 'no-articles' }],
    });
  });
});
