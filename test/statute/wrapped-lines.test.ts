import { describe, expect, test } from '@jest/globals';
import { parseLawText } from '../../src/statute/read-law.js';
import { article, outline } from './support.js';

const read = (...lines: string[]) =>
  parseLawText(['样本灯具管理条例', '（2018年1月2日通过）', ...lines].join('\n'));
const first = (...lines: string[]) => outline(article(read(...lines), '1'));

describe('lines broken at a width', () => {
  test('go on with the next one, in 款 and 项', () => {
    const law = read(
      '第一条 为了加强灯具管理，保护公众',
      '健康，根据有关法',
      '律，制定本条例。',
      '灯具分为下列两类：',
      '（一）室内使用的灯具，包括台',
      '灯；',
      '（二）室外灯具。',
    );
    const { text, paragraphs } = article(law, '1');
    expect(outline(article(law, '1'))).toEqual([
      '为了加强灯具管理，保护公众健康，根据有关法律，制定本条例。',
      ['灯具分为下列两类：', ['1 （一）室内使用的灯具，包括台灯；', '2 （二）室外灯具。']],
    ]);
    const item = paragraphs[1]?.items[0];
    expect(text.slice(item?.start, item?.end)).toBe('（一）室内使用的灯具，包括台灯；');
  });

  test('a line without a clause goes on where the text is wrapped throughout', () => {
    const plain = ['任何单位和个人都有权对损坏灯具的', '行为进行劝阻。'];
    expect(first(`第一条 ${plain[0] ?? ''}`, plain[1] ?? '')).toHaveLength(2);
    const wrapped = [
      '生产灯具，应当合',
      '格。',
      '销售灯具，应当登',
      '记。',
      '使用灯具，应当节',
      '约。',
    ];
    expect(first('第一条 子。', ...wrapped, ...plain)).toEqual([
      '子。',
      '生产灯具，应当合格。',
      '销售灯具，应当登记。',
      '使用灯具，应当节约。',
      plain.join(''),
    ]);
  });

  test.each([
    [['第一条 名单：', '台灯', '吊灯', '壁灯。']],
    [['第一条 子丑；', '寅卯，辰：', '巳午。']],
    [['第一条 灯具分类', '灯具分为室内灯具、室外灯具。']],
    [['第一条 室内灯具，室外灯具\t五元', '路灯\t六元。']],
    [
      [
        '第一条 在室内使用的灯具，其亮度应当符合样本标准的要求',
        '其他灯具的亮度由生产者和使用者在合同中约定。',
      ],
    ],
  ])('%j stays as it is', (lines) => {
    expect(first(...lines).length).toBe(lines.length);
  });

  test('items without a mark, and what stands behind them', () => {
    expect(
      first('第一条 材料：', '（一）申请书', '（二）证件，或者其他材料', '前款材料应当真实。'),
    ).toEqual([['材料：', ['1 （一）申请书', '2 （二）证件，或者其他材料']], '前款材料应当真实。']);
  });

  test('headings of points are no wrapped lines', () => {
    const law = parseLawText(
      '某省关于灯具的决定\n一、加强灯具管理，增强责任意识\n各级人民政府应当负责。\n二、子。',
    );
    expect(outline(article(law, '1'))).toHaveLength(2);
  });
});
