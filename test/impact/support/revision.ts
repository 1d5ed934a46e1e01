import { alignLaws } from '../../../src/alignment/align-laws.js';
import { extractCitations } from '../../../src/citation/extract.js';
import { assess } from '../../../src/impact/assess.js';
import type {
  AffectedPlace,
  CitingPlace,
  Revision,
  RevisionSide,
} from '../../../src/impact/types.js';
import type { LawEvent, LawText } from '../../../src/statute/law-text.js';
import { parseLawText } from '../../../src/statute/parse-law-text.js';
import { chineseNumeral } from '../../../src/text/numeral.js';

export const TITLE = '测试管理条例';

/** A made-up law: each string an article, paragraphs and items on lines of their own. */
export function law(bodies: readonly string[], title = TITLE): LawText {
  const lines = bodies.map((body, index) => `第${chineseNumeral(index + 1)}条 ${body}`);
  return parseLawText(`${title}\n\n${lines.join('\n')}\n`, { title });
}

export const event = (
  kind: LawEvent['kind'],
  date: string,
  raw = '',
  documentNumber: string | null = null,
): LawEvent => ({ kind, date, body: null, documentNumber, raw });

const OLD: RevisionSide = {
  version: '2015-03-01',
  documentNumber: null,
  validFrom: '2015-06-01',
  events: [event('adopted', '2015-03-01')],
};
const NEW: Revision['to'] = {
  version: '2024-05-20',
  documentNumber: null,
  validFrom: '2024-09-01',
  events: [
    event('adopted', '2015-03-01'),
    event('revised', '2024-05-20', '2024年5月20日 第三届某市人民代表大会第四次会议修订'),
  ],
  isDraft: false,
};

/** A revision of two made-up texts. */
export function revision(
  old: LawText,
  next: LawText,
  sides: { readonly from?: Partial<RevisionSide>; readonly to?: Partial<Revision['to']> } = {},
): Revision {
  return {
    title: old.title,
    from: { ...OLD, ...sides.from },
    to: { ...NEW, ...sides.to },
    oldArticles: old.articles,
    newArticles: next.articles,
    oldDivisions: old.divisions,
    newDivisions: next.divisions,
    entries: alignLaws({ ...old, title: TITLE }, { ...next, title: TITLE }),
  };
}

/** The places that a cell of a list makes: one a citation that is read in it. */
export function places(cell: string, more: Partial<CitingPlace> = {}): CitingPlace[] {
  return extractCitations(cell)
    .citations.filter(({ inside }) => inside === null)
    .map((citation, index) => ({
      kind: 'Duty',
      id: `duty-${index}`,
      name: '检查',
      item: 1,
      part: 'duty 1',
      organ: '某局',
      divisions: ['法规科'],
      document: { id: 'doc', name: '清单.xls' },
      source: { sheet: '表一', row: 4, column: '责任事项依据' },
      path: ['duty', 'article'],
      through: [],
      tiedBy: 'version',
      reached: null,
      ...more,
      citation: {
        ...citation,
        title: citation.law,
        statedVersion: citation.version,
        ...more.citation,
      },
    }));
}

/** What a revision means for the one citation of a cell. */
export function assessed(of: Revision, cell: string): AffectedPlace {
  const [affected] = assess(of, places(cell));
  if (affected === undefined) throw new Error(`no citation in ${cell}`);
  return affected;
}
