/** | 甲 | 乙 |: a row of a Markdown table. */
export const isTableRow = (line: string): boolean => /^\|.*\|$/u.test(line) && line.length > 2;

/** | --- | :-: |: parts the table's head from its body, and says nothing. */
export const isTableSeparator = (line: string): boolean =>
  line.length < 1000 && isTableRow(line) && /^[|\s:-]+$/u.test(line) && line.includes('-');
