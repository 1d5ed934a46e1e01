import { expect, test } from '@jest/globals';
import { joinParts } from '../../src/statute/law-parts.js';
import type { LawText } from '../../src/statute/law-text.js';
import { readLaw, type LawFile } from '../../src/statute/read-law.js';
import { FamaiError } from '../../src/errors/famai-error.js';
import { article, codes, describeWithLaws, lawFiles, readLawFile } from './support.js';

const BOOK = 'lawrefbook/';
const PLACES = `${BOOK}DLC/`;

/** Read by eye in the files: articles, and what is sure of the rest. */
const MARKED: readonly (readonly [string, number, Partial<LawText>])[] = [
  [
    `${BOOK}行政法/行政处罚法(2021-01-22).md`,
    86,
    {
      title: '中华人民共和国行政处罚法',
      level: '法律',
      issuer: '全国人民代表大会常务委员会',
      adopted: '1996-03-17',
      version: '2021-01-22',
      inForce: '2021-07-15',
      validFrom: '2021-07-15',
      status: null,
    },
  ],
  [
    'older/行政处罚法(2017-09-01).md',
    64,
    {
      version: '2017-09-01',
      inForce: '1996-10-01',
      validFrom: '2017-09-01',
      validFromVia: 'version',
      status: '已修改',
    },
  ],
  [
    'older/保守国家秘密法(1988-09-05).md',
    35,
    { version: '1988-09-05', inForce: '1989-05-01', status: '已修改' },
  ],
  [
    `${BOOK}行政法规/反兴奋剂条例(2018-09-18).md`,
    47,
    {
      level: '行政法规',
      issuer: '国务院',
      promulgated: '2004-01-13',
      version: '2014-07-29',
      inForce: '2004-03-01',
    },
  ],
  [
    `${PLACES}北京地方法规/地方性法规/北京/北京市图书馆条例.md`,
    45,
    {
      level: '地方性法规',
      issuer: '北京市人民代表大会常务委员会',
      version: '2002-07-18',
      inForce: '2002-11-01',
    },
  ],
  [
    `${PLACES}上海地方法规/地方性法规/上海/上海市实施《集会游行示威法》办法(1990-01-09).md`,
    26,
    {
      title: '上海市实施《中华人民共和国集会游行示威法》办法',
      level: null,
      version: '1990-01-09',
      events: [],
    },
  ],
  [
    `${PLACES}河南地方法规/地方性法规/河南/郑州市客运出租汽车管理条例(2022-01-01).md`,
    53,
    { issuer: '郑州市人民代表大会常务委员会', version: '2021-11-27', inForce: '1998-08-01' },
  ],
  [
    `${BOOK}司法解释/最高人民法院关于审理非法出版物刑事案件具体应用法律若干问题的解释(1998-12-17).md`,
    18,
    {
      level: '司法解释',
      issuer: '最高人民法院',
      adopted: '1998-12-11',
      promulgated: '1998-12-17',
      inForce: '1998-12-23',
    },
  ],
  [
    `${BOOK}司法解释/最高人民法院关于成渝金融法院案件管辖的规定(2022-12-20).md`,
    11,
    { documentNumber: '法释〔2022〕20号', inForce: '2023-01-01' },
  ],
  [
    `${BOOK}司法解释/最高人民法院关于修改《关于上海金融法院案件管辖的规定》的决定.md`,
    12,
    { nature: 'amending-decision', numbering: 'points', inForce: '2021-04-22' },
  ],
  [
    `${BOOK}刑法/刑法修正案.md`,
    9,
    { nature: 'amending-decision', numbering: 'points', version: '1999-12-25' },
  ],
  [
    `${BOOK}宪法/宪法修正案（2018年）.md`,
    21,
    { nature: 'amending-decision', level: '宪法', numbering: 'articles' },
  ],
  [`${BOOK}宪法/宪法.md`, 143, { level: '宪法', promulgated: '1982-12-04', version: '2018-03-11' }],
  [
    `${BOOK}宪法相关法/香港特别行政区基本法(1990-04-04).md`,
    160,
    { level: '法律', version: '1990-04-04' },
  ],
  [
    `${BOOK}部门规章/市场监督管理总局/医疗器械注册与备案管理办法(2021-08-26).md`,
    124,
    {
      level: '部门规章',
      issuer: '国家市场监督管理总局',
      documentNumber: '国家市场监督管理总局令第47号',
      inForce: '2021-10-01',
    },
  ],
  [
    `${BOOK}部门规章/公安部/公安机关办理行政案件程序规定(2019-04-27).md`,
    266,
    {
      level: '部门规章',
      issuer: '公安部',
      adopted: '2012-12-03',
      version: '2018-11-25',
      documentNumber: '公安部令第149号',
      inForce: '2013-01-01',
    },
  ],
  [
    `${BOOK}部门规章/国家安全部/公民举报危害国家安全行为奖励办法(2022-06-06).md`,
    24,
    { inForce: '2022-06-06', issuer: '国家安全部' },
  ],
  [`${BOOK}行政法规/飞行基本规则(2007-10-18).md`, 124, { inForce: '2001-08-01' }],
  [
    'just-laws/economic/deed-tax-law/README.md',
    16,
    { title: '中华人民共和国契税法', level: '法律', version: '2020-08-11', inForce: '2021-09-01' },
  ],
  [
    'just-laws/administrative/fire-rescue-rank-regulations/README.md',
    28,
    { level: '法律', inForce: '2018-10-27' },
  ],
];

async function readAll(): Promise<{ files: LawFile[]; refused: [string, string][] }> {
  const files: LawFile[] = [];
  const refused: [string, string][] = [];
  for (const name of lawFiles()) {
    try {
      files.push(await readLaw(readLawFile(name), name));
    } catch (error) {
      if (!(error instanceof FamaiError)) throw error;
      refused.push([name, error.code]);
    }
  }
  return { files, refused };
}

describeWithLaws('published laws', () => {
  test.each(MARKED)('%s has %i articles', async (name, count, expected) => {
    const { law } = await readLaw(readLawFile(name), name);
    expect(law.articles).toHaveLength(count);
    expect(law).toMatchObject(expected);
  });

  test('inserted articles, appendices, a preamble, items', async () => {
    const { law } = await readLaw(readLawFile(`${BOOK}刑法/刑法.md`), '刑法.md');
    const near = law.articles.filter(({ number }) => number >= 120 && number <= 122);
    expect(near.map(({ label }) => label)).toEqual(
      '120 120-1 120-2 120-3 120-4 120-5 120-6 121 122'.split(' '),
    );
    expect(law.articles.at(-1)).toMatchObject({ label: '452', part: null, chapter: null });
    const constitution = (await readLaw(readLawFile(`${BOOK}宪法/宪法.md`), '宪法.md')).law;
    expect(constitution.preamble?.startsWith('中国是世界上历史最悠久的国家之一。')).toBe(true);
    const basic = (
      await readLaw(readLawFile(`${BOOK}宪法相关法/香港特别行政区基本法(1990-04-04).md`), 'x.md')
    ).law;
    expect(basic.appendices.length).toBeGreaterThanOrEqual(3);
    // 第四十八条 has thirteen items, of which the third has two lines.
    const [paragraph] = article(basic, '48').paragraphs;
    expect(paragraph?.items).toHaveLength(13);
    expect(paragraph?.items[2]?.text.split('\n')).toHaveLength(2);
  });

  test('all of them: what is read, what is refused, what is odd', async () => {
    const { files, refused } = await readAll();
    const kept = refused.filter(([name]) => !name.endsWith('_index.md'));
    expect(kept).toEqual([
      ['just-laws/README.md', 'DOCUMENT_UNKNOWN'],
      [`${BOOK}其他/劳动仲裁和劳动诉讼的攻略.md`, 'DOCUMENT_UNKNOWN'],
    ]);
    expect([files.length, refused.length]).toEqual([3770, 24]);
    const laws = joinParts(files);
    expect(laws).toHaveLength(3732);
    const split = laws.filter(({ sources }) => sources.length > 1);
    expect(
      split.map(({ name, law, sources }) => [name, law.articles.length, sources.length]),
    ).toEqual([
      ['just-laws/civil-and-commercial/civil-code', 1260, 9],
      ['just-laws/constitution', 143, 6],
      ['just-laws/criminal-law/criminal-law', 505, 4],
      ['just-laws/ecological-environment/ecological-environment-code', 1242, 6],
      ['just-laws/procedural/civil-procedure', 306, 5],
      ['just-laws/procedural/criminal-procedure', 308, 7],
      [`${BOOK}民法典`, 1260, 8],
    ]);
    const numbered = laws.filter(({ law }) => law.numbering === 'articles');
    const inBook = numbered.filter(({ name }) => name.startsWith(BOOK));
    expect(numbered).toHaveLength(3614);
    expect(inBook.reduce((sum, { law }) => sum + law.articles.length, 0)).toBe(147_368);
    const counts = codes({ problems: laws.flatMap(({ law }) => law.problems) });
    expect(counts).toEqual({
      'articles-in-one-line': 14,
      'first-number': 6,
      'heading-without-number': 91,
      'item-gap': 111,
      'name-date-later': 1207,
      'no-articles': 34,
      'no-date': 67,
      'no-text': 4,
      'number-gap': 12,
      'numbered-as-points': 80,
      'text-before-articles': 23,
      'version-from-name': 154,
    });
    for (const { law, name } of laws) {
      expect([name, law.title]).not.toEqual([name, '']);
      for (const { text, paragraphs } of law.articles) {
        for (const { text: words, start, end, items } of paragraphs) {
          if (!text.slice(start, end).startsWith(words)) throw new Error(`${name}: ${words}`);
          for (const item of items) {
            if (!text.slice(item.start, item.end).startsWith(item.text))
              throw new Error(`${name}: ${item.text}`);
          }
        }
      }
    }
  });
});
