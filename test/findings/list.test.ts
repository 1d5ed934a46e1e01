import { describe, expect, test } from '@jest/globals';
import { found, lawText, lintMade, type Row } from './support.js';

const REGULATION = lawText('测试管理条例', '2012年5月8日国务院令第801号公布', [
  '第一条 测试机构应当登记。',
  '第二条 违反本条例的，处罚款。',
]);

describe('wrong level', () => {
  const label = async (basis: string, laws: readonly string[] = []): Promise<string[]> =>
    (await found('wrong-level', { rows: [{ basis }], laws })).map(
      ({ suggestion }) => suggestion ?? '',
    );

  test('by the text that is held', async () => {
    expect(await label('【部门规章】《测试管理条例》第一条', [REGULATION])).toEqual([
      '【行政法规】《测试管理条例》',
    ]);
  });

  test('by the order that published it, and by the title', async () => {
    expect(
      await label('【规章】《样品条例》（2012年5月8日国务院令第802号公布）第一条'),
    ).toHaveLength(1);
    expect(
      await label('【法律】《样品办法》（2015年5月8日交通运输部令第3号公布）第一条'),
    ).toHaveLength(1);
    expect(await label('【行政法规】《中华人民共和国样品法》第一条')).toHaveLength(1);
  });

  test.each([
    '【行政法规】《测试管理条例》第一条',
    '【法规】《测试管理条例》第一条',
    '【规章】《样品办法》（2015年5月8日交通运输部令第3号公布）第一条',
    '【规范性文件】《样品通知》（某发〔2015〕3号）第一条',
    '《样品办法》（2015年5月8日交通运输部令第3号公布）第一条',
    '【文件】《测试管理条例》第一条',
  ])('nothing is wrong with %s', async (basis) => {
    expect(await label(basis, [REGULATION])).toEqual([]);
  });

  test('an unknown level is not checked', async () => {
    const { notChecked } = await lintMade({ rows: [{ basis: '【法规】《样品细则》第一条' }] });
    expect(notChecked['level-unknown']).toBeGreaterThan(0);
  });
});

describe('history', () => {
  const messages = async (rows: readonly Row[], laws: readonly string[] = []): Promise<string[]> =>
    (await found('history-contradicted', { rows, laws })).map(({ message }) => message);

  test('what the list states elsewhere, without any text', async () => {
    const [message, ...others] = await messages([
      { basis: '《样品条例》（2010年3月4日公布）第一条' },
      { basis: '《样品条例》（2010年3月4日公布 2020年8月9日修订）第一条' },
    ]);
    expect(message).toContain('序号2（第3行）写明其已有2020年8月9日的文本');
    expect(others).toEqual([]);
  });

  test('adoption and promulgation of one act are no two versions', async () => {
    const rows = [
      { basis: '《样品条例》（2010年3月4日通过）第一条' },
      { basis: '《样品条例》（2010年3月20日公布）第一条' },
    ];
    expect(await messages(rows)).toEqual([]);
  });

  test('a day that no calendar has, and a promulgation before its adoption', async () => {
    expect(await messages([{ basis: '《样品条例》（2021年2月30日修订）第一条' }])).toEqual([
      expect.stringContaining('不存在的日期'),
    ]);
    expect(
      await messages([{ basis: '《样品条例》（2021年5月3日通过，2021年3月5日公布）第一条' }]),
    ).toEqual([expect.stringContaining('公布早于通过')]);
  });

  test('two numbers of one act', async () => {
    const rows = [
      { basis: '《样品条例》（2010年3月4日国务院令第11号公布）第一条' },
      { basis: '《样品条例》（2010年3月4日国务院令第12号公布）第一条' },
    ];
    expect(await messages(rows)).toHaveLength(2);
  });

  test('a slip in the day of a known act', async () => {
    const law = lawText(
      '中华人民共和国测试法',
      '2019年4月23日第十三届全国人民代表大会常务委员会第十次会议通过',
      ['第一条 测试应当公正。'],
    );
    const rows = [{ basis: '《中华人民共和国测试法》（2019年4月24日通过）第一条' }];
    expect(await messages(rows, [law])).toEqual([expect.stringContaining('2019年4月23日')]);
    const regulation = [{ basis: '《测试管理条例》（2012年5月2日国务院常务会议通过）第一条' }];
    expect(await messages(regulation, [REGULATION])).toEqual([]);
  });

  test('the number of an earlier act is not that of the last', async () => {
    const rows = [
      { basis: '《样品条例》（2001年3月4日国务院令第11号公布，2010年6月7日修订）第一条' },
      {
        basis:
          '《样品条例》（2001年3月4日国务院令第11号公布，2010年6月7日国务院令第99号修订）第一条',
      },
    ];
    expect(await messages(rows)).toEqual([]);
  });
});

describe('同N and numbered bases', () => {
  const duties =
    '1.受理责任：受理。\n2.审查责任：审查。\n3.决定责任：决定。\n4.其他法律法规规章规定应履行的责任。';

  test('one that dangles and one that turns in a circle', async () => {
    const findings = await found('dangling-same-as', {
      rows: [
        { duties, dutyBasis: '1.《测试管理条例》第一条。\n2.同9。\n3.同1。' },
        { name: '又一事项', duties, dutyBasis: '1.同2。\n2.同1。\n3.《测试管理条例》第一条。' },
      ],
    });
    expect(findings.map(({ item, evidence }) => [item, evidence['reason']])).toEqual([
      [1, 'same-as-dangling'],
      [2, 'same-as-circular'],
      [2, 'same-as-circular'],
    ]);
  });

  test('a duty without basis and a basis without duty; a catch-all needs none', async () => {
    const findings = await found('unmatched-basis', {
      rows: [
        { duties, dutyBasis: '1.《测试管理条例》第一条。\n2.同1。\n7.《测试管理条例》第二条。' },
      ],
    });
    expect(findings.map(({ part }) => part)).toEqual(['duties', 'duty 3']);
    expect(findings[0]?.citation?.article).toBe(2);
  });

  test('a basis without numbers is that of all duties', async () => {
    const { counts, notChecked } = await lintMade({
      rows: [{ duties, dutyBasis: '《测试管理条例》第一条、第二条' }],
    });
    expect(counts).toEqual({});
    expect(notChecked['basis-not-numbered']).toBe(1);
  });
});

test('no basis: an empty cell is worse than one that cites nothing', async () => {
  const findings = await found('no-basis', {
    rows: [{ basis: '' }, { basis: '按上级要求办理' }, { basis: '《测试管理条例》第一条' }],
  });
  expect(findings.map(({ item, severity }) => [item, severity])).toEqual([
    [1, 'error'],
    [2, 'warning'],
  ]);
});

describe('divisions', () => {
  const cases = '1.不履行职责的（督察室）；';
  const items = (count: number, row: Row): Row[] =>
    Array.from({ length: count }, (_, index) => ({ name: `事项${index}`, cases, ...row }));

  test('one that nothing else names; one that answers for all cases is known by that', async () => {
    const findings = await found('division-unknown', {
      rows: [
        ...items(4, { division: '法规科' }),
        {
          name: '末项',
          division: '法规科',
          duties: '1.测试责任（检验中心）：测试。\n2.送达责任（有关处室）：送达。',
        },
      ],
    });
    expect(findings.map(({ item, evidence }) => [item, evidence['division']])).toEqual([
      [5, '检验中心'],
    ]);
  });

  test('one that is another’s name with a slip', async () => {
    const [finding, ...others] = await found('division-unknown', {
      rows: [
        ...items(4, { division: '物资管理科' }),
        ...items(1, { division: '物资资管理科', name: '末项' }),
      ],
    });
    expect(finding?.suggestion).toBe('物资管理科');
    expect(others).toEqual([]);
  });

  test('a duty of a division that is another item’s: one finding for the item', async () => {
    const duties = '1.受理责任（财务科）：受理。\n2.审查责任（财务科）：审查。';
    const findings = await found('division-differs', {
      rows: [
        ...items(3, { division: '财务科' }),
        ...items(3, {
          division: '法规科（政策科）、执法队',
          duties: '1.受理责任（政策科）：受理。\n2.执行责任（执法队）：执行。',
        }),
        { name: '末项', division: '法规科', duties },
      ],
    });
    expect(findings.map(({ item, evidence }) => [item, evidence['parts']])).toEqual([
      [7, 'duty 1, duty 2'],
    ]);
  });

  test('an item without division is not checked', async () => {
    const { notChecked } = await lintMade({
      rows: [{ division: '', duties: '1.受理责任（财务科）：受理。' }, { division: '财务科' }],
    });
    expect(notChecked['no-division']).toBe(1);
  });
});

describe('competence', () => {
  const RULE = '【部门规章】《样品办法》（2015年5月8日交通运输部令第3号公布）第一条';
  const PAPER = '【规范性文件】《样品通知》（某发〔2015〕3号）第一条';
  const REGIONAL = '【地方性法规】《某省样品条例》第一条';
  const DECISION = '【国务院决定】《国务院对确需保留的行政审批项目设定行政许可的决定》第一条';

  test.each([
    ['行政许可', RULE, 1],
    ['行政许可', PAPER, 1],
    ['行政许可', `${RULE}\n${PAPER}`, 1],
    ['行政许可', `${RULE}\n${REGIONAL}`, 0],
    ['行政许可', DECISION, 0],
    ['行政许可', '【行政法规】《样品条例》第一条', 0],
    ['行政处罚', PAPER, 1],
    ['行政处罚', RULE, 0],
    ['行政强制', RULE, 1],
    ['行政强制', REGIONAL, 0],
    ['行政强制执行', REGIONAL, 1],
    ['行政强制执行', '【法律】《中华人民共和国样品法》第一条', 0],
    ['行政检查', PAPER, 0],
  ])('%s by %s: %i', async (type, basis, count) => {
    const findings = await found('no-competence', { rows: [{ type, basis }] });
    expect(findings).toHaveLength(count);
    for (const { message } of findings) expect(message).toMatch(/法.*第.+条/u);
  });

  test('a basis of unknown level clears nothing and is not passed', async () => {
    const { counts, notChecked } = await lintMade({
      rows: [{ type: '行政许可', basis: `${PAPER}\n《样品细则》第一条` }],
    });
    expect(counts).toEqual({});
    expect(notChecked['level-unknown']).toBe(1);
  });
});

test('the same item twice; one with another basis is only pointed at', async () => {
  const basis = '《测试管理条例》第一条';
  const findings = await found('duplicate-item', {
    rows: [
      { name: '对样品造假的处罚', basis },
      { name: '对样品 造假的处罚。', basis },
      { name: '对样品造假的处罚', basis: '《测试管理条例》第二条' },
      { name: '对样品造假的处罚', basis, organ: '另一局' },
      { name: '对样品遗失的处罚', basis },
    ],
  });
  expect(findings.map(({ item, severity }) => [item, severity])).toEqual([
    [2, 'warning'],
    [3, 'info'],
  ]);
});
