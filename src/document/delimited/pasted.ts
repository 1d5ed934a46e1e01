const LINE_WITH_TAB = /^[ \u00a0\u3000]*\t([^\n]*)$/gmu;

/**
 * True for a table that was copied as text with each cell on a line of its own behind a tab,
 * unlike tab-separated values, which have the cells of a row in one line.
 */
export function isPasted(text: string): boolean {
  let starts = 0;
  let alone = 0;
  for (const [, rest = ''] of text.matchAll(LINE_WITH_TAB)) {
    starts += 1;
    if (!rest.includes('\t')) alone += 1;
  }
  return starts >= 3 && alone >= starts * 0.6;
}
