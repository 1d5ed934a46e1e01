import { describe, expect, test } from '@jest/globals';
import { docx } from './support/office.js';
import { parse, words } from './support/parse.js';

const p = (words: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

describe('tables of a Word document', () => {
  test('merged cells in both directions, paragraphs as lines, titles before', async () => {
    const body = `${p('市级权责清单')}${p('2024年')}${tbl(
      tr(tc(p('序号')), tc(p('层级'), '<w:gridSpan w:val="2"/>')),
      tr(tc(p('1'), '<w:vMerge w:val="restart"/>'), tc(p('一') + p('二')), tc(p('甲'))),
      tr(tc(p(''), '<w:vMerge/>'), tc(p('三')), tc(p('乙'))),
    )}${p('二、其他')}${tbl(tr(tc(p('丙')), tc(p('丁'))))}`;
    const { format, title, tables } = await parse(docx(body));
    expect([format, title]).toEqual(['docx', '市级权责清单']);
    expect(tables.map(({ caption }) => caption)).toEqual(['市级权责清单\n2024年', '二、其他']);
    expect(tables.map(words)).toEqual([
      [
        ['序号', '层级', '层级'],
        ['1', '一\n二', '甲'],
        ['1', '三', '乙'],
      ],
      [['丙', '丁']],
    ]);
  });

  test('numbers that Word writes itself, by paragraph and by style', async () => {
    const level = (at: number, format: string, pattern: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(
      1,
      'chineseCounting',
      '（%2）',
    )}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>`;
    const styles = `<w:style w:type="paragraph" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>`;
    const num = (at: number): string =>
      `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="7"/></w:numPr>`;
    const cell = [
      p('受理', num(0)),
      p('审查', num(1)),
      p('核实', num(1)),
      p('决定', '<w:pStyle w:val="L"/>'),
    ];
    const body = tbl(tr(tc(p('责任')), tc(cell.join(''))), tr(tc(p('x')), tc(p('', num(1)))));
    const { tables } = await parse(docx(body, { numbering, styles }));
    expect(tables.map(words)).toEqual([
      [
        ['责任', '1.受理\n（一）审查\n（二）核实\n2.决定'],
        ['x', '（一）'],
      ],
    ]);
  });

  test('breaks and tabs; deleted, moved and phonetic words are left out and noted', async () => {
    const run = (inner: string): string => `<w:r>${inner}</w:r>`;
    const cell = `<w:p>${run('<w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t>')}
      <w:del>${run('<w:delText>四</w:delText>')}</w:del><w:ins>${run('<w:t>五</w:t>')}</w:ins>
      <w:moveFrom>${run('<w:t>六</w:t>')}</w:moveFrom>
      <w:r><w:ruby><w:rt>${run('<w:t>liù</w:t>')}</w:rt><w:rubyBase>${run('<w:t>陆</w:t>')}</w:rubyBase></w:ruby></w:r></w:p>`;
    const body = tbl(
      tr(tc(cell), tc(p('乙'))),
      `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc(p('删'))}${tc(p('除'))}</w:tr>`,
    );
    const { tables, notes } = await parse(docx(body));
    expect(tables.map(words)).toEqual([[['一\n二\t三五陆', '乙']]]);
    expect(notes.map(({ code, count }) => [code, count])).toEqual([
      ['deleted-words', 1],
      ['deleted-words', 2],
    ]);
  });

  test('a document without tables gives its paragraphs', async () => {
    const { tables, text } = await parse(docx(`${p('测试法')}${p('第一条　为了测试。')}`));
    expect([tables, text]).toEqual([[], '测试法\n第一条　为了测试。']);
  });
});
