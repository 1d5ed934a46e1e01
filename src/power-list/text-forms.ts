import { isLooseOrgan, roleOfHeader } from './header-role.js';
import { RecordBuilder } from './record-builder.js';
import type { ListRecord } from './record.js';
import type { Role } from './roles.js';
import { Types } from './types-of-table.js';

/** A heading of a Markdown page, or a line that a mark of emphasis makes one. */
const HEADING = /^(?:#{1,6}\s+(.+?)\s*#*|\*\*([^*]+)\*\*)$/u;
/** A longer line is no heading. */
const MAX_HEADING = 200;
/** 办理依据：… at the start of a line, with the signs of a list or of emphasis around it. */
const LABELLED = /^[\s>*+•·●【［[-]*([^：:\n]{2,20}?)[】］\]]?\**[：:]\**\s*(.*)$/u;
/** What an item of a text rests on, without which it is prose that happens to have labels. */
const RESTS_ON = /《[^》\n]{2,120}》/u;

interface Field {
  readonly role: Role;
  readonly label: string;
  readonly lines: string[];
}

/**
 * The items of a text without tables, which states them field by field: 事项名称：… 办理依据：…, or
 * headings that are labels (### 违反条款) under the heading that names the item.
 */
export function readTextForms(text: string): ListRecord[] {
  const reader = new TextFormReader();
  for (const [at, line] of text.split(/\r\n?|\n/u).entries()) reader.read(line, at + 1);
  return reader.finish();
}

class TextFormReader {
  readonly #records: ListRecord[] = [];
  readonly #types = new Types({ sheet: null, caption: null });
  #fields: Field[] = [];
  #row = 1;
  /** The last heading that was no label: it names the item whose fields follow. */
  #heading: { words: string; row: number } | null = null;

  read(line: string, row: number): void {
    const words = line.trim();
    const headed = words.length <= MAX_HEADING ? HEADING.exec(words) : null;
    const heading = (headed?.[1] ?? headed?.[2])?.trim();
    const labelled = heading === undefined ? LABELLED.exec(words) : null;
    const label = heading ?? labelled?.[1]?.trim() ?? '';
    const role = roleOfHeader(label);
    if (role !== null && (heading !== undefined || labelled !== null)) {
      this.#open(role, label, row);
      const value = labelled?.[2] ?? '';
      if (value !== '') this.#fields.at(-1)?.lines.push(value);
    } else if (heading !== undefined) {
      this.#close();
      this.#types.enterSection(heading);
      this.#heading = { words: heading, row };
    } else if (words !== '') this.#fields.at(-1)?.lines.push(words);
  }

  finish(): ListRecord[] {
    this.#close();
    return this.#records;
  }

  #open(role: Role, label: string, row: number): void {
    const isNew = role === 'name' && this.#fields.some((field) => field.role === 'name');
    const isAgain = this.#fields[0]?.label === label;
    if (isNew || isAgain) this.#close();
    if (this.#fields.length === 0) this.#row = this.#heading?.row ?? row;
    this.#fields.push({ role, label, lines: [] });
  }

  #close(): void {
    const fields = this.#fields;
    const heading = this.#heading;
    this.#fields = [];
    this.#heading = null;
    const isNamed = fields.some(({ role }) => role === 'name');
    const hasBasis = fields.some(
      ({ role, lines }) => role === 'basis' && RESTS_ON.test(lines.join('\n')),
    );
    if (!hasBasis || (!isNamed && heading === null)) return;
    const record = new RecordBuilder(null, this.#row);
    if (!isNamed && heading !== null) {
      record.add([{ role: 'name', column: '标题', text: heading.words }]);
    }
    const hasOrgan = fields.some(({ role, label }) => role === 'organ' && !isLooseOrgan(label));
    for (const { role, label, lines } of fields) {
      const own = hasOrgan && isLooseOrgan(label) ? null : role;
      record.add([{ role: own, column: label, text: lines.join('\n') }]);
    }
    if (record.first('type') === '') record.add(this.#types.cells());
    this.#records.push(record.build());
  }
}
