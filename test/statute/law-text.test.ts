import { describe, expect, test } from '@jest/globals';
import { parseLawText } from '../../src/statute/read-law.js';
import { article, codes, outline } from './support.js';

const HEAD = `# 中华人民共和国样本法

2001年3月1日 第九届全国人民代表大会第四次会议通过

2010年5月6日 第十一届全国人民代表大会常务委员会第十四次会议《关于修改〈样本法〉的决定》修正

<!-- INFO END -->
`;
const law = (body: string, head = HEAD) => parseLawText(`${head}\n${body}`);

describe('articles of a law', () => {
  test('parts, chapters and sections hold them; 之一 has a label of its own', () => {
    const read = law(`## 第一编\u3000总则
### 第一章 任 务
第一条 甲。
第一条之一 乙。
#### 第一节 范围
第二条 丙。
## 第二编\u3000分则
### 第一章\u3000样本
第三条\u3000丁。
## 附\u3000则
第四条\u3000戊。`);
    expect(
      read.articles.map(({ label, part, chapter, section }) => [label, part, chapter, section]),
    ).toEqual([
      ['1', 1, 1, null],
      ['1-1', 1, 1, null],
      ['2', 1, 1, 1],
      ['3', 2, 1, null],
      ['4', null, null, null],
    ]);
    expect(read.divisions.map(({ kind, number, title }) => [kind, number, title])).toEqual([
      ['part', 1, '总则'],
      ['chapter', 1, '任务'],
      ['section', 1, '范围'],
      ['part', 2, '分则'],
      ['chapter', 1, '样本'],
      ['part', null, '附则'],
    ]);
    expect(read.problems).toEqual([]);
  });

  test('款, 项 and 目, each with its place in the text', () => {
    const read = law(`第一条 有下列情形之一的：
（一）甲：
1.子；
2.丑。
（二）乙。
前款以外的，从其规定。

第二条\u3000下列各项：
1、寅；
2、卯。`);
    expect(outline(article(read, '1'))).toEqual([
      ['有下列情形之一的：', [['1 （一）甲：', ['1 1.子；', '2 2.丑。']], '2 （二）乙。']],
      '前款以外的，从其规定。',
    ]);
    expect(outline(article(read, '2'))).toEqual([['下列各项：', ['1 1、寅；', '2 2、卯。']]]);
    const { text, paragraphs } = article(read, '1');
    const [first] = paragraphs;
    expect(text.startsWith('第一条 有下列情形之一的：\n（一）甲：\n1.子；')).toBe(true);
    expect(text.slice(first?.start, first?.end)).toBe(
      '有下列情形之一的：\n（一）甲：\n1.子；\n2.丑。\n（二）乙。',
    );
    expect(text.slice(first?.items[0]?.start, first?.items[0]?.end)).toBe(
      '（一）甲：\n1.子；\n2.丑。',
    );
  });

  test('a line between two items that go on belongs to the item before', () => {
    const read = law('第一条 职权：\n（一）甲；\n另报乙备案；\n（二）丙。');
    expect(outline(article(read, '1'))).toEqual([
      ['职权：', ['1 （一）甲；\n另报乙备案；', '2 （二）丙。']],
    ]);
  });

  test('items within one line; a reference to items is none', () => {
    const read = law(
      '第一条 下列行为：（一）甲；（二）及时乙。\n（三）、（四）项所列的人除外。\n第二条 丙：（一）丁；\n（二）及时戊。',
    );
    expect(outline(article(read, '1'))).toEqual([
      ['下列行为：', ['1 （一）甲；', '2 （二）及时乙。']],
      '（三）、（四）项所列的人除外。',
    ]);
    expect(outline(article(read, '2'))).toEqual([['丙：', ['1 （一）丁；', '2 （二）及时戊。']]]);
  });

  test('the heading in brackets behind the number', () => {
    const read = law('第一条【目的】 甲。\n第二条\u3000（适用 范围）\n乙。\n第三条 （一）丙。');
    expect(read.articles.map(({ heading }) => heading)).toEqual(['目的', '适用 范围', null]);
    expect(outline(article(read, '1'))).toEqual(['甲。']);
    expect(outline(article(read, '2'))).toEqual(['乙。']);
  });

  test('a heading right before the words; （删去） is the text of an article', () => {
    const read = law(
      '第一条（立法目的）为了甲。\n第二条 （删去）\n第三条（已废止）\n第四条（旧法的废止）\n乙。\n第五条（一）丙。',
    );
    expect(read.articles.map(({ heading }) => heading)).toEqual([
      '立法目的',
      null,
      null,
      '旧法的废止',
      null,
    ]);
    expect(read.articles.map(outline)).toEqual([
      ['为了甲。'],
      ['（删去）'],
      ['（已废止）'],
      ['乙。'],
      ['（一）丙。'],
    ]);
  });

  test('the rows of a table belong to the line above it', () => {
    const read = law(
      '第一条 税额如下：\n| 税目 | 税额 |\n| --- | :-: |\n| 甲 | 一元 |\n乙。\n第二条 下列：\n（一）丙：\n| 丁 | 戊 |\n（二）己。',
    );
    expect(outline(article(read, '1'))).toEqual([
      '税额如下：\n| 税目 | 税额 |\n| 甲 | 一元 |',
      '乙。',
    ]);
    expect(outline(article(read, '2'))).toEqual([
      ['下列：', ['1 （一）丙：\n| 丁 | 戊 |', '2 （二）己。']],
    ]);
    const { text, paragraphs } = article(read, '1');
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(
      paragraphs.map((paragraph) => paragraph.text),
    );
  });

  test('items of a decision may run on through its points', () => {
    const decision = (third: string) =>
      parseLawText(
        `# 某省关于样本的决定\n一、甲：\n（一）子；\n（二）丑。\n二、乙：\n${third}寅；\n（四）卯。`,
      );
    expect(codes(decision('（三）'))['item-gap']).toBeUndefined();
    expect(codes(decision('（六）'))['item-gap']).toBe(1);
  });

  test('numbers with blanks inside, a label without a blank, a reference that begins a line', () => {
    const read = law('第一条 甲。\n第 二 条乙。\n第三条规定的情形除外。\n第三 条丙。\n第四条 丁。');
    expect(read.articles.map(({ label }) => label)).toEqual(['1', '2', '3', '4']);
    expect(outline(article(read, '2'))).toEqual(['乙。', '第三条规定的情形除外。']);
    expect(read.problems).toEqual([]);
  });

  test('articles that run together in one line are parted', () => {
    const read = law(
      '第一条 甲，依照第二条。 第二条 乙。第三条丙。第四条规定的除外。\n第四条 丁。',
    );
    expect(read.articles.map(({ text }) => text)).toEqual([
      '第一条 甲，依照第二条。',
      '第二条 乙。',
      '第三条丙。第四条规定的除外。',
      '第四条 丁。',
    ]);
    expect(codes(read)).toEqual({ 'articles-in-one-line': 1 });
  });

  test('gaps, duplicates, steps back and unreadable numbers are reported with their line', () => {
    const read = law('第二条 甲。\n第四条 乙。\n第四条 丙。\n第三条 丁。\n第一百百条 戊。');
    expect(read.problems.map(({ code, line }) => [code, line])).toEqual(
      [
        ['first-number', 9],
        ['number-gap', 10],
        ['number-duplicate', 11],
        ['number-backwards', 12],
        ['number-unreadable', 13],
      ].sort((a, b) => Number(a[1]) - Number(b[1])),
    );
    expect(article(read, '3').text).toBe('第三条 丁。\n第一百百条 戊。');
  });

  test('an appendix is no article, even where it has articles of its own', () => {
    const read = law(
      '第一条 依照附件一所列。\n第二条 本法自2002年1月1日起施行。\n附件一：样本清单\n第一条 甲\n第二条 乙\n附件二\n丙',
    );
    expect(read.articles).toHaveLength(2);
    expect(read.appendices).toEqual([
      { title: '附件一：样本清单', text: '第一条 甲\n第二条 乙' },
      { title: '附件二', text: '丙' },
    ]);
  });

  test('a table of contents makes no chapter twice', () => {
    const body =
      '第一章\u3000总\u3000则\n第一条\u3000甲。\n第二章\u3000附\u3000则\n第二条\u3000乙。';
    for (const contents of [
      '目\u3000录\n第一章\u3000总\u3000则………1\n第二章\u3000附\u3000则………2\n',
      '第一章\u3000总则\n第二章\u3000附则\n',
      '',
    ]) {
      const read = law(contents + body);
      expect(read.divisions.map(({ title }) => title)).toEqual(['总则', '附则']);
      expect(read.articles.map(({ chapter }) => chapter)).toEqual([1, 2]);
    }
  });

  test('a preamble is kept; words behind a heading stay with it', () => {
    const read = law(
      '## 序\u3000言\n甲。\n乙。\n## 第一章 样本的管\n理和保护\n丙，丁。\n第一条 戊。',
    );
    expect(read.preamble).toBe('甲。\n乙。');
    expect(read.divisions).toMatchObject([{ title: '样本的管理和保护', text: '丙，丁。' }]);
    expect(codes(read)).toEqual({ 'text-before-articles': 1 });
  });
});
