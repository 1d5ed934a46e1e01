import type { ListCitation } from '../../power-list/power-list.js';
import { readEvents } from '../../statute/events.js';

/** The number that stands with the day of the version itself, not one of an earlier act. */
export function numberOf({ raw, version }: ListCitation): string | null {
  const events = readEvents(raw.slice(raw.indexOf('》') + 1));
  return events.find(({ date }) => date === version)?.documentNumber ?? null;
}

/** The numbers in a document number, Chinese ones as they are. */
export function digits(number: string | null): string {
  return (
    (number ?? '')
      .normalize('NFKC')
      .match(/[\d〇零一二三四五六七八九十百]+/gu)
      ?.join(' ') ?? ''
  );
}

/** The body that numbered it, without the state's name: 国务院, 主席, 交通运输部. */
export function issuer(number: string): string {
  return number
    .replace(/\s|中华人民共和国/gu, '')
    .replace(/[〔[【（(]?(?:19|20)\d{2}.*$|令?第?[\d〇零一二三四五六七八九十百]+号.*$/u, '');
}
