/**
 * Words of obligation in one form: 必须 and 应 say what 应当 says, 不应当 what 不得 says (立法技术规范
 * （试行）（一）24.1). 相应, 反应 and their like are no such words.
 */
export function plainModals(words: string): string {
  return words
    .replace(/不应当|不应(?![当急用对])/gu, '不得')
    .replace(/必须|(?<![相适响反供顺因效对])应(?![当急用对])/gu, '应当');
}

/**
 * Words that oblige, allow or forbid, before `plainModals`. 直接负责的主管人员 and 应当认定为 oblige
 * nobody.
 */
export const MODAL =
  /不应当|不应(?![当急用对])|必须|应当(?!认定)|(?<![相适响反供顺因效对])应(?![当急用对])|可以|不得|禁止|严禁|有权|有义务|无权|(?<!直接)负责(?!人)/gu;
