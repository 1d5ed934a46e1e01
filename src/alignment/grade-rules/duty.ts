import { differ, type ChangeContext } from './context.js';

const MODAL = /应当|必须|应|可以|不得|禁止|严禁|有权|有义务|不应当|无权|负责/gu;

/** 必须 and 应 say what 应当 says (立法技术规范（试行）（一）24.1). */
const plain = (words: string): string =>
  words
    .replace(/必须/gu, '应当')
    .replace(/不应当/gu, '不得')
    .replace(/应(?!当|急|用|对)/gu, '应当');

/** What must, may or must not be done is said otherwise. */
export const isDuty = ({ from, to }: ChangeContext): boolean =>
  differ(plain(from), plain(to), MODAL);
