import { describe, expect, test } from '@jest/globals';
import { assessed, law, revision, TITLE } from './support/revision.js';

const REST = [
  '本条例适用于港口危险货物仓库的建设和使用。',
  '仓库应当设置避雷装置和消防水池。',
  '装卸作业人员应当经过专业培训并持证上岗。',
];
const article = (lead: string, items: readonly string[], more: string): string =>
  [lead, ...items.map((item, at) => `（${'一二三四五'.charAt(at)}）${item}；`), more].join('\n');
const LEAD = '有下列情形之一的，由港口主管部门责令改正，处一万元罚款：';
const ITEMS = ['未按照规定配备灭火器材的', '擅自拆除避雷装置的', '值班人员擅离岗位的'];
const MORE = '前款规定的罚款，由港口主管部门所属的执法机构收缴，并在三日内缴入国库。';
const OLD = law([...REST, article(LEAD, ITEMS, MORE)]);
const next = (lead: string, items: readonly string[], more: string) =>
  revision(OLD, law([...REST, article(lead, items, more)]));

describe('a cited 款 or 项', () => {
  test('is not touched by a change elsewhere in its article', () => {
    const changed = next(LEAD, ITEMS, MORE.replace('三日', '十日'));
    expect(assessed(changed, `《${TITLE}》第四条第一款第（二）项`).action).toBe('none');
    const { action, change } = assessed(changed, `《${TITLE}》第四条第二款`);
    expect(action).toBe('reread');
    expect(change.grades).toContain('deadline');
    expect(assessed(changed, `《${TITLE}》第四条`).action).toBe('reread');
  });

  test('is touched by a change in the words that lead it', () => {
    const changed = next(LEAD.replace('一万元', '五万元'), ITEMS, MORE);
    const { action, change } = assessed(changed, `《${TITLE}》第四条第一款第（二）项`);
    expect(action).toBe('reread');
    expect(change.grades).toContain('amount');
    expect(assessed(changed, `《${TITLE}》第四条第二款`).action).toBe('none');
  });

  test('gets its new number where another was put before it', () => {
    const changed = next(LEAD, ['夜间作业未配备照明设备的', ...ITEMS], MORE);
    const { action, replacement } = assessed(changed, `《${TITLE}》第四条第（二）项`);
    expect([action, replacement.text]).toEqual(['renumber', `《${TITLE}》第四条第（三）项`]);
  });

  test('that is gone from an article which lives on needs another basis, and shows where to look', () => {
    const changed = next(LEAD, ITEMS.slice(0, 2), MORE);
    const { action, change, replacement } = assessed(changed, `《${TITLE}》第四条第一款第（三）项`);
    expect([action, change.unsureWhy]).toEqual(['rebase', 'part-lost']);
    expect(replacement.text).toBeNull();
    expect(replacement.candidate).toContain('原第四条第一款第（三）项');
  });

  test('is not graded by what a run of changed words says of its neighbours', () => {
    const [first = '', , third = ''] = ITEMS;
    const changed = next(
      LEAD,
      [first, '拆除避雷装置', `未经批准${third}`],
      `港口应当公布检查结果。${MORE}`,
    );
    const { change } = assessed(changed, `《${TITLE}》第四条第一款第（二）项`);
    const shown = change.evidence.map(({ from, to }) => `${from ?? ''}→${to ?? ''}`).join(' ');
    expect(shown).not.toContain('未经批准');
    const last = assessed(changed, `《${TITLE}》第四条第一款第（三）项`).change;
    expect(last.evidence.map(({ to }) => to ?? '').join(' ')).not.toContain('公布检查结果');
  });

  test('quotes only its own new words', () => {
    const changed = next(LEAD, ITEMS, MORE.replace('三日', '十日'));
    const { replacement } = assessed(changed, `《${TITLE}》第四条第二款：${MORE}`);
    expect(replacement.newQuote?.text).toBe(MORE.replace('三日', '十日'));
  });
});
