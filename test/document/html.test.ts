import { describe, expect, test } from '@jest/globals';
import { gb18030 } from './support/gb18030.js';
import { parse, parseTable, words } from './support/parse.js';

const page = (table: string): string => `<!DOCTYPE html><html><body>${table}</body></html>`;

describe('tables of a web page', () => {
  test('spans in both directions, overlapping and absurd ones', async () => {
    const table = await parseTable(
      page(`<table><tr><th colspan=2>实施层级</th><th rowspan=2>备注</th></tr>
        <tr><td>省</td><td>市</td></tr>
        <tr><td rowspan="99999999">一</td><td colspan="0">二</td><td>三</td></tr>
        <tr><td>四</td><td colspan="abc">五</td></tr></table>`),
    );
    expect(words(table)).toEqual([
      ['实施层级', '实施层级', '备注'],
      ['省', '市', '备注'],
      ['一', '二', '三'],
      ['一', '四', '五'],
    ]);
  });

  test('breaks, paragraphs, source lines and blanks as a browser shows them', async () => {
    const table = await parseTable(
      page(`<table><tr><td>第一条
        公民<br/>第二条<p>一</p><p>二</p></td><td>Article
        one  two</td><td><pre>a  b
c</pre></td></tr><tr><td><script>x</script><!-- 无 -->三</td></tr></table>`),
    );
    expect(words(table)).toEqual([
      ['第一条公民\n第二条\n一\n二', 'Article one two', 'a b\nc'],
      ['三'],
    ]);
  });

  test('entities, named and numbered', async () => {
    const table = await parseTable(
      page('<table><tr><td>&#23452;&#x57ce;&amp;&nbsp;A&hellip;&lt;b&gt;'),
    );
    expect(words(table)).toEqual([['宜城&\u00a0A…<b>']]);
  });

  test('captions, and the words between tables', async () => {
    const { title, tables } = await parse(
      page(`<title>目录</title><h1>市级清单</h1><table><caption>表一</caption><tr><td>甲</td></tr></table>
        <p>二、许可</p><table><tr><td>乙</td></tr></table>`),
    );
    expect(title).toBe('目录');
    expect(tables.map(({ caption }) => caption)).toEqual(['市级清单\n表一', '二、许可']);
  });

  test('a table inside a layout cell is read on its own, a small one stays in its cell', async () => {
    const { tables, notes } = await parse(
      page(`<table><tr><td>导航<td><table><tr><td>序号<td>名称<tr><td>1<td>甲
        <table><tr><td>附</td></tr></table></table></table>`),
    );
    expect(tables.map(words)).toEqual([
      [
        ['序号', '名称'],
        ['1', '甲\n附'],
      ],
      [['导航']],
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['nested-table']);
  });

  test('hidden rows and columns as Excel writes them', async () => {
    const table = await parseTable(
      page(`<table><col width=64><col style='display:none;mso-width-source:userset'>
        <tr><td>序号<td>旧<td>新<tr style='display:none'><td>1<td>甲<td>乙</table>`),
    );
    expect(table.hiddenColumns).toEqual([2]);
    expect(table.rows.map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  test('a page without tables gives its words; one that ends inside a table says so', async () => {
    expect(await parse(page('<p>第一条</p><p>第二条</p>'))).toMatchObject({
      format: 'html',
      tables: [],
      text: '第一条\n第二条',
    });
    const { notes } = await parse('<table><tr><td>甲</td><td>乙');
    expect(notes.map(({ code }) => code)).toEqual(['cut-off']);
  });

  test('bytes are believed before a declared charset', async () => {
    const html = '<meta charset=utf-8><table><tr><td>喆</td></tr></table>';
    expect(words(await parseTable(gb18030(html)))).toEqual([['喆']]);
    const big5 = Buffer.concat([
      Buffer.from('<meta charset="big5"><table><tr><td>'),
      Buffer.from([0xa4, 0xa4, 0xa4, 0xe5]),
      Buffer.from('</td></tr></table>'),
    ]);
    expect(words(await parseTable(big5))).toEqual([['中文']]);
  });

  test('a web archive, its pages quoted-printable and base64', async () => {
    const part = (encoding: string, body: string): string =>
      `--=_b\r\nContent-Type: text/html;\r\n charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
    const archive = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="=_b"\r\n\r\n${part(
      'quoted-printable',
      '<table><tr><td colspan=3D2>=E7=94=B2<td>a=\r\nb</table>',
    )}${part('base64', Buffer.from('<table><tr><td>乙</table>').toString('base64'))}--=_b--\r\n`;
    const { format, tables } = await parse(archive);
    expect(format).toBe('html');
    expect(tables.map(words)).toEqual([[['甲', '甲', 'ab']], [['乙']]]);
  });
});
