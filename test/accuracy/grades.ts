import { readFileSync } from 'node:fs';
import { alignLaws } from '../../src/alignment/align-laws.js';
import { GRADE_KINDS, type GradeKind } from '../../src/alignment/grade-types.js';
import type { AlignmentEntry } from '../../src/alignment/types.js';
import { parseLawText } from '../../src/statute/read-law.js';
import { DATA, share } from './report.js';

/** An amended article, and what a reader found changed before seeing the code's grades. */
interface MarkedGrade {
  /** Files of the two versions. */
  readonly from: string;
  readonly to: string;
  /** Labels of the article in both. */
  readonly old: string;
  readonly new: string;
  readonly kinds: readonly GradeKind[];
  /** Kinds that one could argue about. */
  readonly maybe: readonly GradeKind[];
}

/** How many of the kinds that articles are graded with are as marked, and how many are missing. */
export function measureGrades(): void {
  measure('drawn at random', 'grades');
  measure('drawn later', 'grades-later');
}

function measure(name: string, file: string): void {
  const url = new URL(`marks/${file}.jsonl`, import.meta.url);
  const marks = readFileSync(url, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MarkedGrade);
  const sums = { right: 0, arguable: 0, wrong: 0, missed: 0, shown: 0, gone: 0 };
  for (const mark of marks) {
    const grade = entriesOf(mark).find(
      ({ from, to }) => from.join() === mark.old && to.join() === mark.new,
    )?.grade;
    if (grade === undefined || grade === null) sums.gone += 1;
    else {
      for (const kind of GRADE_KINDS) {
        const isMarked = mark.kinds.includes(kind);
        if (!grade.kinds.includes(kind)) {
          sums.missed += isMarked ? 1 : 0;
          sums.shown += isMarked && grade.ungraded > 0 ? 1 : 0;
        } else if (isMarked) sums.right += 1;
        else if (mark.maybe.includes(kind)) sums.arguable += 1;
        else sums.wrong += 1;
      }
    }
  }
  const { right, arguable, wrong, missed, shown, gone } = sums;
  const found = right + arguable + wrong;
  console.log(`  ${marks.length} articles ${name}: kinds as marked ${share(right, found)}`);
  console.log(`    as marked or arguable ${share(right + arguable, found)}`);
  console.log(`    marked and found ${share(right, right + missed)}`);
  console.log(
    `    of those missed, in an article that is told to be read: ${share(shown, missed)}`,
  );
  if (gone > 0) console.log(`    ${gone} articles are aligned otherwise now`);
}

const known = new Map<string, readonly AlignmentEntry[]>();

function entriesOf({ from, to }: MarkedGrade): readonly AlignmentEntry[] {
  const key = `${from}>${to}`;
  const entries = known.get(key) ?? alignLaws(lawAt(from), lawAt(to));
  known.set(key, entries);
  return entries;
}

function lawAt(path: string): ReturnType<typeof parseLawText> {
  return parseLawText(readFileSync(`${DATA}laws/${path}`, 'utf8'), { name: path });
}
