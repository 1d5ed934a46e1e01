import { readPinpoint } from '../citation/pinpoint.js';
import { articleLabel } from './label.js';

/** A reference in an article to another article of the same law. */
export interface SelfReference {
  /** Labels of the articles it names; several for a list or a range. */
  readonly targets: readonly string[];
  readonly provisions: readonly ReferencedProvision[];
  /** From 第 to the end of the pinpoint, UTF-16 units into the article's text. */
  readonly start: number;
  readonly end: number;
}

export interface ReferencedProvision {
  readonly label: string;
  readonly paragraph: number | null;
  readonly item: number | null;
}

/** 本法, 本条例, … in front of a number. */
const SELF = /本(?:法|条例|办法|规定|规则|细则|解释|决定|章程|准则)[\s\u3000]*$/u;
/** The number belongs to another law: 《…》第三条, 刑法第三条, 同法第三条. */
const OTHER = /(?:[》〉>]|法|条例|办法|规定|规则|细则|解释|决定|章程|准则|公约)[\s\u3000]*$/u;

/** The references of one article's text, in order. The label it begins with is none. */
export function selfReferences(text: string, bodyStart: number): SelfReference[] {
  const found: SelfReference[] = [];
  let at = text.indexOf('第', bodyStart);
  // A list that another law's title opens goes on to be its own: 《…》第三条、第五条.
  while (at !== -1) {
    const reading = readPinpoint(text, at);
    if (reading === null) {
      at = text.indexOf('第', at + 1);
      continue;
    }
    const before = text.slice(Math.max(bodyStart, at - 8), at);
    const own = SELF.test(before) || !OTHER.test(before);
    const provisions = own
      ? reading.provisions.flatMap(({ pinpoint }) =>
          pinpoint.article === null
            ? []
            : [
                {
                  label: articleLabel(pinpoint.article, pinpoint.suffix),
                  paragraph: pinpoint.paragraph,
                  item: pinpoint.item,
                },
              ],
        )
      : [];
    if (provisions.length > 0) {
      const targets = [...new Set(provisions.map(({ label }) => label))];
      found.push({ targets, provisions, start: reading.start, end: reading.end });
    }
    at = text.indexOf('第', Math.max(reading.end, at + 1));
  }
  return found;
}
