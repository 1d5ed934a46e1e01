/** 一、 · （二） · 3. in front of the title of a group. */
const NUMBER =
  /^(?:[一二三四五六七八九十百]{1,4}[、.．]|[（(][一二三四五六七八九十百\d]{1,4}[)）]|\d{1,3}[、.．])/u;
/** （共2项） · （11项） · 共3项 behind it. */
const COUNT = /(?:[（(](?:共计?)?\d{1,5}(?:项|个|条)[)）]|共计?\d{1,5}(?:项|个|条))$/u;
const ORGAN =
  /^\p{Script=Han}{2,30}(?:局|厅|委|委员会|政府|办公室|办|部|院|中心|总队|支队|大队|银行|公司|社|学校)(?:[（(]\p{Script=Han}{2,30}[)）])?$/u;

/**
 * The organ that a row between items names (一、县教育局（共2项）), or null. A number in front or a
 * count behind tells it from other words between items; both are left out.
 */
export function organOfSection(title: string): string | null {
  const words = title.replace(/[\s\u3000]/gu, '');
  if (words.length > 80) return null;
  const plain = words
    .replace(NUMBER, '')
    .replace(/[：:]$/u, '')
    .replace(COUNT, '');
  return plain !== words.replace(/[：:]$/u, '') && ORGAN.test(plain) ? plain : null;
}
