import { describe, expect, test } from '@jest/globals';
import { abstentions, briefs, read } from './made-up-law.js';

const FIRST = '第一条 为了加强测试管理，制定本条例。';
const SECOND = '第二条 测试单位应当登记。\n\n未登记的，不得从事测试。';
const THIRD = '第三条 禁止下列行为：\n\n（一）伪造记录；\n\n（二）隐瞒结果。';

describe('references to the own law', () => {
  test('本条例 with a provision is one, without it is none', () => {
    const lines = [FIRST, SECOND, '第三条 本条例所称测试，依照本条例第二条第二款确定。'];
    expect(briefs(lines)).toEqual(['本条例第二条第二款 → self 2(2)']);
  });

  test('a list gives one entry for each provision, all with its words', () => {
    const raw = '本条例第一条、第二条第一款和第三条第一项、第二项';
    const lines = [FIRST, SECOND, THIRD, `第四条 适用${raw}的规定。`];
    expect(briefs(lines)).toEqual([
      `${raw} → self 1`,
      `${raw} → self 2(1)`,
      `${raw} → self 3.1`,
      `${raw} → self 3.2`,
    ]);
    expect(read(lines).references.map(({ via }) => via)).toEqual([
      'this-law',
      'list',
      'list',
      'list',
    ]);
  });

  test('a range takes in inserted articles, and no ghosts', () => {
    const lines = [
      FIRST,
      SECOND,
      '第二条之一 测试单位应当自查。',
      '第四条 测试单位应当复查。',
      '第五条 本条例第一条至第四条适用于复测。',
    ];
    expect(briefs(lines).map((line) => line.split('self ')[1])).toEqual(['1', '2', '2-1', '4']);
  });

  test('a range that runs backwards is kept with its reason', () => {
    const lines = [FIRST, SECOND, '第三条 依照本条例第二条至第一条的规定办理。'];
    expect(briefs(lines)).toEqual([]);
    expect(abstentions(lines)).toEqual(['本条例第二条至第一条: range-backwards']);
  });

  test('a provision that the law does not have is kept, marked and not trusted', () => {
    const [reference] = read([FIRST, '第二条 依照本条例第九十条办理。']).references;
    expect(reference).toMatchObject({ article: 90, exists: false, confidence: 0.2 });
    const [deep] = read([FIRST, SECOND, '第三条 依照本条例第二条第三款办理。']).references;
    expect(deep).toMatchObject({ article: 2, paragraph: 3, exists: false });
  });

  test('an ordinal alone is the own law’s, an ordinary word is none', () => {
    const lines = [
      FIRST,
      SECOND,
      '第三条 违反第二条规定的，处罚款；坚持第二条道路，第一项工作由二处牵头。',
    ];
    expect(briefs(lines)).toEqual(['第二条 → self 2 !']);
  });

  test('chapters, and the own title in 《》', () => {
    const lines = [
      '## 第一章 总则',
      FIRST,
      '## 第二章 登记',
      SECOND,
      '第三条 登记依照本条例第二章、《测试管理条例》第二条和第一章的规定办理。',
    ];
    expect(briefs(lines)).toEqual([
      '本条例第二章 → self c2',
      '《测试管理条例》第二条和第一章 → self 2',
      '《测试管理条例》第二条和第一章 → self c1',
    ]);
  });

  test('words of another kind of law are left open', () => {
    const lines = [FIRST, '第二条 该规定称“依照本章程第三条办理”，依照本法第三条。'];
    expect(briefs(lines)).toEqual([]);
    expect(abstentions(lines)).toEqual([
      '本章程第三条: other-kind-of-law',
      '本法第三条: other-kind-of-law',
    ]);
  });

  test('an amending act puts its 本法 and 前款 into another law', () => {
    const lines = ['第一条 将第三条修改为：“依照前款和本法第二条办理。”'];
    const title = '关于修改《测试法》的决定';
    expect(briefs(lines, { title })).toEqual([]);
    expect(abstentions(lines, { title })).toContain('本法第二条: words-of-another-law');
  });

  test('本《条例》 is 本条例, and 本法 fits a code', () => {
    const lines = [FIRST, '第二条 依照本《条例》第一条办理；违反本《条例》规定的，处罚款。'];
    expect(briefs(lines)).toEqual(['本《条例》第一条 → self 1']);
    expect(briefs(['第一条 依照本法第一条办理。'], { title: '测试法典' })).toHaveLength(1);
  });

  test('基本法, 成本法 and 造成本条 are told apart', () => {
    const lines = [FIRST, SECOND, '第三条 按成本法第二条估算，或者造成本条例第二条所列损失的。'];
    expect(briefs(lines)).toContain('本条例第二条 → self 2');
    expect(briefs(lines)).not.toContain('本法第二条 → self 2');
  });
});
