import type { Rule } from '../finding.js';
import { danglingSameAs } from './dangling-same-as.js';
import { divisionDiffers } from './division-differs.js';
import { divisionUnknown } from './division-unknown.js';
import { duplicateItem } from './duplicate-item.js';
import { historyContradicted } from './history-contradicted.js';
import { noBasis } from './no-basis.js';
import { noCompetence } from './no-competence.js';
import { noSuchArticle } from './no-such-article.js';
import { notInForce } from './not-in-force.js';
import { staleVersion } from './stale-version.js';
import { textDiffers } from './text-differs.js';
import { textMoved } from './text-moved.js';
import { unmatchedBasis } from './unmatched-basis.js';
import { wrongLevel } from './wrong-level.js';

/** All rules; each stands by itself. */
export const RULES: readonly Rule[] = [
  staleVersion,
  textDiffers,
  textMoved,
  noSuchArticle,
  notInForce,
  wrongLevel,
  historyContradicted,
  danglingSameAs,
  unmatchedBasis,
  noBasis,
  divisionUnknown,
  divisionDiffers,
  noCompetence,
  duplicateItem,
];
