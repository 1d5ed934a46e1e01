/** A division named in a list, and what of the work is its own where the list says so. */
export interface Assignment {
  readonly division: string;
  readonly scope: string | null;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** How the names of divisions end. 单位 and 部门 are left out: those are whom the duty concerns. */
const DIVISION_NAME =
  /^(?!含|包括|如|不|或|以|经|由|可|即)[\p{Script=Han}\dA-Za-z]{1,30}(?:处|科|室|中心|支队|大队|中队|总队|队|站|所|股|办|局|组|委|厅|院|馆|会|党组|窗口)(?:[（(][^（）()]{1,30}[）)])?$/u;
const SEPARATOR = /[、，,；;/／\s]+/u;

/** Longest words between brackets that can name divisions with their scopes. */
const MAX_BRACKET = 400;

/**
 * The divisions that the words between two brackets name (法规督查处；法规督查处负责甲，科学技术处
 * 负责乙), or null where they are other words. `offset` is where the words begin.
 */
export function readDivisions(words: string, offset: number): Assignment[] | null {
  if (words.length > MAX_BRACKET || words.trim() === '') return null;
  const scoped = readScoped(words, offset);
  if (scoped !== null) return scoped;
  const found: Assignment[] = [];
  let at = 0;
  for (const part of splitOutside(words)) {
    const name = part.trim();
    if (name !== '') {
      if (!DIVISION_NAME.test(name)) return null;
      const start = offset + words.indexOf(name, at);
      found.push({ division: name, scope: null, raw: name, start, end: start + name.length });
    }
    at += part.length;
  }
  return found.length === 0 ? null : found;
}

/** 甲处负责…，乙处负责…: a piece without 负责 goes on with the scope before it. */
function readScoped(words: string, offset: number): Assignment[] | null {
  const heads = Array.from(
    words.matchAll(/(?:^|[，,；;、。])\s*([^，,；;、。（）()]{2,30}?)(?:具体)?负责/gu),
  );
  const found: Assignment[] = [];
  for (const [index, match] of heads.entries()) {
    const division = match[1] ?? '';
    if (!DIVISION_NAME.test(division)) return null;
    const start = words.indexOf(division, match.index);
    const from = match.index + match[0].length;
    const to = heads[index + 1]?.index ?? words.length;
    const scope = words
      .slice(from, to)
      .replace(/[，,；;、。\s]+$/u, '')
      .trim();
    const end = from + scope.length;
    found.push({
      division,
      scope: scope === '' ? null : scope,
      raw: words.slice(start, end),
      start: offset + start,
      end: offset + end,
    });
  }
  return found.length === 0 ? null : found;
}

/** Parts at separators that stand outside of brackets: 畜牧兽医科（渔政、渔港科） is one name. */
function splitOutside(words: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const char of words) {
    if (char === '（' || char === '(') depth += 1;
    if (char === '）' || char === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && SEPARATOR.test(char)) parts.push('');
    else parts[parts.length - 1] = (parts.at(-1) ?? '') + char;
  }
  return parts;
}

/** 有关处室 and the like name no division in particular. */
export function isGenericDivision(name: string): boolean {
  return /^(?:各?有关|相关|各|各相关|其他|责任|本)(?:业务)?(?:处室|科室|处|科|股室|单位|部门)/u.test(
    name,
  );
}
