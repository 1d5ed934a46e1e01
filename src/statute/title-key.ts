const STATE = '中华人民共和国';

/**
 * The key under which titles of one law fall together: without the state's name in front, without
 * any blank, with one form of each bracket. 保守国家秘密法 and 中华人民共和国保守国家秘密法
 * are one law; a title inside a longer one is not.
 */
export function titleKey(title: string): string {
  const plain = title
    .replace(/[\s\u200b-\u200d\ufeff\u00ad]/gu, '')
    .replace(/[（﹙]/gu, '(')
    .replace(/[）﹚]/gu, ')')
    .replace(/[《〈‹<＜«]/gu, '〈')
    .replace(/[》〉›>＞»]/gu, '〉')
    .replace(/[〔［【﹝]/gu, '[')
    .replace(/[〕］】﹞]/gu, ']')
    .normalize('NFC');
  return plain.startsWith(STATE) && plain.length > STATE.length ? plain.slice(STATE.length) : plain;
}

/** The title without the state's name, for people: 保守国家秘密法. */
export function shortTitle(title: string): string {
  const trimmed = title.trim();
  const isLong = trimmed.startsWith(STATE) && trimmed.length > STATE.length;
  return isLong ? trimmed.slice(STATE.length).trim() : trimmed;
}
