import type { Citation } from '../../src/citation/types.js';
import type { Assignment } from '../../src/power-list/division.js';
import type { ListCitation, ListItem, PowerList } from '../../src/power-list/power-list.js';
import { seededRandom } from '../accuracy/random.js';

/** The size of a made-up city. */
export interface CitySize {
  readonly organs: number;
  readonly itemsOfOrgan: number;
  /** Articles that many items cite, and by how many each. */
  readonly hubs: number;
  readonly citationsOfHub: number;
}

/** Laws and articles that all lists cite; a few are cited by most, as in published lists. */
const LAWS = 400;
const ARTICLES = 80;
/** What published lists have on average: duties and cases an item, divisions an organ. */
const DUTIES = [2, 3, 3, 4, 5] as const;
const CASES = [6, 7, 8, 9, 11] as const;
const DIVISIONS = 12;

export const hubLaw = (hub: number): string => `甲市枢纽条例${hub + 1}`;
const lawOf = (index: number): string => `甲市样本条例${index + 1}`;

/**
 * The lists of a made-up city, one an organ, with the shape of published ones: items with duties,
 * cases, divisions and citations. The same size and seed give the same lists.
 */
export function* cityLists(size: CitySize, seed: number): Generator<PowerList> {
  const random = seededRandom(seed);
  const items = size.organs * size.itemsOfOrgan;
  const hubsOfItem = (size.hubs * size.citationsOfHub) / items;
  for (let organ = 0; organ < size.organs; organ += 1) {
    const name = `甲市第${organ + 1}局`;
    yield {
      document: {
        name: `${name}.xlsx`,
        title: `${name}2024年权责清单`,
        format: 'xlsx',
        sha256: String(organ).padStart(64, '0'),
        fileDate: null,
        rows: size.itemsOfOrgan,
      },
      notes: [],
      skipped: [],
      unresolved: [],
      items: Array.from({ length: size.itemsOfOrgan }, (_, index) =>
        makeItem(name, index, random, size.hubs, hubsOfItem),
      ),
    };
  }
}

function makeItem(
  organ: string,
  index: number,
  random: () => number,
  hubs: number,
  hubsOfItem: number,
): ListItem {
  const pick = <T>(values: readonly [T, ...T[]]): T =>
    values[Math.floor(random() * values.length)] ?? values[0];
  const anyLaw = (): ListCitation => {
    // Squares make low numbers frequent: a few laws are cited by most items.
    const law = Math.floor(random() ** 2 * LAWS);
    return cite(lawOf(law), 1 + Math.floor(random() ** 2 * ARTICLES));
  };
  const basis = [anyLaw()];
  if (random() < hubsOfItem) basis.push(cite(hubLaw(Math.floor(random() * hubs)), 1));
  const division = (): Assignment[] => [assignment(`第${1 + Math.floor(random() * DIVISIONS)}科`)];
  return {
    seq: index + 1,
    type: pick(['行政许可', '行政处罚', '行政检查', '行政强制']),
    name: `对第${index + 1}类样本活动的管理`,
    subItem: null,
    organ,
    assignments: division(),
    basis,
    dutiesPreamble: null,
    duties: Array.from({ length: pick(DUTIES) }, (_, n) => ({
      n: n + 1,
      label: '受理责任',
      text: `受理第${n + 1}类申请，一次告知所需材料，符合条件的予以受理`,
      raw: '',
      assignments: division(),
      citations: [anyLaw()],
    })),
    casesPreamble: null,
    cases: Array.from({ length: pick(CASES) }, (_, n) => ({
      n: n + 1,
      text: `对符合第${n + 1}类条件的申请不予受理或者无故拖延的`,
      raw: '',
      assignments: division(),
      citations: random() < 0.2 ? [anyLaw()] : [],
    })),
    unmatched: [],
    exemption: null,
    remark: null,
    source: { sheet: '清单', row: index + 2 },
    cells: [],
  };
}

function assignment(division: string): Assignment {
  return { division, scope: null, raw: division, start: 0, end: division.length };
}

function cite(law: string, article: number): ListCitation {
  const raw = `《${law}》第${article}条`;
  const citation: Citation = {
    law,
    level: '地方性法规',
    version: '2020-01-01',
    documentNumber: null,
    chapter: null,
    section: null,
    article,
    suffix: 0,
    paragraph: null,
    item: null,
    subitem: null,
    raw,
    start: 0,
    end: raw.length,
    quote: null,
    quoteStart: null,
    quoteEnd: null,
    via: 'stated',
    inside: null,
    penalises: false,
  };
  return { ...citation, column: '设定依据', references: [] };
}
