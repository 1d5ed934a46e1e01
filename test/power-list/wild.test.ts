import { describe, expect, test } from '@jest/globals';
import type { PowerList } from '../../src/power-list/power-list.js';
import { readPowerList } from '../../src/power-list/read-power-list.js';
import { docx, xlsx } from '../document/support/office.js';
import { grid, pdf, text } from '../document/support/pdf.js';
import { bytesOf, expectOffsets, sheetOf, shorts } from './support/lists.js';

/** What a person would write down of each item. */
const summary = (list: PowerList): unknown[] =>
  list.items.map((item) => ({
    name: item.name,
    type: item.type,
    organ: item.organ,
    basis: shorts(item.basis),
    duties: item.duties.map(({ n, citations }) => [n, ...shorts(citations)]),
    cases: item.cases.map(({ n, citations }) => [n, ...shorts(citations)]),
  }));

describe('documents as other places publish them', () => {
  test('a workbook with titles, sections, and cases with their bases in one column', async () => {
    const list = await readPowerList(
      xlsx([
        sheetOf(
          [
            ['某旗交通运输局权责清单'],
            ['填报单位：某旗交通运输局', '', '', '填报时间：2019年12月'],
            [
              '序号',
              '项目名称',
              '子项',
              '设定依据',
              '责任事项',
              '追责情形及追责依据',
              '责任\n主体',
            ],
            ['一、行政许可（1项）'],
            [
              '1',
              '公路施工许可',
              '',
              '【法律】《甲公路法》(2017修正本)第四十五条\n【部委规章】《乙施工规定》(2015年丙部令第3号)第八条：跨越公路的，应当经许可。',
              '1.受理责任：公示材料。\n2.审查责任：审核材料。',
              '1.不受理的；\n2.乱收费的。\n追责依据：\n《丙许可法》第七十二条',
              '某旗交通运输局',
            ],
            ['二、行政处罚（1项）'],
            [
              '1',
              '擅自占用公路的处罚',
              '',
              '《甲公路法》第七十六条第（一）项',
              '1.立案责任：立案。',
              '1.该罚不罚的（《丁处罚法》第八十一条）。',
              '某旗交通运输局',
            ],
          ],
          { name: 'Sheet1', merges: ['A1:G1', 'A4:G4', 'A6:G6'] },
        ),
      ]),
      '附件.xlsx',
    );
    expect(list.document.title).toBe('某旗交通运输局权责清单');
    expect(summary(list)).toEqual([
      {
        name: '公路施工许可',
        type: '行政许可',
        organ: '某旗交通运输局',
        basis: ['甲公路法 45', '乙施工规定 8'],
        duties: [[1], [2]],
        cases: [[1], [2]],
      },
      {
        name: '擅自占用公路的处罚',
        type: '行政处罚',
        organ: '某旗交通运输局',
        basis: ['甲公路法 76/1'],
        duties: [[1]],
        cases: [[1, '丁处罚法 81']],
      },
    ]);
    expect(shorts(list.items[0]?.unmatched ?? [])).toEqual(['丙许可法 72']);
    expect(list.skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'above-header'],
      [4, 'title'],
      [6, 'title'],
    ]);
    expectOffsets(list);
  });

  test('a page of inspections with rowspan and breaks inside cells', async () => {
    const page = `<html><head><title>抽查清单</title></head><body><p>某市双随机抽查事项清单</p><table>
      <tr><th rowspan="2">编号</th><th rowspan="2">抽查事项名称</th><th rowspan="2">抽查子项</th><th rowspan="2">抽查<br>依据</th><th rowspan="2">抽查主体</th><th colspan="2">抽查比例</th></tr>
      <tr><th>比例</th><th>频次</th></tr>
      <tr><td rowspan="2">1</td><td rowspan="2">养老<br>机构检查</td><td>安全</td><td>1.《甲养老条例》<br>第九条<br>2.《乙消防法》第五条</td><td rowspan="2">某市民政局</td><td>5%</td><td>一年</td></tr>
      <tr><td>食品</td><td>《丙食品法》第三条</td><td>5%</td><td>一年</td></tr></table></body></html>`;
    const list = await readPowerList(bytesOf(page), '清单.html');
    expect(
      list.items.map(({ name, subItem, organ, basis }) => [name, subItem, organ, shorts(basis)]),
    ).toEqual([
      ['养老机构检查', '安全', '某市民政局', ['甲养老条例 9', '乙消防法 5']],
      ['养老机构检查', '食品', '某市民政局', ['丙食品法 3']],
    ]);
    expectOffsets(list);
  });

  test('a Word file whose table goes on in a second one without a header', async () => {
    const cell = (words: string, merge = ''): string =>
      `<w:tc><w:tcPr>${merge}</w:tcPr><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
    const tr = (words: readonly string[]): string =>
      `<w:tr>${words.map((one) => cell(one)).join('')}</w:tr>`;
    const head = tr(['序号', '权力分类', '项目名称', '实施依据', '责任事项', '责任事项依据']);
    const first = tr([
      '1',
      '行政检查',
      '检查甲',
      '1.【行政法规】《甲条例》（2011年修订）第十条  检查应当有两人参加。',
      '1.检查。',
      '1.《甲条例》第十一条',
    ]);
    const second = tr(['2', '行政检查', '检查乙', '《乙条例》第二条', '1.检查。', '同上']);
    const body = `<w:p><w:r><w:t>某市检查清单</w:t></w:r></w:p><w:tbl>${head}${first}</w:tbl><w:p/><w:tbl>${second}</w:tbl>`;
    const list = await readPowerList(docx(body), '清单.docx');
    expect(list.document.title).toBe('某市检查清单');
    expect(list.items.map(({ name, type }) => [name, type])).toEqual([
      ['检查甲', '行政检查'],
      ['检查乙', '行政检查'],
    ]);
    expect(shorts(list.items[0]?.basis ?? [])).toEqual(['甲条例 10']);
    expect(list.items[0]?.duties.map(({ citations }) => shorts(citations))).toEqual([
      ['甲条例 11'],
    ]);
    expectOffsets(list);
  });

  test('a PDF whose items have cells of several lines', async () => {
    const page = [
      text(200, 570, '某镇权力清单'),
      grid([50, 90, 250, 500, 700], [555, 530, 490, 460]),
      ...[
        [55, '序号'],
        [95, '权力名称'],
        [255, '职权依据'],
        [505, '行使主体'],
      ].map(([x, words]) => text(Number(x), 540, String(words))),
      text(55, 515, '1'),
      text(95, 515, '对乱倒垃圾的处罚'),
      text(255, 515, '《甲市市容和环境卫生管理条例》第三十四条第一款第'),
      text(255, 500, '（二）项'),
      text(505, 515, '某镇政府'),
      text(55, 475, '2'),
      text(95, 475, '宅基地审批'),
      text(255, 475, '《乙土地法》第六十二条'),
      text(505, 475, '某镇政府'),
    ].join('\n');
    const list = await readPowerList(pdf([page]), '清单.pdf');
    expect(list.items.map(({ name, organ, basis }) => [name, organ, shorts(basis)])).toEqual([
      ['对乱倒垃圾的处罚', '某镇政府', ['甲市市容和环境卫生管理条例 34/1/2']],
      ['宅基地审批', '某镇政府', ['乙土地法 62']],
    ]);
    expectOffsets(list);
  });

  test('delimited text with quoted cells, whose later bases have a label of their own', async () => {
    const csv = [
      '序号,行使主体（责任主体）,职权名称,设定依据,追责情形,备注',
      '1,某县发改局,节能监察,"《甲节能法》第十二条\n规范性文件：《乙通知》（某发〔2020〕3号）第二条","1.不监察的；\n2.泄密的。",',
      '2,某县发改局,价格认定,《丙价格法》第五条《丁办法》第六条,不认定的。,无',
    ].join('\r\n');
    const list = await readPowerList(bytesOf(csv), '清单.csv');
    expect(summary(list)).toMatchObject([
      {
        name: '节能监察',
        organ: '某县发改局',
        basis: ['甲节能法 12', '乙通知 2'],
        cases: [[1], [2]],
      },
      { name: '价格认定', basis: ['丙价格法 5', '丁办法 6'], cases: [[1]] },
    ]);
    expect(list.items.map(({ remark }) => remark)).toEqual([null, '无']);
    expectOffsets(list);
  });

  test('a page of text whose headings are labels', async () => {
    const page = [
      '# 免罚清单',
      '',
      '## 1. 未按时报告',
      '### 违反条款',
      '《甲统计法》第七条',
      '### 处罚依据',
      '- 《甲统计法》第四十二条第一款',
      '',
      '## 2. 未挂标识',
      '**违反条款**：《乙标识办法》第三条',
      '**处罚依据**：《乙标识办法》第二十条',
    ].join('\n');
    const list = await readPowerList(bytesOf(page), '清单.md');
    expect(list.items.map(({ name, basis }) => [name, shorts(basis)])).toEqual([
      ['1. 未按时报告', ['甲统计法 7', '甲统计法 42/1']],
      ['2. 未挂标识', ['乙标识办法 3', '乙标识办法 20']],
    ]);
    expectOffsets(list);
  });

  test('words of a page without a table', async () => {
    const page = '<div><p>事项名称：发票领用</p><p>办理依据：《甲发票办法》第22条</p></div>';
    const list = await readPowerList(bytesOf(page), '依据.html');
    expect(list.items.map(({ name, basis }) => [name, shorts(basis)])).toEqual([
      ['发票领用', ['甲发票办法 22']],
    ]);
    await expect(
      readPowerList(bytesOf('# 第一章\n说明：无\n第一条 为了管理，制定本法。'), '法.md'),
    ).rejects.toMatchObject({ code: 'DOCUMENT_UNKNOWN' });
  });
});
