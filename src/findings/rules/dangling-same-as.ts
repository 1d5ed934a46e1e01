import type { Rule } from '../finding.js';
import { columnPart, itemOf } from '../list-parts.js';
import { sourceOf } from '../places.js';
import { Tally } from '../tally.js';

/**
 * 同N that names an entry which is not there or cites nothing, or that leads back to itself: the
 * duty or case is left without its basis. The numbering is the list's own promise.
 */
export const danglingSameAs: Rule = (input) => {
  const tally = new Tally();
  for (const { duties, cases, basis } of input.list.items) {
    for (const { citations } of [...duties, ...cases, { citations: basis }]) {
      if (citations.some(({ via }) => via === 'same-as')) tally.checked();
    }
  }
  for (const one of input.list.unresolved) {
    if (one.reason !== 'same-as-dangling' && one.reason !== 'same-as-circular') continue;
    const item = itemOf(input.list, one);
    if (item === null) continue;
    tally.checked();
    const circular = one.reason === 'same-as-circular';
    tally.found({
      kind: 'dangling-same-as',
      severity: 'error',
      item: item.seq,
      part: columnPart(one.role),
      citation: null,
      source: sourceOf(item, one.column),
      message: circular
        ? `“${one.raw}”循环指向自身，没有落到任何依据`
        : `“${one.raw}”所指的序号不存在，或该序号下没有依据`,
      evidence: { raw: one.raw, reason: one.reason, start: one.start, end: one.end },
      suggestion: '改为有依据的序号，或直接写明依据',
    });
  }
  return tally.report();
};
