import { describe, expect, test } from '@jest/globals';
import { assess } from '../../src/impact/assess.js';
import type { CitingPlace } from '../../src/impact/types.js';
import { assessed, law, places, revision, TITLE } from './support/revision.js';

const FIXED = [
  '为了规范仓库安全，保障人身和财产，制定本条例。',
  '本条例适用于港口危险货物仓库的建设和使用。',
  '仓库应当设置避雷装置和消防水池。',
  '装卸作业人员应当经过专业培训并持证上岗。',
];
const FINE = '货主未如实申报货物名称、数量和性质的，处五千元以上一万元以下罚款。';
const DEARER = '货主未如实申报货物名称、数量和性质的，处五千元以上三万元以下罚款。';
const GONE = '夜间作业应当配备照明设备和值班人员。';
const BERTH = '船舶靠泊前应当通报预计抵港时间。';
const BOOKS = '码头经营者应当建立台账并保存三年。\n台账应当记载货物来源和去向，并由专人保管。';
const ADDED = '水库大坝应当定期鉴定，鉴定结果报水行政主管部门备案。';

// Old 1-4 fixed, 5 fine, 6 gone, 7 berth, 8 books. New: 3 is added, 6 is gone.
const OLD = law([...FIXED, FINE, GONE, BERTH, BOOKS]);
const NEXT = law([...FIXED.slice(0, 2), ADDED, ...FIXED.slice(2), DEARER, BERTH, BOOKS]);
const CHANGED = revision(OLD, NEXT);

describe('what has to be done', () => {
  test.each([
    ['第二条', 'none', 'unchanged', null],
    ['第三条', 'renumber', 'renumbered', '第四条'],
    ['第五条', 'reread', 'amended', '第六条'],
    ['第六条', 'rebase', 'repealed', null],
    // One article went and one came before it: the number stays.
    ['第七条', 'none', 'unchanged', null],
    ['第八条第二款', 'none', 'unchanged', null],
  ] as const)('%s: %s, %s', (pinpoint, action, kind, to) => {
    const affected = assessed(CHANGED, `《${TITLE}》${pinpoint}`);
    expect(affected.action).toBe(action);
    expect(affected.change).toMatchObject({ kind, sure: true });
    expect(affected.replacement.text).toBe(to === null ? null : `《${TITLE}》${to}`);
  });

  test('a changed amount is graded, with the sentence that shows it', () => {
    const { change } = assessed(CHANGED, `《${TITLE}》第五条`);
    expect(change.grades).toContain('amount');
    expect(change.evidence.some(({ sentence }) => sentence.includes('三万元'))).toBe(true);
  });

  test('a provision that the old text never had is to be looked at, not followed', () => {
    const { action, change, replacement } = assessed(CHANGED, `《${TITLE}》第四十条`);
    expect([action, change.unsureWhy, replacement.text]).toEqual([
      'reread',
      'no-such-provision',
      null,
    ]);
  });

  test('an unchanged article under a history of the old version needs its new history only', () => {
    const { action, replacement } = assessed(CHANGED, `《${TITLE}》（2015年3月1日通过）第二条`);
    expect(action).toBe('none');
    expect(replacement.text).toBe(`《${TITLE}》（2015年3月1日通过，2024年5月20日修订）第二条`);
  });

  test('a list that states the new version already has nothing to do', () => {
    const { action, change } = assessed(CHANGED, `《${TITLE}》（2024年5月20日修订）第六条`);
    expect([action, change.kind]).toEqual(['none', 'none']);
  });

  test('a whole law has nothing to do, unless it is gone or has another title', () => {
    expect(assessed(CHANGED, `《${TITLE}》`).action).toBe('none');
    const gone = revision(OLD, law([]));
    expect(assessed(gone, `《${TITLE}》`)).toMatchObject({ action: 'rebase' });
    const renamed = revision(OLD, NEXT, { to: { title: '测试安全条例' } });
    const { action, replacement } = assessed(renamed, `《${TITLE}》`);
    expect([action, replacement.text]).toEqual(['renumber', '《测试安全条例》']);
    expect(assessed(renamed, `《${TITLE}》第三条`).replacement.text).toBe('《测试安全条例》第四条');
  });

  test('words quoted from another article make the followed number unsure', () => {
    const quote = '船舶靠泊前应当通报预计抵港时间。';
    const { action, change, replacement } = assessed(CHANGED, `《${TITLE}》第三条：${quote}`);
    expect([action, change.unsureWhy]).toEqual(['reread', 'quote-differs']);
    expect(replacement).toMatchObject({ text: null, candidate: `《${TITLE}》第四条` });
  });

  test('the new words are given where the place quotes', () => {
    const { replacement } = assessed(CHANGED, `《${TITLE}》第五条：${FINE}`);
    expect(replacement.newQuote).toEqual({ text: DEARER, cut: false });
    expect(assessed(CHANGED, `《${TITLE}》第五条`).replacement.newQuote).toBeNull();
  });

  test('同3 follows the entry that it names', () => {
    const [place] = places(`《${TITLE}》第三条`);
    if (place === undefined) throw new Error('no place');
    const same: CitingPlace = {
      ...place,
      citation: { ...place.citation, via: 'same-as', raw: '同3' },
    };
    const [affected] = assess(CHANGED, [same]);
    expect(affected).toMatchObject({
      action: 'renumber',
      replacement: { text: null, notes: ['same-as'] },
    });
  });
});

describe('places reached through other articles', () => {
  const pinpoint = (article: number) => ({
    chapter: null,
    section: null,
    article,
    suffix: 0,
    paragraph: null,
    item: null,
    subitem: null,
  });
  const through = [{ name: '《另一办法》第九条', label: null }];
  const place = (article: number, way: CitingPlace['through'] = through) =>
    places('《另一办法》第九条', { through: way, reached: pinpoint(article) });

  test.each([
    [3, 'none'],
    [5, 'reread'],
    [6, 'reread'],
  ] as const)('article %i at the end of the path: %s', (article, action) => {
    const [affected] = assess(CHANGED, place(article));
    expect(affected?.action).toBe(action);
    expect(affected?.replacement).toMatchObject({ text: null, notes: ['indirect'] });
  });

  test('an article of the revised law on the way counts too', () => {
    const way = [{ name: `《${TITLE}》第五条`, label: '5' }];
    expect(assess(CHANGED, place(3, way))[0]?.action).toBe('reread');
  });
});

describe('numbers that an inserted article moves', () => {
  const nine = [...FIXED, GONE, BERTH, '运输车辆应当安装卫星定位装置。'];
  const end = ['河道采砂实行许可制度。', '农田灌溉推广滴灌技术。'];
  const old = law([...nine, '违反本条例第五条规定的，处二千元罚款。', ...end]);
  const shifted = [...nine.slice(0, 2), ADDED, ...nine.slice(2)];
  const followed = revision(
    old,
    law([...shifted, '违反本条例第六条规定的，处二千元罚款。', ...end]),
  );
  const left = revision(old, law([...shifted, '违反本条例第五条规定的，处二千元罚款。', ...end]));

  test.each([
    ['第二条', 'none', null],
    ['第五条', 'renumber', '第六条'],
    ['第八条', 'renumber', '第九条'],
    ['第十条', 'renumber', '第十一条'],
  ] as const)('%s: %s', (cited, action, to) => {
    const affected = assessed(followed, `《${TITLE}》${cited}`);
    expect(affected.action).toBe(action);
    expect(affected.change.grades).toEqual([]);
    expect(affected.replacement.text).toBe(to === null ? null : `《${TITLE}》${to}`);
  });

  test('a reference that now means another norm has to be read', () => {
    expect(assessed(left, `《${TITLE}》第八条`)).toMatchObject({
      action: 'reread',
      change: { kind: 'amended' },
    });
  });
});

test('quoted words that name another article by its old number are to be quoted anew', () => {
  const breach = (number: string): string =>
    `违反本条例第${number}条规定，货主拒绝接受检查或者弄虚作假的，处二千元罚款。`;
  const old = law([...FIXED, breach('四'), GONE]);
  const next = law([...FIXED.slice(0, 2), ADDED, ...FIXED.slice(2), breach('五')]);
  const moved = law([...FIXED.slice(0, 3), ADDED, FIXED[3] ?? '', breach('五')]);
  const asked = `《${TITLE}》第五条：${breach('四')}`;
  for (const text of [next, moved]) {
    const { replacement } = assessed(revision(old, text), asked);
    expect(replacement.newQuote?.text).toBe(breach('五'));
  }
  const stays = law([...FIXED.slice(1), FIXED[0] ?? '', breach('三'), GONE]);
  const same = assessed(revision(old, stays), asked);
  expect([same.change.kind, same.action]).toEqual(['unchanged', 'renumber']);
  expect(same.replacement.newQuote?.text).toBe(breach('三'));
  expect(assessed(revision(old, stays), `《${TITLE}》第五条`).action).toBe('none');
});
