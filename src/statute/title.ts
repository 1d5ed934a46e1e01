import { withoutBlanks } from './text-lines.js';

/** Words that end the titles of laws and of what is published beside them. */
const KINDS =
  '修正案|法典|法|条例|规定|办法|细则|规则|决定|决议|解释|批复|答复|解答|通知|意见|安排|命令|标准|方案|公告|纪要|规范|制度|章程|准则|规程|目录|定额|公约|协定|宪法|补充规定';
const TITLE = new RegExp(`(?:${KINDS})(?:[（(][^（）()]{1,20}[)）]){0,2}$`, 'u');
const MAX_TITLE = 120;

/** Whether a line can be a law's whole title, or the last line of one. */
export function endsTitle(line: string): boolean {
  const words = withoutBlanks(line.slice(0, MAX_TITLE + 40));
  return (
    words.length >= 3 &&
    words.length <= MAX_TITLE &&
    TITLE.test(words) &&
    !/[。；：，]/u.test(words)
  );
}

/** Whether a line is the upper part of a title that was broken over lines. */
export function opensTitle(line: string): boolean {
  const words = withoutBlanks(line.slice(0, MAX_TITLE));
  if (words.length > 60 || /[。；：，\d]/u.test(words) || endsTitle(words)) return false;
  return (
    /^(?:中华人民共和国|国务院|最高人民|全国人民代表大会)/u.test(words) ||
    /关于|(?:委员会|人民政府|部|局|署)$/u.test(words)
  );
}

/** 行政处罚法 and 2021-01-22 of `行政处罚法(2021-01-22).md`. */
export function readName(name: string): { title: string; date: string | null } {
  const base = (name.split(/[/\\]/u).at(-1) ?? '').replace(/\.[a-z0-9]{1,5}$/iu, '');
  const match = /[（(_-]?(\d{4}-\d{2}-\d{2}|\d{8})[)）]?$/u.exec(base);
  const date = match?.[1]?.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3') ?? null;
  return { title: withoutBlanks(match === null ? base : base.slice(0, match.index)), date };
}
