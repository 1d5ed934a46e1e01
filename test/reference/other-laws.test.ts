import { describe, expect, test } from '@jest/globals';
import { abstentions, briefs, read } from './made-up-law.js';

const BASIS =
  '第一条 根据《中华人民共和国测试法》（以下简称测试法）和《中华人民共和国检验法》，制定本条例。';

describe('references to other laws', () => {
  test('by title, with and without a provision', () => {
    const lines = ['第一条 依照《计量管理办法》第三条第二款和《中华人民共和国标准法》的规定办理。'];
    expect(briefs(lines)).toEqual([
      '《计量管理办法》第三条第二款 → 计量管理办法 3(2)',
      '《中华人民共和国标准法》 → 中华人民共和国标准法',
    ]);
  });

  test('by the short name that the law has given, from there on', () => {
    const lines = [BASIS, '第二条 依照测试法第五条和《测试法》的规定办理；检验法第二条除外。'];
    expect(briefs(lines)).toEqual([
      '测试法第五条 → 中华人民共和国测试法 5',
      '《测试法》 → 中华人民共和国测试法',
      '检验法第二条 → 中华人民共和国检验法 2',
    ]);
    expect(read(lines).references.map(({ via }) => via)).toEqual(['alias', 'alias', 'bare-name']);
  });

  test('《条例》 that nothing explains is left open', () => {
    expect(abstentions(['第一条 依照《条例》第五条办理。'], { title: '测试规定' })).toEqual([
      '《条例》第五条: law-unknown',
    ]);
  });

  test('bare names, with and without a provision, without the words in front', () => {
    const lines = [
      '第一条 犯罪的，依照刑法第三百条、刑事诉讼法和修改前专利法第二条处理；数额达到刑法第一百条规定的，比照民事诉讼法特别程序的规定。',
    ];
    expect(briefs(lines)).toEqual([
      '刑法第三百条 → 刑法 300',
      '刑事诉讼法 → 刑事诉讼法',
      '专利法第二条 → 专利法 2',
      '刑法第一百条 → 刑法 100',
      '民事诉讼法 → 民事诉讼法',
    ]);
  });

  test('a short name is not found inside a longer one, and 法 in other words names none', () => {
    const lines = [
      '第一条 依照劳动争议调解仲裁法第五条，不适用仲裁法第二条；由司法机关依法处理，公司法人、刑法学、水法院不计；劳动合同法第三条。',
    ];
    expect(briefs(lines)).toEqual([
      '劳动争议调解仲裁法第五条 → 劳动争议调解仲裁法 5',
      '仲裁法第二条 → 仲裁法 2',
      '劳动合同法第三条 → 劳动合同法 3',
    ]);
  });

  test('the act that carries a law out, by its bare name', () => {
    const lines = ['第一条 发现经营者有食品安全法实施条例第六十七条规定的情形的，应当报告。'];
    expect(briefs(lines)).toEqual(['食品安全法实施条例第六十七条 → 食品安全法实施条例 67']);
  });

  test('lists of bare names, of which some cite the whole law', () => {
    const lines = [
      '第一条 违反军人保险法、社会保险法第八十四条和保险法第一百六十条的，分别处理；对排污的按照海洋环境保护法第七十三条处罚。',
    ];
    expect(briefs(lines)).toEqual([
      '军人保险法 → 军人保险法 !',
      '社会保险法第八十四条 → 社会保险法 84 !',
      '保险法第一百六十条 → 保险法 160 !',
      '海洋环境保护法第七十三条 → 海洋环境保护法 73',
    ]);
  });

  test('the own law by its bare name is itself', () => {
    const lines = ['第一条 甲。', '第二条 依照刑法第一条和刑法的规定办理。'];
    const title = '中华人民共和国刑法';
    expect(briefs(lines, { title })).toEqual(['刑法第一条 → self 1']);
  });

  test('宪法 counts where a rule refers to it', () => {
    expect(briefs(['第一条 根据宪法，制定本条例。', '第二条 忠于宪法，举行宪法宣誓。'])).toEqual(
      [],
    );
    expect(briefs(['第一条 根据宪法，制定本条例。'])).toEqual(['宪法 → 宪法']);
  });

  test('parts and chapters of codes', () => {
    const lines = [
      '第一条 刑法分则第三章、《中华人民共和国民法典》第三编第二章和民法典第二编第六章所称财产。',
    ];
    expect(briefs(lines)).toEqual([
      '刑法分则第三章 → 刑法 p2 c3',
      '《中华人民共和国民法典》第三编第二章 → 中华人民共和国民法典 p3 c2',
      '民法典第二编第六章 → 中华人民共和国民法典 p2 c6',
    ]);
  });

  test('同法, 该条例 and 及其实施条例 stand for the law named before', () => {
    const lines = [
      '第一条 《中华人民共和国食品法》第一百二十四条及其实施条例第六十七条，同法第一百三十五条；依照该条例第八十一条，该法另有规定的从其规定。',
    ];
    expect(briefs(lines)).toEqual([
      '《中华人民共和国食品法》第一百二十四条 → 中华人民共和国食品法 124',
      '其实施条例第六十七条 → 中华人民共和国食品法实施条例 67',
      '同法第一百三十五条 → 中华人民共和国食品法 135',
      '该条例第八十一条 → 中华人民共和国食品法实施条例 81',
      '该法 → 中华人民共和国食品法',
    ]);
    expect(abstentions(['第一条 依照同法第三条办理。'])).toEqual(['同法第三条: no-antecedent']);
  });

  test('an ordinal joined to another law’s provision is that law’s', () => {
    const lines = [BASIS, '第二条 甲。', '第三条 参照测试法第五条的规定和第二条的规定办理。'];
    expect(briefs(lines).at(-1)).toBe('第二条 → 中华人民共和国测试法 2');
  });

  test('the first paragraphs of another law’s article are no 前款 of one’s own', () => {
    const lines = ['第一条 甲。\n\n乙。\n\n丙。\n\n实施刑法第三百零七条之一前三款行为的，从重。'];
    expect(briefs(lines)).toEqual(
      [1, 2, 3].map((n) => `刑法第三百零七条之一前三款 → 刑法 307-1(${n})`),
    );
  });

  test('histories in brackets, forms and certificates are no references', () => {
    const lines = [
      '第一条 《测试法》（2001年1月1日通过 根据2009年1月1日《关于修改〈测试法〉的决定》修正）第二条规定的《测试许可证》和《登记表》。',
    ];
    expect(briefs(lines)).toEqual([
      '《测试法》（2001年1月1日通过 根据2009年1月1日《关于修改〈测试法〉的决定》修正）第二条 → 测试法 2',
    ]);
  });
});
