import type { HeldVersion } from '../linking/law-catalogue.js';
import type { LintInput } from './finding.js';
import type { CitedPlace } from './places.js';
import { isBracketed, provisionsWords } from './provision-words.js';
import { titleWords } from './reference-words.js';
import { successorsOf, type Successor } from './successors.js';

/** The citation as it should be: the later version, and where its provisions are there. */
export function staleSuggestion(
  place: CitedPlace,
  held: HeldVersion | null,
  later: HeldVersion,
  input: LintInput,
): string {
  const title = titleWords(later, place, input);
  const followed = successorsOf(place, held, later, input);
  if (followed.length === 0) return `改引${title}`;
  const bracketed = isBracketed(place.citation.raw);
  const words = (state: Successor['state']): string =>
    provisionsWords(
      followed.filter((one) => one.state === state).map(({ cited }) => cited),
      bracketed,
    );
  const to = provisionsWords(
    followed.flatMap((one) => one.to),
    bracketed,
  );
  const [parts, gone, unknown] = [words('article'), words('repealed'), words('unknown')];
  const maybe = provisionsWords(followed.flatMap((one) => one.maybe));
  const notes = [
    parts === '' ? null : `原${parts}的款、项在该版本中的位置请核对`,
    gone === '' ? null : `原${gone}在该版本中没有找到对应条文，请核对是否另有规定`,
    unknown === ''
      ? null
      : `原${unknown}无法确定对应的现行条文${maybe === '' ? '' : `，可能是${maybe}`}，请核对`,
  ].filter((one) => one !== null);
  const own = to === '' ? `改引${title}` : `${title}${to}`;
  return [own, ...notes].join('；');
}
