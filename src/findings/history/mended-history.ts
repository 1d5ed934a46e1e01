import { titleKey } from '../../statute/title-key.js';
import type { ListCitation } from '../../power-list/power-list.js';
import type { LintInput } from '../finding.js';
import { historyForms, type HistoryForm } from './forms.js';
import { historyHead, type HistoryHead } from './head.js';
import { continued, hasAll, preferForm } from './prefer-form.js';

/**
 * Title and history as a citation should have them for a version, in the list's own words; null
 * where no row states that version.
 *
 * @param dates of the act that made the version
 * @param titled the citation whose history is to be mended, or null where there is none
 */
export function mendedHistory(
  law: string,
  dates: readonly string[],
  titled: ListCitation | null,
  input: LintInput,
): string | null {
  const all = historyForms(input).get(titleKey(law)) ?? [];
  const forms = all.filter(({ version }) => dates.includes(version));
  const own = titled === null ? null : historyHead(titled.raw);
  const form = preferForm(forms, own);
  const head = form?.head ?? null;
  if (form === null || head === null) return null;
  const version = titled?.version ?? null;
  if (own === null || version === null || hasAll(form, own)) return head.words;
  if (!isBorneOut(own, all, law, input)) return head.words;
  return continued(own, form, version) ?? head.words;
}

/**
 * Whether another row or a text knows each date of a history: one that nothing else knows may be
 * wrong and is not passed on.
 */
function isBorneOut(
  own: HistoryHead,
  forms: readonly HistoryForm[],
  law: string,
  { laws }: LintInput,
): boolean {
  const versions = laws.versionsOf(law);
  return own.events.every(({ date, kind }) => {
    if (date === null) return false;
    if (kind === 'in-force') return true;
    if (versions.some((one) => (one.firstMade ?? '') > date)) return false;
    const known = versions.some((one) => one.firstMade === date || one.dates.includes(date));
    return known || timesOf(forms, date) > 1 || isOfOneAct(forms, date, own);
  });
}

/** Days of one act (adoption, promulgation) lie closer than this. */
const ONE_ACT_DAYS = 150;

/** Another form states another day of the same act: 6月21日审议通过 for 6月24日颁布. */
function isOfOneAct(forms: readonly HistoryForm[], date: string, own: HistoryHead): boolean {
  const others = forms.filter(({ head }) => head !== null && head.words !== own.words);
  return others.some(({ head }) =>
    head?.events.some(
      (event) =>
        event.date !== null &&
        event.date !== date &&
        event.kind !== 'in-force' &&
        Math.abs(Date.parse(event.date) - Date.parse(date)) <= ONE_ACT_DAYS * 86_400_000,
    ),
  );
}

function timesOf(forms: readonly HistoryForm[], date: string): number {
  return forms
    .filter(({ head }) => head?.events.some((event) => event.date === date) === true)
    .reduce((sum, { times }) => sum + times, 0);
}
