import { strToU8, zipSync, type Zippable } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A zip container of the given parts. */
export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    files[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files);
}

export function relationships(links: readonly (readonly [string, string, string])[]): string {
  const entries = links.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}">${entries.join('')}</Relationships>`;
}

export interface SheetSource {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What stands in `worksheet`. */
  readonly xml: string;
}

/** A workbook written by hand, so that its XML can say whatever a test needs. */
export function xlsx(
  sheets: readonly SheetSource[],
  details: {
    strings?: string;
    styles?: string;
    date1904?: boolean;
    more?: Record<string, string>;
  } = {},
): Uint8Array {
  const links = sheets.map(
    (_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );
  const parts: Record<string, string> = {
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">
      <workbookPr date1904="${details.date1904 === true ? 1 : 0}"/><sheets>${sheets
        .map(({ name, state }, index) => {
          const shown = state === undefined ? '' : ` state="${state}"`;
          return `<sheet name="${name}" sheetId="${index + 1}"${shown} r:id="rId${index + 1}"/>`;
        })
        .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...links,
      ['rIdS', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdT', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<?xml version="1.0"?><sst xmlns="${MAIN}">${details.strings ?? ''}</sst>`,
    'xl/styles.xml': `<?xml version="1.0"?><styleSheet xmlns="${MAIN}">${details.styles ?? ''}</styleSheet>`,
    ...details.more,
  };
  sheets.forEach(({ xml }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${xml}</worksheet>`;
  });
  return zip(parts);
}

/** A row of inline strings from column A on. */
export function row(number: number, cells: readonly string[], attributes = ''): string {
  const inline = cells.map((text, index) =>
    text === ''
      ? ''
      : `<c r="${letter(index + 1)}${number}" t="inlineStr"><is><t>${escape(text)}</t></is></c>`,
  );
  return `<row r="${number}" ${attributes}>${inline.join('')}</row>`;
}

export function letter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letter(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A Word document with the given body and further parts (`numbering`, `styles`). */
export function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const wrap = (name: string, xml: string): string =>
    `<?xml version="1.0"?><w:${name} xmlns:w="${WORD}">${xml}</w:${name}>`;
  const parts: Record<string, string> = {
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships(
      Object.keys(more).map((kind) => [kind, kind, `${kind}.xml`] as const),
    ),
    'word/document.xml': wrap('document', `<w:body>${body}</w:body>`),
  };
  for (const [kind, xml] of Object.entries(more)) parts[`word/${kind}.xml`] = wrap(kind, xml);
  return zip(parts);
}
