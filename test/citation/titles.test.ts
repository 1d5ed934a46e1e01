import { describe, expect, test } from '@jest/globals';
import { extractCitations } from '../../src/citation/extract.js';
import { titleKey } from '../../src/statute/title-key.js';
import { briefs } from './brief.js';

describe('titles', () => {
  test.each([
    ['【法律】中华人民共和国行政许可法》第三十条', ['中华人民共和国行政许可法 30']],
    [
      '【法律】《中华人民共和国行政许可法（2019年4月23日修正）第三十条',
      ['中华人民共和国行政许可法 30'],
    ],
    ['（中华人民共和国行政许可法》第三十条', ['中华人民共和国行政许可法 30']],
    [
      '《新疆维吾尔自治区实施‹中华人民共和国渔业法>办法》第三条',
      ['新疆维吾尔自治区实施〈中华人民共和国渔业法〉办法 3'],
    ],
    ['《关于修改〈甲条例〉的决定》第二条', ['关于修改〈甲条例〉的决定 2']],
    ['《甲条例》()第十条', ['甲条例 10']],
    ['《甲办法》（试行）第三条', ['甲办法（试行） 3']],
    ['《甲办法（试行）》第三条', ['甲办法（试行） 3']],
    ['制作《行政处罚告知书》送达当事人', []],
    ['颁发《涉密信息系统审查合格证》', []],
    ['依照《中华人民共和国民事诉讼法》的有关规定', ['中华人民共和国民事诉讼法']],
    ['《甲法》、《乙条例》第三条', ['甲法', '乙条例 3']],
    ['《甲办法（试行）》2017年9月14日修改   第二十三条', ['甲办法（试行） 23']],
    [
      '《甲法》1997年11月1日通过，根据2018年10月26日《关于修改〈乙法〉的决定》修正）\n第七条',
      ['甲法 7'],
    ],
    ['《甲规定》（2020年7月6日公布 根据《关于修改〈甲规定〉的决定》修正》\n第九条：', ['甲规定 9']],
    [
      '《甲条例》（2019年公布）\n《乙规定》已于2005年10月28日通过，现予发布\n第五条：',
      ['甲条例', '甲条例 5'],
    ],
    ['【规章】《乙规定》已于2005年10月28日通过，现予发布\n第五条：', ['乙规定 5']],
    ['《甲法》（2005年公布）。\n  第二十六条：违反本法', ['甲法 26']],
    ['《甲法》第（2018年8月31日通过）；\n第八十五条：', ['甲法 85']],
    ['《甲区实施<乙条例>办法（2012年公布）\n第五条', ['甲区实施〈乙条例〉办法 5']],
    ['《甲决定》（2004年公布）\n附件第111项：审批', ['甲决定.111']],
    ['《甲法》<Badge text="已废止" />第十五条', ['甲法 15']],
    ['甲局关于印发《乙方案》的通知（甲字〔2011〕6号）', ['甲局关于印发〈乙方案〉的通知']],
    ['依据甲局关于印发《乙方案》的通知', ['甲局关于印发〈乙方案〉的通知']],
    ['《能源计量器具配备通则》（GB 17167）', []],
    ['《甲办法》第十四条：应当符合《甲乙丙丁排放标准》的要求', ['甲办法 14']],
  ])('%s', (words, expected) => {
    expect(briefs(words)).toEqual(expected);
  });

  test.each([
    ['构成犯罪的，依照刑法有关规定追究刑事责任', ['刑法']],
    ['依照刑法关于重大责任事故罪的规定', ['刑法']],
    ['违反招标投标法和本条例规定的', ['招标投标法']],
    ['森林法和野生动物保护法等法律法规已有规定的', ['森林法', '野生动物保护法']],
    ['未按照政府采购法和本办法规定的程序', ['政府采购法']],
    ['行使本法规定的职权', []],
    ['违反保密法律法规和有关规定', []],
    ['依照税法规定纳税', []],
    ['有违法行为，依法处理的方法和办法', []],
    ['应当认定为刑法第三百三十八条规定的', ['刑法 338']],
  ])('without brackets: %s', (words, expected) => {
    expect(briefs(words)).toEqual(expected);
  });

  test('条例第五条 is the 条例 named before, and is kept where none was', () => {
    expect(briefs('《甲条例》第一条；按照条例第五条处理')).toEqual(['甲条例 1', '甲条例 5']);
    const { citations, unresolved } = extractCitations('按照新条例第五条处理');
    expect(citations).toEqual([]);
    expect(unresolved).toMatchObject([{ raw: '新条例第五条', reason: 'law-unknown' }]);
  });

  test('a title of a decision inside a history is history', () => {
    const words =
      '《甲法》（1996年3月17日通过 根据2009年8月27日《关于修改部分法律的决定》第一次修正）第八条';
    const { citations } = extractCitations(words);
    expect(citations).toHaveLength(1);
    expect(citations[0]).toMatchObject({ law: '甲法', version: '2009-08-27', article: 8 });
  });

  test.each([
    ['1988年9月5日通过 2010年4月29日第一次修订 2024年2月27日第二次修订', '2024-02-27', null],
    [
      '2014年1月17日国务院令第646号公布 2024年7月10日中华人民共和国国务院令第786号修订',
      '2024-07-10',
      '国务院令第786号',
    ],
    ['2014年1月17日国务院令第646号公布，自2014年3月1日起施行', '2014-01-17', '国务院令第646号'],
    ['国保发〔2013〕14号', null, '国保发〔2013〕14号'],
    ['国发【2021】7号', null, '国发【2021】7号'],
    ['国家保密局令2021年第1号', null, '国家保密局令2021年第1号'],
    ['二〇二一年一月二十二日修订', '2021-01-22', null],
    ['2014年1月3日发布 2020年2月 24日修正', '2020-02-24', null],
    ['2021年2月30日修订', null, null],
  ])('《甲法》（%s）', (history, version, documentNumber) => {
    const { citations } = extractCitations(`《甲法》（${history}）第三条`);
    expect(citations[0]).toMatchObject({ law: '甲法', article: 3, version, documentNumber });
  });

  test('spellings of one title have one key, a longer title another', () => {
    const key = titleKey('中华人民共和国环境保护法');
    for (const same of [
      '环境保护法',
      '中华人民共和国\u3000环境保护法',
      '环境\u200b保护法',
      '环境保护\n法',
    ]) {
      expect(titleKey(same)).toBe(key);
    }
    expect(titleKey('办法(试行)')).toBe(titleKey('办法（试行）'));
    expect(titleKey('海洋环境保护法')).not.toBe(key);
    expect(titleKey('中华人民共和国')).toBe('中华人民共和国');
  });
});

describe('names without 《》, and words that stand for a law', () => {
  test.each([
    [
      '依照劳动争议调解仲裁法第五条处理的，不适用仲裁法第二条；违反军人保险法、社会保险法第八十四条和保险法第一百六十条的，分别处理；对排污的按照海洋环境保护法第七十三条处罚',
      [
        ...['劳动争议调解仲裁法 5', '仲裁法 2', '军人保险法', '社会保险法 84', '保险法 160'],
        '海洋环境保护法 73',
      ],
    ],
    [
      '《中华人民共和国食品安全法》第一百二十四条及其实施条例第六十七条，同法第一百三十五条；情节严重的依照该条例第八十一条，该法另有规定的从其规定',
      [
        '中华人民共和国食品安全法 124',
        '中华人民共和国食品安全法实施条例 67',
        '中华人民共和国食品安全法 135',
        '中华人民共和国食品安全法实施条例 81',
        '中华人民共和国食品安全法',
      ],
    ],
    [
      '《甲管理条例》（2020年1月1日国务院令第3号公布，以下简称《条例》）第二条。按照《条例》第四十三条的规定',
      ['甲管理条例 2', '甲管理条例 43'],
    ],
    ['违反国家规定，有关办法第三条另行公布', []],
    ['违反本法规定的，由本法院处理', []],
  ])('%s', (words, expected) => {
    expect(briefs(words)).toEqual(expected);
  });

  test('a title that only names a kind of act is kept where no such act was named', () => {
    expect(extractCitations('按照《条例》第四十三条的规定').unresolved).toMatchObject([
      { raw: '《条例》第四十三条', reason: 'law-unknown' },
    ]);
  });

  test('a bracket that is never closed does not take the pinpoint with it', () => {
    const words =
      '《甲法实施条例》（国务院令2007年第512号，自2008年1月1日起施行。《关于修改部分行政法规的决定》（2019年4月修正）第八十四条：前款';
    expect(briefs(words)).toEqual(['甲法实施条例 84']);
  });
});
