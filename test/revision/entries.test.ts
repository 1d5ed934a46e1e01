import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alignLaws } from '../../src/alignment/align-laws.js';
import { fitsKind } from '../../src/archive/decision-check.js';
import { ALIGNMENT_KINDS } from '../../src/alignment/types.js';
import { correctedAlignment, kindByWords } from '../../src/revision/entries.js';
import type { CorrectedEntry } from '../../src/revision/corrected-entry.js';
import { parseLawText } from '../../src/statute/parse-law-text.js';
import { said } from './support/decisions.js';
import { NEW, NEW_BODIES, OLD, REVISED, lawFile } from './support/laws.js';

const old = parseLawText(OLD);
const next = parseLawText(NEW);

const sides = (entries: readonly CorrectedEntry[]): string[] =>
  entries.map(({ from, to, kind }) => `${from.join(',')}>${to.join(',')}:${kind}`);

const corrected = (...words: string[]): readonly CorrectedEntry[] =>
  correctedAlignment(
    old,
    next,
    words.map((one) => said(one)),
  ).entries;

describe('an alignment with what people decided', () => {
  test('is the computed one where nobody decided', () => {
    const { entries } = correctedAlignment(old, next, []);
    expect(sides(entries)).toEqual([
      '1>1:unchanged',
      '>2:added',
      '2>3:renumbered',
      '3>:repealed',
      '4>4:amended',
      '>5:added',
      '5>6:amended',
      '6>7:amended',
    ]);
    expect(entries.every(({ decision }) => decision === null)).toBe(true);
  });

  test('has a correction in place of the computed entries that share an article', () => {
    const entries = corrected('3>5:amended');
    expect(sides(entries)).toEqual([
      '1>1:unchanged',
      '>2:added',
      '2>3:renumbered',
      '3>5:amended',
      '4>4:amended',
      '5>6:amended',
      '6>7:amended',
    ]);
    const entry = entries.find(({ from }) => from.includes('3'));
    expect(entry).toMatchObject({ unsure: false, decision: { how: 'corrected', by: '王审核' } });
    expect(entry?.changes.length).toBeGreaterThan(0);
    expect(entry?.paragraphs).toHaveLength(1);
  });

  test('lets what loses an article fall apart: each of the others stands alone', () => {
    expect(sides(corrected('4>5:amended'))).toEqual([
      '1>1:unchanged',
      '>2:added',
      '2>3:renumbered',
      '>4:added',
      '3>:repealed',
      '4>5:amended',
      '5>6:amended',
      '6>7:amended',
    ]);
  });

  test('keeps together what has articles left on both sides, for a person to look at', () => {
    const entries = corrected('2,3,4>3,4:merged', '2>3:renumbered');
    expect(sides(entries)).toContain('3,4>4:merged');
    expect(entries.find(({ from }) => from.includes('4'))).toMatchObject({
      unsure: true,
      decision: null,
    });
  });

  test('has the later of two decisions about one article', () => {
    const entries = corrected('3>5:amended', '3>2:amended', '4>4,5:split');
    expect(sides(entries)).toEqual(expect.arrayContaining(['3>2:amended', '4>4,5:split']));
    expect(entries.filter(({ decision }) => decision !== null)).toHaveLength(2);
  });

  test('follows references by the corrected alignment', () => {
    // Without it 第四条 of the fifth article means what it meant; with it, another norm.
    const before = corrected('1>1:unchanged').find(({ from }) => from.includes('5'));
    expect(before?.retargeted).toEqual([]);
    const entry = corrected('4>5:amended').find(({ from }) => from.includes('5'));
    expect(entry?.retargeted).toMatchObject([
      { oldTarget: '4', newTarget: '4', successors: ['5'] },
    ]);
    expect(entry?.grade?.kinds).toContain('condition');
  });

  test('says nothing about what changed where a person calls an article unchanged', () => {
    const [entry] = corrected('4>4:unchanged').filter(({ from }) => from.includes('4'));
    expect(entry).toMatchObject({ kind: 'unchanged', grade: null, unsure: false });
    expect(entry?.changes.length).toBeGreaterThan(0);
  });

  test('names decisions about articles that the texts do not have, and applies the others', () => {
    const lost = said('3>9:amended');
    const { entries, notApplied } = correctedAlignment(old, next, [lost, said('3>5:amended')]);
    expect(notApplied.map(({ decision }) => decision?.id)).toEqual([lost.id]);
    expect(sides(entries)).toContain('3>5:amended');
  });

  test.each([
    ['4', '4', 'amended'],
    ['1', '1', 'unchanged'],
    ['2', '3', 'renumbered'],
    ['4', '4,5', 'split'],
    ['3,4', '4', 'merged'],
    ['4', '', 'repealed'],
    ['', '4', 'added'],
  ])('the kind of %s > %s follows from numbers and words: %s', (from, to, kind) => {
    const labels = (words: string): string[] => (words === '' ? [] : words.split(','));
    expect(kindByWords(old, next, [], { from: labels(from), to: labels(to) })).toBe(kind);
  });

  test('is computed in the same way as without decisions, but for what is confirmed', () => {
    const computed = alignLaws(old, next);
    const confirmed = computed.map(({ from, to, kind }) =>
      said(`${from.join(',')}>${to.join(',')}:${kind}`, { op: 'confirm-alignment' }),
    );
    const { entries } = correctedAlignment(old, next, confirmed);
    expect(entries.map(({ decision: _decision, ...entry }) => entry)).toEqual(
      computed.map((entry) => ({ ...entry, unsure: false })),
    );
    expect(entries.every(({ decision }) => decision?.how === 'confirmed')).toBe(true);
    // One decision alone has the others made anew: they stay as they were computed.
    for (const one of confirmed) {
      const alone = correctedAlignment(old, next, [one]).entries;
      expect(alone.map(({ decision: _decision, unsure: _unsure, ...entry }) => entry)).toEqual(
        computed.map(({ unsure: _unsure, ...entry }) => entry),
      );
    }
  });
});

describe('any sequence of decisions', () => {
  // A number that stands twice, as damaged texts have it, is in two entries by its place.
  const twice = parseLawText(lawFile(REVISED, NEW_BODIES).replace('第五条 运输', '第四条 运输'));
  const some = (labels: readonly string[]): fc.Arbitrary<string[]> =>
    fc.subarray([...new Set(labels)], { maxLength: 3 });
  const decision = (law: typeof next): fc.Arbitrary<ReturnType<typeof said>> =>
    fc
      .record({
        from: some(old.articles.map(({ label }) => label)),
        to: some(law.articles.map(({ label }) => label)),
        kind: fc.constantFrom(...ALIGNMENT_KINDS),
      })
      .filter(fitsKind)
      .map(({ from, to, kind }) => said(`${from.join(',')}>${to.join(',')}:${kind}`));

  test.each([
    ['of sound texts', next],
    ['where a number stands twice', twice],
  ])('keeps every article of both in exactly one entry: %s', (_what, law) => {
    fc.assert(
      fc.property(fc.array(decision(law), { maxLength: 8 }), (decided) => {
        const { entries, notApplied } = correctedAlignment(old, law, decided);
        expect(notApplied).toEqual([]);
        for (const [side, articles] of [
          ['from', old.articles],
          ['to', law.articles],
        ] as const) {
          const found = entries.flatMap((entry) => entry[side]).sort();
          expect(found).toEqual(articles.map(({ label }) => label).sort());
        }
        // Also the kinds that no person stated fit their articles.
        const odd = entries.filter(
          (entry) => law === next && entry.decision === null && !fitsKind(entry),
        );
        expect(odd).toEqual([]);
        const last = decided.at(-1);
        if (last !== undefined) {
          const own = entries.find(({ decision: note }) => note?.id === last.id);
          expect(own).toMatchObject(last.decision.entry);
        }
      }),
      { numRuns: 60 },
    );
  });
});
