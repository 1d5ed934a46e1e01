import { titleKey } from '../statute/title-key.js';

const STATE = '中华人民共和国';

/**
 * The ways in which documents write the title of a law: with and without the state's name, with
 * wide and with narrow brackets.
 *
 * @param title with or without 《》 around it
 */
export function titleSpellings(title: string): readonly string[] {
  const bare = title.trim().replace(/^《(.*)》$/u, '$1');
  const key = titleKey(bare);
  const wide = key.replace(/\(/gu, '（').replace(/\)/gu, '）');
  const spellings = [bare, key, wide].flatMap((one) => [one, `${STATE}${one}`]);
  return [...new Set(spellings)];
}
