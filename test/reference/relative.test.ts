import { describe, expect, test } from '@jest/globals';
import { abstentions, briefs, read } from './made-up-law.js';

const FIRST = '第一条 测试单位应当登记。';

describe('references that place decides', () => {
  test('前款 and 前两款, also from inside an item', () => {
    const lines = [
      FIRST,
      '第二条 甲。\n\n前款规定的单位：\n\n（一）符合前款规定的；\n\n（二）其他。\n\n违反前两款规定的，处罚款。',
    ];
    expect(briefs(lines)).toEqual([
      '前款 → self 2(1) ~',
      '前款 → self 2(1) ~',
      '前两款 → self 2(1) ~ !',
      '前两款 → self 2(2) ~ !',
    ]);
  });

  test('前款 with items, in every way of writing them', () => {
    const head = '第二条 登记分为：\n\n（一）甲；\n\n（二）乙；\n\n（三）丙。\n\n';
    expect(briefs([FIRST, `${head}前款第（三）项由市里办理。`])).toEqual([
      '前款第（三）项 → self 2(1).3 ~',
    ]);
    expect(
      briefs([FIRST, `${head}前款第一、二项由市里办理。`]).map((one) => one.slice(-8)),
    ).toEqual(['2(1).1 ~', '2(1).2 ~']);
    expect(briefs([FIRST, `${head}前款（一）至（三）项由市里办理。`])).toHaveLength(3);
  });

  test('前款 in a first paragraph and 前条 in a first article are left open', () => {
    expect(abstentions(['第一条 依照前款和前条规定办理。'])).toEqual([
      '前款: no-paragraph-before',
      '前条: no-article-before',
    ]);
    expect(abstentions([FIRST, '第二条 甲。\n\n违反前两款规定的，处罚款。'])).toEqual([
      '前两款: no-paragraph-before',
    ]);
  });

  test('前条 follows the order of the text, 之一 counted', () => {
    const lines = [FIRST, '第一条之一 测试单位应当自查。', '第二条 依照前条和前两条规定办理。'];
    expect(briefs(lines)).toEqual([
      '前条 → self 1-1 ~',
      '前两条 → self 1 ~',
      '前两条 → self 1-1 ~',
    ]);
  });

  test('前项, 本项, 本款 and 本条', () => {
    const lines = [
      FIRST,
      '第二条 计算如下：\n\n（一）甲；\n\n（二）按前项计算，本项不计利息；\n\n（三）本款第一项除外。\n\n本条第一款第二项、本条前款和本条所称利息另定。',
    ];
    expect(briefs(lines)).toEqual([
      '前项 → self 2(1).1 ~',
      '本项 → self 2(1).2 ~',
      '本款第一项 → self 2(1).1 ~',
      '本条第一款第二项 → self 2(1).2 ~',
      '本条前款 → self 2(1) ~',
      '本条 → self 2 ~',
    ]);
  });

  test('本章, 本节 and 前章, with an article where one follows', () => {
    const lines = [
      '## 第一章 总则',
      FIRST,
      '## 第二章 登记',
      '### 第一节 申请',
      '第二条 适用本章、本节和前章的规定，本节第一条除外。',
    ];
    const [first, ...others] = briefs(lines);
    expect(first).toBe('本章 → self c2 ~');
    expect(others).toEqual(['本节 → self c2 s1 ~', '前章 → self c1 ~', '本节第一条 → self 1']);
    expect(abstentions([FIRST, '第二条 适用本章规定。'])).toEqual(['本章: no-division']);
  });

  test('第二款 and 第二项 alone are the own article’s', () => {
    const lines = [
      FIRST,
      '第二条 甲：\n\n（一）乙；\n\n（二）丙。\n\n第一款第二项和第一项由市里办理。',
    ];
    expect(briefs(lines).at(0)).toBe('第一款第二项和第一项 → self 2(1).2 ~');
    expect(briefs([FIRST, '第二条 甲。\n\n违反第一款规定的，处罚款。'])).toEqual([
      '第一款 → self 2(1) ~ !',
    ]);
    expect(abstentions([FIRST, '第二条 依照第二项规定办理。'])).toEqual(['第二项: item-unclear']);
  });

  test('words that only begin alike are none', () => {
    const text =
      '目前款项、提前款、以前条件、前项目、前编制、本条件、本章程、本项目、本节目、本款项';
    expect(read([FIRST, `第二条 ${text}。`])).toEqual({
      references: [],
      enumerations: [],
      abstained: [],
    });
  });
});

describe('references that go on from another', () => {
  test('in one sentence an item goes on from the provision with items', () => {
    const lines = [
      '第一条 禁止：\n\n（一）甲；\n\n（二）乙；\n\n（三）丙。',
      '第二条 违反本条例第一条第一项规定的，处警告；违反第二项、第三项规定的，处罚款。',
    ];
    expect(briefs(lines)).toEqual([
      '本条例第一条第一项 → self 1.1 !',
      '第二项、第三项 → self 1.2 !',
      '第二项、第三项 → self 1.3 !',
    ]);
  });

  test('what an item punishes is of the article in its lead, not of its own paragraph', () => {
    const lines = [
      '第一条 禁止：\n\n（一）甲；\n\n（二）乙；\n\n（三）丙。',
      '第二条 违反本条例第一条规定的，按照下列规定处罚：\n\n（一）违反第三项规定的，处警告；\n\n（二）违反第一项规定的，处罚款；\n\n（三）数额达到第一项规定二倍的，从重。',
    ];
    expect(briefs(lines)).toEqual([
      '本条例第一条 → self 1 !',
      '第三项 → self 1.3 !',
      '第一项 → self 1.1 !',
      '第一项 → self 2(1).1 ~',
    ]);
  });

  test('该条, 各该条 and 该款 are what was referred to last', () => {
    const lines = [
      FIRST,
      '第二条 甲。\n\n乙。',
      '第三条 违反本条例第一条、第二条第二款的，依照各该条的规定处理；依照该款规定处理的除外。',
    ];
    expect(briefs(lines).slice(2)).toEqual([
      '各该条 → self 1 ~',
      '各该条 → self 2 ~',
      '该款 → self 2(2) ~',
    ]);
    expect(abstentions([FIRST, '第二条 依照该条规定处理。'])).toEqual(['该条: no-antecedent']);
  });
});
