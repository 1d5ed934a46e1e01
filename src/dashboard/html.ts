/** Markup that is safe to send. Only `html` and `fillTemplate` make it, and both escape. */
export class Html {
  constructor(readonly markup: string) {}
}

/** What may stand in markup: text, which is escaped, or markup. */
export type Slot = string | number | Html | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as markup, for element content and for attribute values in quotes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

/** The markup of a slot: text escaped, markup as it is. */
export function markupOf(slot: Slot): string {
  if (slot instanceof Html) return slot.markup;
  if (typeof slot === 'object') return slot.map(({ markup }) => markup).join('\n');
  return escapeText(String(slot));
}

/** Template tag for markup: html`<p>${anything}</p>` escapes `anything` unless it is markup. */
export function html(strings: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  return new Html(
    strings.reduce((markup, text, index) => {
      const slot = slots[index - 1];
      return markup + (slot === undefined ? '' : markupOf(slot)) + text;
    }, ''),
  );
}

export const NOTHING = new Html('');
