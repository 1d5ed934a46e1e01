import { describe, expect, test } from '@jest/globals';
import { extractCitations } from '../../src/citation/extract.js';
import { brief } from './brief.js';

const quotes = (words: string): (readonly [string, string | null])[] =>
  extractCitations(words).citations.map((one) => [brief(one), one.quote] as const);

describe('quoted words', () => {
  test('run from the colon to the next article', () => {
    expect(quotes('《甲法》第六十一条：应当依法处理。第六十二条：构成犯罪的，追究责任。')).toEqual([
      ['甲法 61', '应当依法处理。'],
      ['甲法 62', '构成犯罪的，追究责任。'],
    ]);
  });

  test('；第六十二条：continues the law too', () => {
    expect(quotes('《甲法》第六十一条：应当依法处理；第六十二条：追究责任。')).toEqual([
      ['甲法 61', '应当依法处理；'],
      ['甲法 62', '追究责任。'],
    ]);
  });

  test('第二款：on a line of its own goes on with the article', () => {
    const words = '《甲法》第十三条第一款：应当申请验收。\n第二款：应当报送备案。';
    expect(quotes(words)).toEqual([
      ['甲法 13(1)', '应当申请验收。'],
      ['甲法 13(2)', '应当报送备案。'],
    ]);
  });

  test('that open with “ end with its ”, whatever law comes next', () => {
    const words =
      '甲法第六条规定：“应当停止建设。”\n2016年修正的乙法第三条规定：“未依照本法第二条申请。”';
    expect(quotes(words)).toEqual([
      ['甲法 6', '“应当停止建设。”'],
      ['乙法 3', '“未依照本法第二条申请。”'],
      ['乙法 2', null],
    ]);
  });

  test('name articles of their own law without 本法', () => {
    const words =
      '《甲规定》第四十五条：违反第二十九条规定的，未履行第十二条第（二）、（四）项职责的，给予警告。';
    const { citations } = extractCitations(words);
    expect(citations.map((one) => [brief(one), one.via, one.inside])).toEqual([
      ['甲规定 45', 'stated', null],
      ['甲规定 29', 'this-law', 0],
      ['甲规定 12.2', 'this-law', 0],
      ['甲规定 12.4', 'list', 0],
    ]);
  });

  test('begin without a colon as well', () => {
    expect(quotes('《甲法》第三十条行政机关应当将法律公示。')).toEqual([
      ['甲法 30', '行政机关应当将法律公示。'],
    ]);
  });

  test('end where an entry begins, its number left out', () => {
    expect(quotes('1.《甲法》第一条：甲乙丙。\n2.《乙法》第二条：丁戊己。')).toEqual([
      ['甲法 1', '甲乙丙。'],
      ['乙法 2', '丁戊己。'],
    ]);
  });

  test('a sentence that goes on quotes nothing', () => {
    expect(quotes('依照《甲法》第五条的规定处理')).toEqual([['甲法 5', null]]);
  });

  test('what they cite stands inside, and 本法 is the quoted law', () => {
    const words =
      '《甲法》（2024年2月27日修订）第五十九条：运营者违反本法第三十四条规定的，依法予以处罚。送达依照《乙法》的规定。';
    const { citations } = extractCitations(words);
    expect(citations.map(brief)).toEqual(['甲法 59', '甲法 34', '乙法']);
    expect(citations.map(({ inside }) => inside)).toEqual([null, 0, 0]);
    expect(citations.map(({ via }) => via)).toEqual(['stated', 'this-law', 'stated']);
    expect(citations.map(({ penalises }) => penalises)).toEqual([false, true, false]);
  });

  test('a reference that is the source of the sanction does not penalise', () => {
    const { citations } = extractCitations(
      '《甲法》第五十九条：有违法行为的，依照本法第三十四条处罚。',
    );
    expect(citations[1]).toMatchObject({ article: 34, penalises: false });
  });

  test('本法 without a law before it is kept as unresolved', () => {
    expect(extractCitations('违反本法第三条规定的').unresolved).toEqual([
      { raw: '本法第三条', start: 2, end: 7, reason: 'law-unknown' },
    ]);
  });

  test.each([
    ['、', '《乙法》第五条：“乙方应当登记。”'],
    ['和', '《乙法》第五条：“乙方应当登记。”'],
    ['，', '第五条：“乙方应当登记。”'],
    ['', '同法第五条：“乙方应当登记。”'],
    ['2.', '《乙法》第五条：“乙方应当登记。”'],
    ['……', '《乙法》第五条：“乙方应当登记。”'],
  ])('that open with “ end before %s%s', (joiner, next) => {
    const found = quotes(`《甲法》第三条：“甲方应当备案。”${joiner}${next}`);
    expect(found.map(([, quote]) => quote)).toEqual(['“甲方应当备案。”', '“乙方应当登记。”']);
  });

  test('…… parts two articles', () => {
    expect(quotes('《甲法》第五十九条 甲方应当遵守纪律。……第六十一条 乙方应当接受检查。')).toEqual([
      ['甲法 59', '甲方应当遵守纪律。……'],
      ['甲法 61', '乙方应当接受检查。'],
    ]);
  });

  test.each([
    '未取得许可证进行建设的，责令停止建设。',
    '应当自收到之日起十日内答复。',
    '第三方机构应当独立出具报告。',
    '由公安机关责令改正并处罚款。',
    '对违法建设的单位处以罚款。',
    '及时公布检查结果并报送备案。',
    '2024年起新建的仓库应当备案。',
  ])('behind a blank or a line break may begin with %s', (words) => {
    expect(quotes(`《甲法》第六十四条  ${words}`)).toEqual([['甲法 64', words]]);
    expect(quotes(`《甲法》第六十四条\n${words}`)).toEqual([['甲法 64', words]]);
  });

  test.each(['的规定执行，并报告处理结果。', '规定的程序和期限办理手续。', '2.《乙法》第三条'])(
    'do not begin with %s',
    (words) => {
      expect(quotes(`《甲法》第六条 ${words}`)[0]).toEqual(['甲法 6', null]);
    },
  );

  test('are no remark in brackets behind the pinpoint', () => {
    expect(quotes('《甲法》第三条第一款（取水）、第四条第一款（退水）')).toEqual([
      ['甲法 3(1)', null],
      ['甲法 4(1)', null],
    ]);
    const [citation] = extractCitations(
      '《甲法》第四条（2024年8月1日修订）：应当办理登记手续。',
    ).citations;
    expect(citation).toMatchObject({ version: '2024-08-01', quote: '应当办理登记手续。' });
  });
});
