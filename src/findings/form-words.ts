/**
 * Characters that carry no norm of their own where they alone are left out or added: 按照 and 按,
 * 处以 and 处, 对其 and 对. 不, 可, 得, 或 and the like do carry one and are not among them.
 */
const PARTICLES = /[的地其以照之了]/gu;

/** Two ways to write one word, each by the one that laws use now: 会计帐簿, 作出 and 做出. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['帐', '账'],
  ['做', '作'],
  ['惟', '唯'],
  ['粘', '黏'],
  ['它', '他'],
  ['象', '像'],
  ['部份', '部分'],
]);

/** Whether words that differ are the same but for particles and spellings. */
export function isFormOnly(one: string, other: string): boolean {
  const [left, right] = [one, other].map(plain);
  return left === right;
}

function plain(words: string): string {
  let spelt = words;
  for (const [old, now] of SPELLINGS) spelt = spelt.replaceAll(old, now);
  return spelt.replace(PARTICLES, '');
}
