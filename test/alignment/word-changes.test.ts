import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alignLaws } from '../../src/alignment/align-laws.js';
import { equalRuns } from '../../src/alignment/diff.js';
import { FILLERS, law } from './support/law.js';

/** Changes between two wordings of one article, as `deleted→inserted`. */
function changes(from: string, to: string): string[] {
  const entries = alignLaws(law([...FILLERS, from]), law([...FILLERS, to]));
  const entry = entries.find((one) => one.from.includes('10'));
  return (entry?.changes ?? []).map((one) => `${one.from?.text ?? ''}→${one.to?.text ?? ''}`);
}

describe('words that changed', () => {
  test('a number with its unit is one word', () => {
    expect(changes('申请人应当在十五日内补正材料。', '申请人应当在三十日内补正材料。')).toEqual([
      '十五日→三十日',
    ]);
  });

  test('insertions and deletions stand by themselves', () => {
    expect(changes('蜂农应当登记蜂箱。', '蜂农应当按年登记蜂箱。')).toEqual(['→按年']);
    expect(changes('蜂农应当登记蜂箱、蜂王。', '蜂农应当登记蜂箱。')).toEqual(['蜂王→']);
  });

  test('an inserted sentence begins where the sentence begins', () => {
    expect(
      changes(
        '采蜜人应当佩戴面罩。采蜜人应当远离巢门。',
        '采蜜人应当佩戴面罩。采蜜人应当穿着长靴。采蜜人应当远离巢门。',
      ),
    ).toEqual(['→采蜜人应当穿着长靴']);
  });

  test('numbers of items do not count where one was inserted before them', () => {
    const lead = '蜂场应当具备下列条件：\n';
    expect(
      changes(
        `${lead}（一）有蜜源植物；\n（二）有清洁水源。`,
        `${lead}（一）有蜜源植物；\n（二）有隔离围栏；\n（三）有清洁水源。`,
      ),
    ).toEqual(['→（二）有隔离围栏']);
  });

  test('offsets point into the texts of the articles', () => {
    const old = law([...FILLERS, '罚款限额为五百元，由镇政府执行。']);
    const next = law([...FILLERS, '罚款限额为二千元，由镇政府执行。']);
    const [change] = alignLaws(old, next).find(({ from }) => from.includes('10'))?.changes ?? [];
    const at = (text: string, span: { start: number; end: number } | null | undefined): string =>
      text.slice(span?.start, span?.end);
    expect(at(old.articles[9]?.text ?? '', change?.from)).toBe('五百元');
    expect(at(next.articles[9]?.text ?? '', change?.to)).toBe('二千元');
  });
});

test('equal runs are equal, in order, and as long as the longest common subsequence', () => {
  const words = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 24 });
  fc.assert(
    fc.property(words, words, (left, right) => {
      let common = 0;
      let [a, b] = [0, 0];
      for (const run of equalRuns(left, right)) {
        expect(run.left >= a && run.right >= b && run.length > 0).toBe(true);
        const [one, two] = [run.left, run.right];
        expect(left.slice(one, one + run.length)).toEqual(right.slice(two, two + run.length));
        [a, b] = [one + run.length, two + run.length];
        common += run.length;
      }
      expect(common).toBe(longestCommon(left, right));
    }),
    { numRuns: 400 },
  );
});

function longestCommon(left: readonly string[], right: readonly string[]): number {
  let row = new Array<number>(right.length + 1).fill(0);
  for (const one of left) {
    const next = [0];
    for (const [index, two] of right.entries()) {
      next.push(
        one === two ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
