import { extractCitations } from '../../src/citation/extract.js';
import type { Citation } from '../../src/citation/types.js';

/** `测试法 c4 17-1(2).3/1`: a citation in one short line, for tables of cases. */
export function brief(citation: Citation): string {
  const { law, chapter, article, suffix, paragraph, item, subitem } = citation;
  const pinpoint = [
    chapter === null ? '' : ` c${chapter}`,
    article === null ? '' : ` ${article}${suffix === 0 ? '' : `-${suffix}`}`,
    paragraph === null ? '' : `(${paragraph})`,
    item === null ? '' : `.${item}`,
    subitem === null ? '' : `/${subitem}`,
  ];
  return law + pinpoint.join('');
}

/** The citations of a text, each in one short line. */
export function briefs(text: string): string[] {
  return extractCitations(text).citations.map(brief);
}
