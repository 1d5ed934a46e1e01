import { describe, expect, test } from '@jest/globals';
import { grid, line, pdf, text } from './support/pdf.js';
import { errorOf, parse, words } from './support/parse.js';

const XS = [50, 90, 250, 500];
const HEAD = [text(55, 540, '序号'), text(95, 540, '名称'), text(255, 540, '依据')].join('\n');

describe('tables of a PDF', () => {
  test('ruling lines make the cells, lines of a cell are joined, the title stands before', async () => {
    const page = [
      text(200, 570, '市级权责清单'),
      grid(XS, [555, 530, 490, 460]),
      HEAD,
      text(55, 515, '1'),
      text(95, 515, '国家秘密载体印制资质认定复制维修'), // As wide as the column: it runs on.
      text(95, 500, '销毁'),
      text(255, 515, '一、许可'),
      text(255, 500, '二、处罚'),
      text(55, 475, '2'),
      text(95, 475, '乙'),
      text(420, 20, '- 1 -'),
    ].join('\n');
    const { format, title, tables } = await parse(pdf([page]));
    expect([format, title]).toEqual(['pdf', '市级权责清单']);
    expect(tables.map(({ caption }) => caption)).toEqual(['市级权责清单']);
    expect(tables.map(words)).toEqual([
      [
        ['序号', '名称', '依据'],
        ['1', '国家秘密载体印制资质认定复制维修销毁', '一、许可\n二、处罚'],
        ['2', '乙'],
      ],
    ]);
  });

  test('cells over several rows and columns', async () => {
    const page = [
      ...[555, 530, 470].map((y) => line(50, y, 500, y)),
      line(90, 500, 500, 500),
      ...[50, 500].map((x) => line(x, 470, x, 555)),
      line(90, 470, 90, 530),
      line(250, 470, 250, 530),
      text(200, 540, '市级清单'),
      text(55, 500, '1'),
      ...[text(95, 510, '甲'), text(255, 510, '一'), text(95, 480, '乙'), text(255, 480, '二')],
    ].join('\n');
    const { tables } = await parse(pdf([page]));
    expect(tables.map(words)).toEqual([
      [
        ['市级清单', '市级清单', '市级清单'],
        ['1', '甲', '一'],
        ['1', '乙', '二'],
      ],
    ]);
  });

  test('a row that runs over a page is joined, a repeated head left out', async () => {
    const long = '从事涉及国家秘密业务的企业事业单位应当具备相应';
    const first = [
      grid(XS, [555, 530, 500]),
      HEAD,
      text(55, 515, '1'),
      text(95, 515, '甲'),
      text(255, 515, long),
      text(420, 20, '第 1 页 共 2 页'),
    ];
    const second = [
      grid(XS, [555, 530, 500, 470]),
      HEAD,
      text(255, 515, '的保密管理能力。'),
      ...[text(55, 485, '2'), text(95, 485, '乙'), text(255, 485, '三')],
      text(420, 20, '第 2 页 共 2 页'),
    ];
    const { tables } = await parse(pdf([first.join('\n'), second.join('\n')]));
    expect(tables.map(words)).toEqual([
      [
        ['序号', '名称', '依据'],
        ['1', '甲', `${long}的保密管理能力。`],
        ['2', '乙', '三'],
      ],
    ]);
  });

  test('a row of its own on the next page stays one', async () => {
    const page = (number: string, name: string): string =>
      [grid(XS, [555, 530]), text(55, 540, number), text(95, 540, name), text(255, 540, '一')].join(
        '\n',
      );
    const { tables } = await parse(pdf([page('1', '甲'), page('2', '乙')]));
    expect(tables.map(words)).toEqual([
      [
        ['1', '甲', '一'],
        ['2', '乙', '一'],
      ],
    ]);
  });

  test('without lines, the blank strips between columns part them', async () => {
    const rows = [
      ['序号', '名称', '依据'],
      ['1', '印制许可', '第一条'],
      ['2', '复制许可', '第二条'],
    ];
    const page = rows
      .flatMap((cells, at) =>
        cells.map((cell, column) => text([60, 120, 300][column] ?? 0, 500 - at * 30, cell)),
      )
      .join('\n');
    const { tables } = await parse(pdf([page]));
    expect(tables.map(words)).toEqual([rows]);
  });

  test('a turned page reads like an upright one', async () => {
    // Turned by a quarter, the page shows what is drawn from bottom to top as from left to right.
    const turned = `q 0 1 -1 0 842 0 cm ${grid([50, 90, 250], [700, 670, 640])} Q`;
    const put = (x: number, y: number, words: string): string =>
      `BT /F1 10 Tf 0 1 -1 0 ${842 - y} ${x} Tm <${Buffer.from(words, 'utf16le').swap16().toString('hex')}> Tj ET`;
    const page = [
      turned,
      put(55, 680, '1'),
      put(95, 680, '甲'),
      put(55, 650, '2'),
      put(95, 650, '乙'),
    ];
    const { tables } = await parse(pdf([page.join('\n')], { rotate: 90 }));
    expect(tables.map(words)).toEqual([
      [
        ['1', '甲'],
        ['2', '乙'],
      ],
    ]);
  });

  test('radicals that stand for characters are put right', async () => {
    const page = [
      grid(XS, [555, 530]),
      text(55, 540, '⾏政'),
      text(95, 540, '⽴案'),
      text(255, 540, '一'),
    ];
    expect((await parse(pdf([page.join('\n')]))).tables.map(words)).toEqual(
      [['行政', '立案', '一']].map((row) => [row]),
    );
  });

  test('a text without tables gives its lines; a page without text is noted', async () => {
    const {
      tables,
      text: plain,
      notes,
    } = await parse(pdf([text(50, 500, '第一条'), '0 0 m 5 5 l S']));
    expect([tables, plain]).toEqual([[], '第一条']);
    expect(notes.map(({ code, count }) => [code, count])).toEqual([['page-without-text', 1]]);
  });

  test('a scanned PDF is refused with what to do', async () => {
    const error = await errorOf(parse(pdf(['0 0 100 100 re f'])));
    expect(error.code).toBe('DOCUMENT_NO_TEXT');
    expect(error.describe()).toMatch(/text recognition/u);
  });

  test('too many pages are refused', async () => {
    const error = await errorOf(parse(pdf(['', '', '']), { maxPages: 2 }));
    expect(error.code).toBe('DOCUMENT_TOO_LARGE');
  });
});
