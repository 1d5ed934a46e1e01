import { describe, expect, test } from '@jest/globals';
import { joinParts } from '../../src/statute/law-parts.js';
import { readLaw, type LawFile } from '../../src/statute/read-law.js';

const HEAD = '2020年5月28日 第十三届全国人民代表大会第三次会议通过\n\n<!-- INFO END -->\n';
const part = (name: string, title: string, body: string): Promise<LawFile> =>
  readLaw(Buffer.from(`# 中华人民共和国样本法典\n\n# ${title}\n\n${HEAD}\n${body}`), name);

describe('a law split over files', () => {
  test('parts of one folder are joined in the order of their articles', async () => {
    const files = [
      await part('典/附则.md', '附则', '第五条 本法自2021年1月1日起施行。'),
      await part('典/总则.md', '总则', '## 第一章 一\n第一条 甲。\n第二条 乙。'),
      await readLaw(
        Buffer.from('# 别的条例\n\n2020年1月2日 国务院令第1号公布\n\n第一条 甲。'),
        '典/别的.md',
      ),
      await part('典/物编.md', '物编', '## 第一章 二\n第三条 丙。\n第四条 丁。'),
    ];
    const [law, other, ...rest] = joinParts(files);
    expect(rest).toEqual([]);
    expect(other).toBe(files[2]);
    expect(law?.sources.map(({ name }) => name)).toEqual([
      '典/总则.md',
      '典/物编.md',
      '典/附则.md',
    ]);
    expect(law?.law).toMatchObject({ version: '2020-05-28', inForce: '2021-01-01', problems: [] });
    expect(
      law?.law.articles.map(({ label, part: number, chapter }) => [label, number, chapter]),
    ).toEqual([
      ['1', 1, 1],
      ['2', 1, 1],
      ['3', 2, 1],
      ['4', 2, 1],
      ['5', null, null],
    ]);
  });

  test('parts without a title follow the file that has it', async () => {
    const files = await Promise.all([
      readLaw(Buffer.from('# 第二编\u3000物\n\n**第二条**\u3000乙。'), 'a/02.md'),
      readLaw(Buffer.from('# 第一编\u3000总则\n\n**第一条**\u3000甲。'), 'a/01.md'),
      readLaw(
        Buffer.from(
          '# 中华人民共和国样本法典\n\n2020年5月28日第十三届全国人民代表大会第三次会议通过',
        ),
        'a/README.md',
      ),
    ]);
    const [law, ...rest] = joinParts(files);
    expect(rest).toEqual([]);
    expect(law?.law).toMatchObject({
      title: '中华人民共和国样本法典',
      version: '2020-05-28',
      problems: [],
    });
    expect(law?.law.articles.map(({ label, part: number }) => [label, number])).toEqual([
      ['1', 1],
      ['2', 2],
    ]);
  });

  test('two texts of one law, other folders and missing parts are not joined', async () => {
    const all = '第一条 甲。\n第二条 乙。';
    const files = [
      await part('a/一.md', '总则', all),
      await part('a/二.md', '总则', all),
      await part('b/一.md', '总则', '第一条 甲。'),
      await part('c/二.md', '物编', '第二条 乙。'),
      await part('d/一.md', '总则', '第一条 甲。'),
      await part('d/三.md', '三编', '第九条 乙。'),
    ];
    expect(joinParts(files)).toEqual(files);
  });
});
