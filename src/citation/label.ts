/** The level labels that lists write in front of a title, in 【】 or what was left of it. */
const LEVEL =
  /^(?:国家)?(?:宪法|法律|行政法规|地方性法规|法规|部门规章|部委规章|地方政府规章|政府规章|规章|规范性文件|其他规范性文件|司法解释|党内法规|党内规范性文件|国务院文件|国务院决定|政策文件|文件|法律法规|单行条例|自治条例|国际条约|军事法规|标准|[\p{Script=Han}]{0,8}(?:法律|法规|规章|文件|解释|决定|条例))$/u;

/** Longest label, brackets left out. */
export const MAX_LABEL = 14;

/** The label's words (法律, 行政法规, …), or null where the words are no level. */
export function levelOf(words: string): string | null {
  const label = words.replace(/[\s\u3000]/gu, '');
  return label.length <= MAX_LABEL && LEVEL.test(label) ? label : null;
}
