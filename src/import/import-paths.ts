import { basename } from 'node:path';
import { currentImports } from '../archive/journal-entry.js';
import { fileKind } from '../document/detect/file-kind.js';
import { asFamaiError, FamaiError } from '../errors/famai-error.js';
import { joinParts } from '../statute/law-parts.js';
import type { LawFile } from '../statute/read-law.js';
import { titleKey } from '../statute/title-key.js';
import { checkCanApply, noDecisions, type ApplyDecisions } from './apply-decisions.js';
import { findFiles } from './find-files.js';
import { importLaws, lawToImport, reportOf } from './import-laws.js';
import { importReadList, type ImportOptions } from './import-list.js';
import type { ImportReport, LawReport } from './import-report.js';
import { readDocument } from './read-document.js';
import { readInput } from './read-file.js';
import { relink } from './relink.js';
import type { Workspace } from './workspace.js';

/** What became of one file: its report, or why it was not imported. */
export type FileOutcome =
  | { readonly path: string; readonly report: ImportReport | LawReport }
  | { readonly path: string; readonly error: FamaiError };

/** Errors of the store and the data folder end an import; those of a file only end that file. */
const ENDS_ALL = /^(?:STORE_|DATA_|ARCHIVE_)/u;

/** A file that was told to be a list; its bytes are read again when its turn comes. */
interface Found {
  readonly laws: LawFile[];
  readonly lists: string[];
}

/**
 * Imports every file under the given paths: the texts of laws first, then lists, one transaction
 * a list, and at last what was held before is tied to the new texts, and revisions of these laws
 * that people accepted are computed again. A file that cannot be imported is reported and the
 * others go on.
 *
 * @throws FamaiError where the paths or the store are the fault, not a file.
 */
export async function importPaths(
  workspace: Workspace,
  paths: readonly string[],
  options: ImportOptions = {},
  onProgress: (outcome: FileOutcome, done: number, total: number) => void = () => undefined,
  applyDecisions: ApplyDecisions = noDecisions,
): Promise<FileOutcome[]> {
  const files = await findFiles(paths);
  const outcomes: FileOutcome[] = [];
  const tell = (outcome: FileOutcome): void => {
    outcomes.push(outcome);
    onProgress(outcome, outcomes.length, files.length);
  };
  const { laws, lists } = await readAll(workspace, files, tell);
  const journal = await workspace.journal.read();
  checkCanApply(applyDecisions, journal);
  const known = currentImports(journal);
  const whole = wholeLaws(laws, tell);
  const pathOf = new Map(whole.map(({ documentId, file }) => [documentId, file.name]));
  const written = await importLaws(workspace, whole, true, (reports) => {
    for (const report of reports) {
      tell({ path: pathOf.get(report.documentId) ?? report.file, report });
    }
  });
  const done = new Set(written.map(({ documentId }) => documentId));
  for (const path of lists) {
    const outcome = await importListAt(workspace, path, options);
    if ('report' in outcome) done.add(outcome.report.documentId);
    tell(outcome);
  }
  const fresh = written.filter(({ status }) => status !== 'unchanged');
  await relink(
    workspace,
    fresh.flatMap(({ title, formerTitles }) => [title, ...formerTitles]),
    known,
    done,
  );
  await applyDecisions(workspace, new Set(fresh.map(({ title }) => titleKey(title))));
  return inOrder(outcomes, files);
}

/** Outcomes in the order of the files; a law of several files stands where its folder does. */
function inOrder(outcomes: readonly FileOutcome[], files: readonly string[]): FileOutcome[] {
  const places = new Map(files.map((file, index) => [file, index]));
  const placeOf = ({ path }: FileOutcome): number =>
    places.get(path) ?? files.findIndex((file) => file.startsWith(`${path}/`));
  return [...outcomes].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Tells laws from lists. Laws are read and kept; lists only told. */
async function readAll(
  workspace: Workspace,
  files: readonly string[],
  tell: (outcome: FileOutcome) => void,
): Promise<Found> {
  const found: Found = { laws: [], lists: [] };
  for (const path of files) {
    try {
      const bytes = await readInput(path);
      // A workbook is no law: it is read when its turn comes, so that few are held in memory.
      const document = fileKind(bytes) === 'ole' ? null : await readDocument(bytes, path);
      if (document?.kind !== 'law') found.lists.push(path);
      else {
        await workspace.archive.keep(bytes);
        found.laws.push(document.file);
      }
    } catch (cause) {
      tell({ path, error: ofFile(cause) });
    }
  }
  return found;
}

/** Laws with their parts joined. A part that is left alone is no law. */
function wholeLaws(
  files: readonly LawFile[],
  tell: (outcome: FileOutcome) => void,
): ReturnType<typeof lawToImport>[] {
  const laws = joinParts(files);
  for (const { name } of laws.filter(({ law }) => law.title === '')) {
    const what = 'The file is a part of a law: it has articles and no title';
    const mend = 'Import the folder with all parts of the law.';
    const details = { place: { file: basename(name) }, mend };
    tell({ path: name, error: new FamaiError('DOCUMENT_UNKNOWN', what, details) });
  }
  const whole = laws.filter(({ law }) => law.title !== '').map(lawToImport);
  // Two files of one name, law and version are one document: the last is what it says.
  const last = new Map(whole.map((law) => [law.documentId, law]));
  for (const law of whole.filter((one) => last.get(one.documentId) !== one)) {
    const report = reportOf(law, 'duplicate');
    tell({ path: law.file.name, report });
  }
  return [...last.values()];
}

async function importListAt(
  workspace: Workspace,
  path: string,
  options: ImportOptions,
): Promise<FileOutcome> {
  try {
    const bytes = await readInput(path);
    const document = await readDocument(bytes, path);
    if (document.kind !== 'list') throw new FamaiError('INTERNAL', 'the file changed meanwhile');
    return { path, report: await importReadList(workspace, bytes, document.list, options) };
  } catch (cause) {
    return { path, error: ofFile(cause) };
  }
}

function ofFile(cause: unknown): FamaiError {
  const error = asFamaiError(cause);
  if (ENDS_ALL.test(error.code)) throw error;
  return error;
}
