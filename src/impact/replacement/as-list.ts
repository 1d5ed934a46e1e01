import type { Pinpoint } from '../../citation/types.js';
import type { RevisionIndex } from '../revision-index.js';
import type { Change } from '../types.js';
import type { ListStyle } from './list-style.js';
import { compareOrder, isNext, type Segment } from './segments.js';

/** Fewer provisions in a row than this are listed, not given as a range. */
const MIN_RANGE = 3;
const FIRST = 0;

export interface ListWords {
  readonly text: string;
  /** Whether every provision named has a sure place in it. */
  readonly complete: boolean;
}

/**
 * The provisions written anew in the style of the old words: in the order of the new version, each
 * once; what was a range is one again where nothing lies between. Those without a sure place stand
 * behind, marked by 【】 for a person to decide.
 */
export function asList(
  segments: readonly Segment[],
  style: ListStyle,
  index: RevisionIndex,
): ListWords {
  const targets: { pinpoint: Pinpoint; ranged: boolean }[] = [];
  const open: string[] = [];
  for (const { leaves, members } of segments) {
    for (const { from, change } of members) {
      if (change.sure && change.to.length > 0) {
        const ranged = leaves.length > 1;
        targets.push(...change.to.map((pinpoint) => ({ pinpoint, ranged })));
      } else {
        open.push(openWords(from, change, style));
      }
    }
  }
  targets.sort((one, two) => compareOrder(one.pinpoint, two.pinpoint));
  const distinct = targets.filter(
    ({ pinpoint }, place) =>
      place === FIRST || compareOrder(targets[place - 1]?.pinpoint ?? pinpoint, pinpoint) !== 0,
  );
  const parts = runsOf(distinct, index);
  let words = '';
  let before: Pinpoint | null = null;
  for (const run of parts) {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) continue;
    words += (words === '' ? '' : style.joiner) + style.provision(first, before);
    if (run.length > 1) words += style.rangeJoiner + style.provision(last, first);
    before = last;
  }
  return { text: words + open.join(''), complete: open.length === 0 };
}

/** 【原第三十四条：核对第五十一条】 */
function openWords(from: Pinpoint, change: Change, style: ListStyle): string {
  const maybe = change.candidates
    .map((one) => style.provision(one, null))
    .filter((one) => one !== '');
  const none =
    change.unsureWhy === 'no-such-provision' ? '原文本无此规定，请核对' : '无对应，另找依据';
  const hint = maybe.length === 0 ? none : `是否为${maybe.join('、')}，请核对`;
  return `【原${style.provision(from, null)}：${hint}】`;
}

/** Single provisions, and runs of those that were in a range and lie side by side. */
function runsOf(
  targets: readonly { readonly pinpoint: Pinpoint; readonly ranged: boolean }[],
  index: RevisionIndex,
): Pinpoint[][] {
  const runs: { pinpoints: Pinpoint[]; ranged: boolean }[] = [];
  for (const { pinpoint, ranged } of targets) {
    const last = runs.at(-1);
    const end = last?.pinpoints.at(-1);
    if (ranged && last?.ranged === true && end !== undefined && isNext(end, pinpoint, index))
      last.pinpoints.push(pinpoint);
    else runs.push({ pinpoints: [pinpoint], ranged });
  }
  return runs.flatMap(({ pinpoints }) =>
    pinpoints.length < MIN_RANGE ? pinpoints.map((one) => [one]) : [pinpoints],
  );
}
