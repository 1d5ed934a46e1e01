import { LawCatalogue } from '../../src/linking/law-catalogue.js';
import { heldVersion } from '../../src/linking/held-version.js';
import { withInsertedArticles } from '../../src/linking/inserted-articles.js';
import { listDate } from '../../src/linking/list-date.js';
import { readPowerList } from '../../src/power-list/read-power-list.js';
import { parseLawText } from '../../src/statute/parse-law-text.js';
import type { Finding, FindingKind, LintInput } from '../../src/findings/finding.js';
import { lint, type LintReport } from '../../src/findings/lint.js';

/** A row of a made-up list; what is left out is empty, the kind is 行政处罚. */
export interface Row {
  /** The printed number; the row's own where left out. */
  readonly number?: string;
  readonly type?: string;
  readonly name?: string;
  readonly organ?: string;
  readonly division?: string;
  readonly basis?: string;
  readonly duties?: string;
  readonly dutyBasis?: string;
  readonly cases?: string;
  readonly caseBasis?: string;
}

const HEADER =
  '序号,权力类型,事项名称,实施主体,承办机构,设定依据,责任事项,责任事项依据,追责情形,追责情形依据';

/** A list of rows as a CSV file. */
export function listBytes(rows: readonly Row[]): Buffer {
  const lines = rows.map((row, index) =>
    [
      row.number ?? String(index + 1),
      row.type ?? '行政处罚',
      row.name ?? `对第${index + 1}种行为的处罚`,
      row.organ ?? '测试局',
      row.division ?? '综合科',
      row.basis ?? '《测试管理条例》第一条',
      row.duties ?? '',
      row.dutyBasis ?? '',
      row.cases ?? '',
      row.caseBasis ?? '',
    ]
      .map((words) => `"${words.replaceAll('"', '""')}"`)
      .join(','),
  );
  return Buffer.from([HEADER, ...lines].join('\n'));
}

/** A law's text: title, the line in brackets below it, and articles in their order. */
export function lawText(title: string, history: string, articles: readonly string[]): string {
  return [title, '', `（${history}）`, '', ...articles].join('\n\n');
}

/** A law's text, with the name of its file where that tells something. */
export type MadeLaw = string | { readonly text: string; readonly name: string };

export interface Made {
  readonly rows: readonly Row[];
  readonly laws?: readonly MadeLaw[];
  /** Day of the list; 2025-06-01 unless told, null for none. */
  readonly day?: string | null;
}

/** What the rules look at, of a made-up list and made-up laws. */
export async function made({ rows, laws = [], day = '2025-06-01' }: Made): Promise<LintInput> {
  const list = await readPowerList(listBytes(rows), '测试清单.csv');
  const catalogue = new LawCatalogue(
    laws.map((law) =>
      heldVersion(typeof law === 'string' ? parseLawText(law) : parseLawText(law.text, law)),
    ),
  );
  const date = listDate(list, day);
  return { list: withInsertedArticles(list, catalogue, date.date), date, laws: catalogue };
}

export async function lintMade(input: Made): Promise<LintReport> {
  return lint(await made(input));
}

/** The findings of one kind, of a made-up list. */
export async function found(kind: FindingKind, input: Made): Promise<Finding[]> {
  const { findings } = await lintMade(input);
  return findings.filter((one) => one.kind === kind);
}
