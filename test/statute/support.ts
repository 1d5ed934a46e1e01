import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from '@jest/globals';
import { FamaiError } from '../../src/errors/famai-error.js';
import type { LawArticle, LawText } from '../../src/statute/law-text.js';

export const LAWS = join(import.meta.dirname, '../../../shared/data/laws');

/** Tests that need the published laws, or one skipped test that says why there are none. */
export function describeWithLaws(name: string, tests: () => void): void {
  describe(name, () => {
    if (existsSync(LAWS)) tests();
    else test.skip('skipped: the published laws are not at ../shared/data', () => undefined);
  });
}

/** Names of all their files, folders in front, in a fixed order. */
export function lawFiles(): string[] {
  const names = readdirSync(LAWS, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.md')).sort();
}

export const readLawFile = (name: string): Buffer => readFileSync(join(LAWS, name));

/** Problem codes of a law, each with how often it comes. */
export function codes({ problems }: Pick<LawText, 'problems'>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** The article with a label; a missing one fails the test. */
export function article(law: LawText, label: string): LawArticle {
  const found = law.articles.find((one) => one.label === label);
  if (found === undefined) throw new Error(`no article ${label}`);
  return found;
}

/** 款, 项 and 目 of an article by their words alone. */
export function outline({ paragraphs }: LawArticle): unknown[] {
  return paragraphs.map(({ text, items }) =>
    items.length === 0
      ? text
      : [
          text,
          items.map((item) =>
            item.subitems.length === 0
              ? `${item.n} ${item.text}`
              : [`${item.n} ${item.text}`, item.subitems.map((sub) => `${sub.n} ${sub.text}`)],
          ),
        ],
  );
}

/** Rejections as the error they are; anything else thrown fails the test. */
export async function errorOf(reading: Promise<unknown>): Promise<FamaiError> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof FamaiError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown');
}
