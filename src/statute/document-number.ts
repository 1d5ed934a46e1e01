/**
 * 国保发〔2013〕14号 · 法释〔2021〕11号 · 国务院令第786号 · 第4号令. The name in front is at most
 * 40 characters, so that a long line costs no more than its length.
 */
const NUMBER =
  /[\p{Script=Han}]{1,24}?[〔[［【﹝（(]\s?(?:19|20)\d{2}\s?[〕\]］】﹞）)]\s?第?\s?[0-9０-９]{1,5}\s?号|[\p{Script=Han}、]{2,40}?(?:令|公告)\s?(?:[〔[［(（]?(?:19|20)\d{2}[〕\]］)）]?年?\s?)?第?\s?[0-9０-９〇零一二三四五六七八九十百]{1,6}\s?号|[\p{Script=Han}、]{2,40}?第\s?[0-9０-９]{1,5}\s?号令/gu;

const FULL_WIDTH = /[０-９]/gu;

/** The last document number in the words, as it is cited: blanks and the state's name left out. */
export function readDocumentNumber(words: string): string | null {
  const found = Array.from(words.matchAll(NUMBER)).at(-1)?.[0];
  if (found === undefined) return null;
  return found
    .replace(/[\s\u3000]/gu, '')
    .replace(FULL_WIDTH, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/^[年月日、]+/u, '')
    .replace(/^(?:经|以|由|根据|依据|按照)/u, '')
    .replace(
      /(?:中华人民共和国|中国人民共和国)(?=国务院|主席|[\p{Script=Han}]{1,12}(?:部|委员会|总局|总署|署|局|行)(?:令|、))/gu,
      '',
    );
}
