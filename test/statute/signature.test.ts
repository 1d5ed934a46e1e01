import { describe, expect, test } from '@jest/globals';
import { parseLawText } from '../../src/statute/read-law.js';
import { outline } from './support.js';

const read = (head: string, ...tail: string[]) =>
  parseLawText(['样本灯具办法', head, '第一条 子。', '第二条 丑。', ...tail].join('\n'));
const last = ({ articles }: ReturnType<typeof parseLawText>) => articles.slice(-1).map(outline);

describe('what stands below the last article', () => {
  test.each([
    [['\u3000\u3000国务院', '\u3000\u30002019年6月13日'], '2019-06-13', '国务院'],
    [['国 务 院', '二〇一九年六月十三日', '（此件公开发布）'], '2019-06-13', '国务院'],
    [['某市人民政府 2019年6月13日'], '2019-06-13', '某市人民政府'],
    [['样本部', '国家样本总局', '2019年6月13日'], '2019-06-13', '样本部、国家样本总局'],
  ])('a signature %j is no 款, and dates the text', (lines, date, issuer) => {
    const law = read('', ...lines);
    expect(last(law)).toEqual([['丑。']]);
    expect(law).toMatchObject({ version: date, promulgated: date, issuer, problems: [] });
  });

  test('it dates nothing where the history does', () => {
    const law = read('（2018年1月2日样本部令第3号公布）', '样本部', '2019年6月13日');
    expect(last(law)).toEqual([['丑。']]);
    expect([law.version, law.events.length]).toEqual(['2018-01-02', 1]);
  });

  test('below points, and above an appendix', () => {
    const law = parseLawText(
      '样本部关于灯具的决定\n一、子。\n二、丑。\n样本部\n2019年6月13日\n附件：灯具表\n灯 2019年6月13日',
    );
    expect(last(law)).toEqual([['丑。']]);
    expect(law.version).toBe('2019-06-13');
    expect(law.appendices).toEqual([{ title: '附件：灯具表', text: '灯 2019年6月13日' }]);
  });

  test('a day within the words is no signature', () => {
    expect(last(read('', '下列日子：', '2019年6月13日'))).toEqual([
      ['丑。', '下列日子：', '2019年6月13日'],
    ]);
  });

  test.each([
    [['【打印本页】 【关闭窗口】']],
    [['主办单位：某市人民政府', '备案号：样ICP备0001号']],
    [['版权所有：某市', '地址：某路1号', '网站标识码：0001']],
  ])('the footer %j of a page is no 款', (lines) => {
    expect(last(read('', ...lines))).toEqual([['丑。']]);
  });

  test('a form in an appendix keeps its fields', () => {
    const law = read('', '附件：登记表', '主办单位：', '备案号：');
    expect(law.appendices).toEqual([{ title: '附件：登记表', text: '主办单位：\n备案号：' }]);
  });
});
