import type { WordSpan } from '../word-change.js';
import { around, type ChangeContext } from './context.js';
import { isOrganOnly } from './organs.js';

/** Words by which a condition, an exception or a requirement is made. */
const CONDITION =
  /情形|情节|除外|但是|但|未经|条件|后果|符合|超过|不足|以上|以下|不满|已满|需要|必要时|经.{0,16}(?:同意|批准|许可)|除.{1,12}外|.{4}的[，,]/u;
/** 县级以上地方人民政府: a level of organs, no condition. */
const LEVEL = /[县乡省市区]?级?以上(?=地方|各级|人民|的?有关|主管|[^元倍年月日]{0,8}部门)/gu;

/** What has to be given for the rule to apply is another thing. */
export function isCondition({
  from,
  to,
  oldText,
  newText,
  oldSpan,
  newSpan,
}: ChangeContext): boolean {
  return (
    saysCondition(from) !== saysCondition(to) ||
    (!isOrganOnly(from, to) && (isConditional(oldText, oldSpan) || isConditional(newText, newSpan)))
  );
}

const saysCondition = (words: string): boolean => CONDITION.test(words.replace(LEVEL, ''));

/** Inside a clause that ends in 的，, or inside an item of a list of cases. */
function isConditional(text: string, span: WordSpan | null): boolean {
  if (span === null) return false;
  const clause = around(text, span, '，,。；;：:\n');
  if (/的[，,]$/u.test(clause)) return true;
  const line = text.lastIndexOf('\n', span.start - 1);
  const isItem = /^[（(][一二三四五六七八九十]+[）)]/u.test(text.slice(line + 1, line + 8));
  if (!isItem) return false;
  // The line before the items says what they are: 有下列情形之一的, 应当具备下列条件.
  const lead = text
    .slice(0, line)
    .split('\n')
    .findLast((one) => !/^[（(][一二三四五六七八九十]+[）)]/u.test(one));
  return /下列.{0,12}(?:情形|行为|条件|之一)/u.test(lead ?? '');
}
