import type { JsonObject } from './parse-json.js';

const NAMES_LAW = /^(?:law_?(?:name|title)|法律名称|法规名称|法律法规名称)$/iu;
const NAME = /^name$/iu;
const OF_A_LAW = /^law_?(?:number|no)$/iu;

/**
 * Whether an object is a reference to a law in fields of its own (its title, its number, the
 * article, the words): joined to one line, its parts could not be told apart any more.
 */
export function isLawRecord(value: JsonObject): boolean {
  const names = Object.keys(value);
  if (names.length < 3) return false;
  return (
    names.some((name) => NAMES_LAW.test(name)) ||
    (names.some((name) => NAME.test(name)) && names.some((name) => OF_A_LAW.test(name)))
  );
}
