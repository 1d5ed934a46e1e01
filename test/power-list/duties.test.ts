import { describe, expect, test } from '@jest/globals';
import { readParts } from '../../src/power-list/part.js';
import { expectOffsets, readRows, shorts } from './support/lists.js';

const parts = (cell: string): unknown[] =>
  readParts(cell).parts.map(({ n, label, group, text }) => [n, group ?? null, label, text]);

describe('duties in groups', () => {
  test('keep their group, numbered on or anew', () => {
    expect(
      parts('直接实施责任：\n1.受理责任：收件。\n2.公示结果。\n指导监督责任：\n3.指导下级。'),
    ).toEqual([
      [1, '直接实施责任', '受理责任', '收件'],
      [2, '直接实施责任', null, '公示结果'],
      [3, '指导监督责任', null, '指导下级'],
    ]);
    expect(parts('直接实施责任：1.收件。2.公示。指导监督责任：1.指导下级。')).toEqual([
      [1, '直接实施责任', null, '收件'],
      [2, '直接实施责任', null, '公示'],
      [1, '指导监督责任', null, '指导下级'],
    ]);
  });

  test('may be numbered themselves, or have words without a number', () => {
    expect(
      parts('一、直接实施责任\n（1）收件。\n（2）公示。\n二、指导监督责任\n（1）指导下级。'),
    ).toEqual([
      [1, '直接实施责任', null, '收件'],
      [2, '直接实施责任', null, '公示'],
      [1, '指导监督责任', null, '指导下级'],
    ]);
    expect(parts('直接实施责任：\n1.收件。\n指导监督责任：\n指导下级办理。')).toEqual([
      [1, '直接实施责任', null, '收件'],
      [2, '指导监督责任', null, '指导下级办理'],
    ]);
  });

  test('are no groups where a numbered duty has parts', () => {
    expect(parts('1.受理责任：（1）公示；（2）收件。\n2.监督责任。检查持证人。')).toEqual([
      [1, null, '受理责任', '（1）公示；（2）收件'],
      [2, null, '监督责任', '检查持证人'],
    ]);
    expect(parts('1．监督责任：①检查；②处理。2．送达责任：送达。')).toHaveLength(2);
    expect(parts('一、受理责任：\n1.公示。\n2.收件。\n二、审查责任：\n1.审查。')).toHaveLength(2);
  });

  const HEADER = ['序号', '事项名称', '权力类型', '责任事项', '责任事项依据'];
  const read = async (duties: string, basis: string): Promise<unknown> => {
    const list = await readRows([HEADER, ['1', '甲许可', '行政许可', duties, basis]]);
    expectOffsets(list);
    const [item] = list.items;
    return {
      duties: item?.duties.map(({ n, group, citations }) => [group, n, shorts(citations)]),
      unmatched: shorts(item?.unmatched ?? []),
      reasons: list.unresolved.map(({ reason }) => reason),
    };
  };
  const ANEW = '直接实施责任：\n1.收件。\n2.公示。\n指导监督责任：\n1.指导下级。';

  test('have the bases of the same number in the same group', async () => {
    const matched = {
      duties: [
        ['直接实施责任', 1, ['甲法 1']],
        ['直接实施责任', 2, ['甲法 1']],
        ['指导监督责任', 1, ['甲法 3']],
      ],
      unmatched: [],
      reasons: [],
    };
    const headed = '直接实施责任：\n1.《甲法》第一条\n2.同1\n指导监督责任：\n1.《甲法》第三条';
    expect(await read(ANEW, headed)).toEqual(matched);
    expect(await read(ANEW, '1.《甲法》第一条\n2.同1\n1.《甲法》第三条')).toEqual(matched);
  });

  test('have no basis of a number that two groups have', async () => {
    expect(await read(ANEW, '1.《甲法》第一条\n2.《甲法》第二条')).toEqual({
      duties: [
        ['直接实施责任', 1, []],
        ['直接实施责任', 2, ['甲法 2']],
        ['指导监督责任', 1, []],
      ],
      unmatched: ['甲法 1'],
      reasons: ['basis-without-counterpart'],
    });
  });
});

describe('duties of other numbers', () => {
  test.each([
    ['（1）收件。（2）公示。（3）归档。'],
    ['①收件。\n②公示。\n③归档。'],
    ['一、收件。\n二、公示。\n三、归档。'],
    ['（一）收件。（二）公示。（三）归档。'],
    ['1、收件。2、公示。3、归档。'],
    ['1)收件；2)公示；3)归档。'],
    ['1）收件\n2）公示\n3）归档'],
    ['收件。\n公示。\n归档。'],
    ['有下列责任：\n收件；\n公示；\n归档'],
  ])('%j', (cell) => {
    expect(
      readParts(cell).parts.map(({ n, text, raw, start, end }) => [
        n,
        text,
        raw === cell.slice(start, end),
      ]),
    ).toEqual([
      [1, '收件', true],
      [2, '公示', true],
      [3, '归档', true],
    ]);
  });

  test('words that break at the end of a line are one duty', () => {
    expect(readParts('对甲进行检查，发现问\n题的，依法处理。').parts).toHaveLength(1);
    expect(readParts('受理责任：收件\n审查责任：审查').parts.map(({ label }) => label)).toEqual([
      '受理责任',
      '审查责任',
    ]);
    expect(readParts('1.依法承担相应责任。').parts).toMatchObject([{ label: null }]);
  });
});

describe('numbers inside quoted words', () => {
  test('of a basis begin no entry', async () => {
    const list = await readRows([
      ['序号', '事项名称', '权力类型', '设定依据'],
      [
        '1',
        '甲检查',
        '行政检查',
        '【规章】《甲细则》第四条：职责是：1、贯彻《甲条例》；2、拟订计划。\n第十三条：可以设检查站。',
      ],
      [
        '2',
        '乙检查',
        '行政检查',
        '一、《乙法》第一条\n二、《丙法》第二条：（一）检查；\n（二）处理。',
      ],
    ]);
    expect(list.items.map(({ basis }) => shorts(basis))).toEqual([
      ['甲细则 4', '甲细则 13'],
      ['乙法 1', '丙法 2'],
    ]);
    expectOffsets(list);
  });
});
