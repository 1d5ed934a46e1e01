import type { HeldVersion } from '../../linking/law-catalogue.js';
import type { ListCitation } from '../../power-list/power-list.js';
import { labelOf } from '../../statute/article-label.js';
import { citedVersion } from '../cited-version.js';
import { comparable } from '../comparable.js';
import type { Rule } from '../finding.js';
import { articlesWith } from '../held-words.js';
import { citedPlaces, sourceOf, type CitedPlace } from '../places.js';
import { citedLabels } from '../quote-check.js';
import { MIN_WORDS } from '../quotation.js';
import { quotedWords } from '../quoted-words.js';
import { articleWordsOf, titleWords, versionWords } from '../reference-words.js';
import { Tally } from '../tally.js';

/**
 * The version that is meant has no article of the cited number. Articles are numbered through
 * (立法法 2023 第六十五条), so a number above the last one, or a 之一 that is not there, is none;
 * a number below it is missing from the held text, and nothing can be said.
 */
export const noSuchArticle: Rule = (input) => {
  const tally = new Tally();
  for (const place of citedPlaces(input)) {
    const labels = citedLabels(place);
    if (labels.length === 0) continue;
    const cited = citedVersion(place, input);
    if (cited.held === null) {
      tally.notChecked(cited.reason);
      continue;
    }
    const { held, texts } = cited;
    const missing = labels.filter((label) =>
      texts.every((text) => input.laws.article(text, label) === null),
    );
    const last = Math.max(0, ...texts.flatMap((text) => text.articles.map(({ number }) => number)));
    const absent = missing.filter((label) => label.includes('-') || Number(label) > last);
    if (last === 0 || absent.length < missing.length || (absent.length > 0 && texts.some(isCut))) {
      tally.notChecked('text-incomplete');
      continue;
    }
    tally.checked();
    if (absent.length === 0) continue;
    const { item, part } = place;
    const citation = citationOf(place, absent);
    const words = comparable(quotedWords(citation.quote ?? '').words);
    const [other] = articlesWith(words, held);
    tally.found({
      kind: 'no-such-article',
      severity: 'error',
      item: item.seq,
      part,
      citation,
      source: sourceOf(item, citation.column),
      message: `《${citation.law}》${versionWords(held)}没有${absent.map(articleWordsOf).join('、')}，最后一条是${articleWordsOf(String(last))}`,
      evidence: {
        version: held.version,
        missing: absent.join(' '),
        lastArticle: last,
        matchesArticle: other?.label ?? null,
      },
      suggestion:
        other === undefined
          ? `核对${titleWords(held, place, input)}的条号${words.key.length < MIN_WORDS ? '' : '；引文不在该文本中，可能出自其他文件，如其实施细则'}`
          : `${titleWords(held, place, input)}${articleWordsOf(other.label)}`,
    });
  }
  return tally.report();
};

/** Of the citations that one mention makes, the first of an article that is not there. */
function citationOf({ citation, together }: CitedPlace, absent: readonly string[]): ListCitation {
  const first = together.find(
    ({ article, suffix }) => article !== null && absent.includes(labelOf(article, suffix)),
  );
  return first ?? citation;
}

/** A law that is parted into chapters has several: one that ends in its first is cut off. */
const isCut = ({ articles }: HeldVersion): boolean =>
  articles.length > 0 && articles.every(({ chapter }) => chapter === 1);
