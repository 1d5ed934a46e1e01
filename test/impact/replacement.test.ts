import { describe, expect, test } from '@jest/globals';
import { assess } from '../../src/impact/assess.js';
import { assessed, law, places, revision, TITLE } from './support/revision.js';

const WORDS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥金木水火土日月星'.split('');
/** Articles that share nothing but their form. */
const body = (index: number): string => {
  const word = WORDS[index] ?? '';
  return [
    `${word.repeat(6)}${index}号设施应当${word.repeat(4)}检验：`,
    `（一）${word.repeat(5)}首项${index}；`,
    `（二）${word.repeat(5)}次项${index}；`,
    `（三）${word.repeat(5)}末项${index}。`,
    `${word.repeat(7)}第二款${index}由主管部门${word.repeat(3)}公布。`,
  ].join('\n');
};
const OLD = Array.from({ length: 20 }, (_, index) => body(index));
/** Two articles more behind article 2: all later numbers move by two. */
const LATER = [...OLD.slice(0, 2), body(25), body(26), ...OLD.slice(2)];
const MOVED = revision(law(OLD), law(LATER));
const to = (cell: string, of = MOVED) => assessed(of, cell).replacement;

describe('replacements keep the words as they were written', () => {
  test.each([
    ['《测试管理条例》第九条', '《测试管理条例》第十一条'],
    ['《中华人民共和国测试管理条例》第9条', '《中华人民共和国测试管理条例》第11条'],
    ['《测试管理条例》\n    第 九 条', '《测试管理条例》\n    第 十一 条'],
    ['《测试管理条例》第八条第二款', '《测试管理条例》第十条第二款'],
    ['《测试管理条例》第八条（二）项', '《测试管理条例》第十条（二）项'],
    ['《测试管理条例》第八条第(二)项', '《测试管理条例》第十条第(二)项'],
    ['《测试管理条例》第八条第二项', '《测试管理条例》第十条第二项'],
    ['《测试管理条例》第八条第一、三项', '《测试管理条例》第十条第一、三项'],
    ['《测试管理条例》第八条第（一）（二）项', '《测试管理条例》第十条第（一）（二）项'],
    ['《测试管理条例》第５条', '《测试管理条例》第７条'],
    ['《测试管理条例》第五条、第九条和第七条', '《测试管理条例》第七条、第十一条和第九条'],
    ['《测试管理条例》第五条至第七条', '《测试管理条例》第七条至第九条'],
    ['《测试管理条例》第五至第七条，第九条', '《测试管理条例》第七至第九条，第十一条'],
    ['《测试管理条例》第五条第一款、第二款', '《测试管理条例》第七条第一款、第二款'],
  ])('%j → %j', (cell, words) => expect(to(cell).text).toBe(words));

  test('a further 第…条 gets its number alone', () => {
    const cell = `《${TITLE}》第五条：${body(4)}\n第七条：${body(6)}`;
    const texts = assess(MOVED, places(cell)).map(({ replacement }) => replacement.text);
    expect(texts).toEqual([`《${TITLE}》第七条`, '第九条']);
  });

  test('all citations of one list get the one new list', () => {
    const affected = assess(MOVED, places(`《${TITLE}》第五条、第八条`));
    expect(affected.map(({ replacement }) => replacement.text)).toEqual([
      `《${TITLE}》第七条、第十条`,
      `《${TITLE}》第七条、第十条`,
    ]);
  });
});

describe('lists and ranges whose provisions parted or met', () => {
  const without = (gone: number): string[] => OLD.filter((_, index) => index !== gone);

  test('a range with an article put in between is a list', () => {
    const inserted = [...OLD.slice(0, 5), body(25), ...OLD.slice(5)];
    const of = revision(law(OLD), law(inserted));
    expect(to('《测试管理条例》第四条至第六条', of).text).toBe(
      '《测试管理条例》第四条、第五条、第七条',
    );
    expect(to('《测试管理条例》第二条至第八条', of).text).toBe(
      '《测试管理条例》第二条至第五条、第七条至第九条',
    );
  });

  test('a list that lost one is marked, never shortened in silence', () => {
    const of = revision(law(OLD), law(without(5)));
    const replacement = to('《测试管理条例》第五条、第六条、第八条', of);
    expect(replacement.text).toBeNull();
    expect(replacement.candidate).toBe(
      '《测试管理条例》第五条、第七条【原第六条：无对应，另找依据】',
    );
    expect(replacement.notes).toEqual(['repealed']);
  });

  test('a range that ends behind the old law keeps what lies between', () => {
    expect(to('《测试管理条例》第十七条至第二十一条').candidate).toBe(
      '《测试管理条例》第十九条至第二十二条【原第二十一条：原文本无此规定，请核对】',
    );
  });

  test('a list whose order turned is put in the order of the new law', () => {
    const turned = [...OLD.slice(0, 3), OLD[8] ?? '', ...OLD.slice(3, 8), ...OLD.slice(9)];
    const of = revision(law(OLD), law(turned));
    expect(to('《测试管理条例》第五条、第九条', of).text).toBe('《测试管理条例》第四条、第六条');
  });

  test('paragraphs that share an article are parted where they go to two', () => {
    const whole = [
      OLD[0] ?? '',
      '甲类仓库应当每月检查一次，并将检查结果报送主管部门备案。\n乙类码头的经营者应当购买责任保险，保险金额不得低于三百万元。',
      ...OLD.slice(1),
    ];
    const parted = [
      OLD[0] ?? '',
      '甲类仓库应当每月检查一次，并将检查结果报送主管部门备案。',
      '乙类码头的经营者应当购买责任保险，保险金额不得低于三百万元。',
      ...OLD.slice(1),
    ];
    const of = revision(law(whole), law(parted));
    const replacement = to('《测试管理条例》第二条第一款、第二款', of);
    expect(replacement.text ?? replacement.candidate).toMatch(/第二条.*第三条/u);
  });
});

describe('inserted articles', () => {
  const numbered = (labels: readonly string[]): ReturnType<typeof law> =>
    law([], `${TITLE}\n\n${labels.map((label, at) => `${label} ${body(at)}`).join('\n')}`);
  const plain = ['第一条', '第二条', '第三条', '第四条', '第五条'];
  const inserted = ['第一条', '第二条', '第二条之一', '第三条', '第四条'];

  test.each([
    ['第三条', '第二条之一'],
    ['第四条第二款', '第三条第二款'],
    ['第二条至第五条', '第二条至第四条'],
  ])('%s → %s', (cited, now) => {
    const of = revision(numbered(plain), numbered(inserted));
    expect(to(`《${TITLE}》${cited}`, of).text).toBe(`《${TITLE}》${now}`);
  });

  test.each([
    ['第二条之一第二款', '第三条第二款'],
    // The range takes in 第二条之一.
    ['第二条至第四条', '第二条至第五条'],
    ['第四条', '第五条'],
  ])('back again: %s → %s', (cited, now) => {
    const of = revision(numbered(inserted), numbered(plain));
    expect(to(`《${TITLE}》${cited}`, of).text).toBe(`《${TITLE}》${now}`);
  });
});

describe('chapters', () => {
  const chapters = (parts: readonly (readonly string[])[]): ReturnType<typeof law> => {
    let number = 0;
    const lines = parts.flatMap((bodies, index) => [
      `第${'一二三四五'.charAt(index)}章 ${(bodies[0] ?? '').slice(0, 4)}`,
      ...bodies.map((one) => {
        number += 1;
        return `第${'一二三四五六七八九十'.charAt(number - 1)}条 ${one}`;
      }),
    ]);
    return law([], `${TITLE}\n\n${lines.join('\n')}`);
  };

  test('go where most of their articles went', () => {
    const flat = (from: number, end: number) =>
      Array.from(
        { length: end - from },
        (_, at) =>
          body(from + at)
            .split('\n')
            .at(-1) ?? '',
      );
    const old = chapters([flat(0, 2), flat(2, 5), flat(5, 8)]);
    const next = chapters([flat(0, 2), flat(20, 22), flat(2, 5), flat(5, 8)]);
    const of = revision(old, next);
    const affected = assessed(of, `《${TITLE}》第二章、第三章`);
    expect(affected.change).toMatchObject({ kind: 'renumbered', sure: true });
    expect(affected.replacement.text).toBe(`《${TITLE}》第三章、第四章`);
  });
});
