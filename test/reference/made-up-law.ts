import { lawContext } from '../../src/reference/law-context.js';
import { readReferences } from '../../src/reference/read-references.js';
import type { ArticleReference, ArticleReferences } from '../../src/reference/types.js';
import type { LawText } from '../../src/statute/law-text.js';
import { parseLawText } from '../../src/statute/parse-law-text.js';

/** A made-up law from its articles' lines; numbers stand in the lines themselves. */
export function madeUpLaw(lines: readonly string[], title = '测试管理条例'): LawText {
  return parseLawText(`# ${title}\n\n<!-- INFO END -->\n\n${lines.join('\n\n')}\n`);
}

/** What the article of that label refers to; the last article if none is given. */
export function read(
  lines: readonly string[],
  { label, title }: { label?: string; title?: string } = {},
): ArticleReferences {
  const law = madeUpLaw(lines, title);
  const article =
    label === undefined ? law.articles.at(-1) : law.articles.find((one) => one.label === label);
  if (article === undefined) throw new Error('the made-up law has no such article');
  return readReferences(article, lawContext(law));
}

/** `本条例第五条第二款 → self 5(2)`, with ` !` where it penalises and ` ~` where it is relative. */
export function brief(reference: ArticleReference): string {
  const { part, chapter, section, article, suffix, paragraph, item, subitem } = reference;
  const pinpoint = [
    part === null ? '' : ` p${part}`,
    chapter === null ? '' : ` c${chapter}`,
    section === null ? '' : ` s${section}`,
    article === null ? '' : ` ${article}${suffix === 0 ? '' : `-${suffix}`}`,
    paragraph === null ? '' : `(${paragraph})`,
    item === null ? '' : `.${item}`,
    subitem === null ? '' : `/${subitem}`,
    reference.relative ? ' ~' : '',
    reference.penalises ? ' !' : '',
  ];
  return `${reference.raw} → ${reference.law}${pinpoint.join('')}`;
}

/** The references of an article, each in one short line. */
export function briefs(
  lines: readonly string[],
  options: { label?: string; title?: string } = {},
): string[] {
  return read(lines, options).references.map(brief);
}

/** `前款: no-paragraph-before` */
export function abstentions(
  lines: readonly string[],
  options: { label?: string; title?: string } = {},
): string[] {
  return read(lines, options).abstained.map(({ raw, reason }) => `${raw}: ${reason}`);
}
