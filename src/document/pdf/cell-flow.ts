import type { TextLine } from './text-lines.js';

/** The words of a cell so far, and whether its last line ran as far as lines can. */
export interface Flow {
  readonly text: string;
  readonly isFull: boolean;
}

const LATIN_END = /[A-Za-z0-9,]$/u;
const LATIN_START = /^[A-Za-z0-9]/u;
/**
 * In heights of its letters, how much a broken line falls short of its room: the character that
 * did not fit, or two where a sign may not begin a line.
 */
const SLACK = 1.5;
/** An entry of a list, a citation's label or an article's own words begin a line by intent … */
const ENTRY =
  /^(?:\d{1,2}(?:[-－]\d{1,2})?[.．、]|【|（[一二三四五六七八九十]+）|第[一二三四五六七八九十百]+条[^，、；。]{0,8}[：:\s])/u;
/** … if what stands before it is finished. */
const FINISHED = /[。；;：:！？!?）)】》”"]$/u;

/**
 * Joins the lines of a cell. A line that reaches the right edge was broken for want of room and
 * goes on in the next; a shorter one ends where its author ended it.
 *
 * @param room how wide a line in the cell can be.
 */
export function flowLines(lines: readonly TextLine[], room: number): Flow {
  const left = Math.min(...lines.map(({ x }) => x));
  let flow: Flow = { text: '', isFull: false };
  for (const { text, right, height } of lines) {
    const next = { text, isFull: right - left > room - height * SLACK };
    flow = flow.text === '' ? next : joinFlows(flow, next);
  }
  return flow;
}

/** What comes of one piece of a cell and the next, on the same page or the one after. */
export function joinFlows(one: Flow, next: Flow): Flow {
  if (one.text === '') return next;
  if (next.text === '') return one;
  const isEntry = ENTRY.test(next.text) && FINISHED.test(one.text);
  const isLatin = LATIN_END.test(one.text) && LATIN_START.test(next.text);
  const between = !one.isFull || isEntry ? '\n' : isLatin ? ' ' : '';
  return { text: `${one.text}${between}${next.text}`, isFull: next.isFull };
}
