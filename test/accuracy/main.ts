import { existsSync } from 'node:fs';
import { measureAlignment } from './alignment.js';
import { measureElsewhere } from './elsewhere.js';
import { measureGrades } from './grades.js';
import { measureQuotes } from './quotes.js';
import { measureReferences } from './references.js';
import { DATA } from './report.js';
import { HELD_OUT_LINES, MARKED_LINES, measureStrings } from './strings.js';

/** `npm run accuracy`: what is read from published documents against what is right in them. */
const MEASURES: readonly (readonly [string, () => void | Promise<void>])[] = [
  ['Places where a workbook quotes an article', measureQuotes],
  ['Lines of workbooks, marked by hand', () => measureStrings(MARKED_LINES)],
  ['Lines of workbooks, held out', () => measureStrings(HELD_OUT_LINES)],
  ['References inside articles of laws, marked by hand', measureReferences],
  ['Articles of two versions, aligned by hand', measureAlignment],
  ['What amended articles change, graded by hand', measureGrades],
  ['Fragments of documents from elsewhere, marked by hand', measureElsewhere],
];

if (!existsSync(DATA)) {
  console.log('skipped: the published documents are not beside the project');
} else {
  for (const [name, measure] of MEASURES) {
    console.log(name);
    await measure();
  }
}
