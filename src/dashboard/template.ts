import { Html, markupOf, type Slot } from './html.js';

/**
 * Fills the `{{name}}` marks of a page file. Text is escaped; what is filled in is not looked
 * through for marks again.
 *
 * @throws Error where the page has a mark that no slot is given for
 */
export function fillTemplate(source: string, slots: Readonly<Record<string, Slot>>): Html {
  return new Html(
    source.replace(/\{\{(\w+)\}\}/g, (_mark, name: string) => {
      const slot = slots[name];
      if (slot === undefined) throw new Error(`no content for {{${name}}} of the page`);
      return markupOf(slot);
    }),
  );
}
