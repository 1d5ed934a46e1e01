/**
 * Words of obligation in one form: 必须 and 应 say what 应当 says, 不应当 what 不得 says (立法技术规范
 * （试行）（一）24.1). 相应, 反应 and their like are no such words.
 */
export function plainModals(words: string): string {
  return words
    .replace(/不应当|不应(?![当急用对])/gu, '不得')
    .replace(/必须|(?<![相适响反供顺因效对])应(?![当急用对])/gu, '应当');
}
