import type { Action, Change } from './types.js';

/**
 * What each change asks of whoever maintains a place:
 *
 * | Change of what is cited                                        | Action     |
 * | -------------------------------------------------------------- | ---------- |
 * | no provision named; the new version is cited already           | `none`     |
 * | words and number unchanged                                     | `none`     |
 * | words unchanged, another number (of any level that it names)   | `renumber` |
 * | quoted words that name another article by its old number       | `renumber` |
 * | whole law named, the law has another title                     | `renumber` |
 * | words changed, in whatever grade, also ungraded or wording     | `reread`   |
 * | a cross-reference in it now means another norm                 | `reread`   |
 * | split over several articles, or merged with others             | `reread`   |
 * | not sure: unlike pair, little like, quote of other words       | `reread`   |
 * | the old version has no such provision                          | `reread`   |
 * | article repealed; its 款, 项 or 目 found nowhere; law repealed | `rebase`   |
 *
 * A history in brackets that names the old version is no matter of substance: the action stays
 * `none` and the replacement gives the new history.
 */
export function actionOf(change: Change): Action {
  if (change.kind === 'repealed') return 'rebase';
  if (!change.sure) return 'reread';
  switch (change.kind) {
    case 'none':
    case 'unchanged':
    case 'added':
      return 'none';
    case 'renumbered':
      return 'renumber';
    case 'amended':
    case 'split':
    case 'merged':
      return 'reread';
  }
}

/**
 * Whether what is relied on through another article is another norm now. Its number is no matter
 * there, nor are other words for the same rule.
 */
export function changesSubstance(change: Change): boolean {
  if (!change.sure) return true;
  switch (change.kind) {
    case 'none':
    case 'unchanged':
    case 'renumbered':
    case 'added':
      return false;
    case 'amended':
      return (
        change.ungraded > 0 ||
        change.grades.some((kind) => kind !== 'wording') ||
        change.grades.length === 0
      );
    case 'split':
    case 'merged':
    case 'repealed':
      return true;
  }
}
