import type { HeldVersion, LawCatalogue } from './law-catalogue.js';
import { versionInForce } from './version-in-force.js';

/** What of a citation tells its version. */
export interface VersionClues {
  readonly law: string;
  /** Date that the citation's history states, or null. */
  readonly version: string | null;
  readonly documentNumber: string | null;
}

/** How the version of a citation was told. */
export const VERSION_BY = [
  /** The history states it. */
  'stated',
  /** The history states another date of the same act, such as its promulgation. */
  'stated-act',
  /** The history states the number of the act. */
  'document-number',
  /** Nothing is stated: the version in force on the date of the list or law that cites. */
  'date',
  /** Nothing tells it. */
  'none',
] as const;
export type VersionBy = (typeof VERSION_BY)[number];

/** Why no held text stands behind a citation's version. */
export type NotHeld =
  /** No text of the law is held. */
  | 'law-not-held'
  /** Texts are held, of other versions than the stated one. */
  | 'version-not-held'
  /** No version is stated, and the list or law that cites has no date. */
  | 'citing-undated'
  /** No held version was in force yet on that date, or none says since when it is. */
  | 'none-in-force';

export interface ResolvedVersion {
  /** Date by which the version is known in the graph; null where none can be told. */
  readonly version: string | null;
  readonly by: VersionBy;
  readonly held: HeldVersion | null;
  /** Null where a text is held. */
  readonly reason: NotHeld | null;
}

/**
 * The version that a citation means: the one that its history states, else the one in force on
 * the date of what cites. Abstains rather than guesses: a stated version that is not held stays
 * as stated, and is never taken for another one.
 *
 * @param day ISO date of the list or law that cites, or null
 */
export function resolveVersion(
  clues: VersionClues,
  day: string | null,
  laws: LawCatalogue,
): ResolvedVersion {
  const versions = laws.versionsOf(clues.law);
  if (clues.version !== null) return byStatedDate(clues.version, clues.documentNumber, versions);
  if (clues.documentNumber !== null) return byNumber(clues.documentNumber, versions);
  if (versions.length === 0) return absent('law-not-held');
  if (day === null) return absent('citing-undated');
  const held = versionInForce(versions, day);
  if (held === null) return absent('none-in-force');
  return { version: held.version, by: 'date', held, reason: null };
}

function byStatedDate(
  version: string,
  documentNumber: string | null,
  versions: readonly HeldVersion[],
): ResolvedVersion {
  const exact = versions.find((one) => one.version === version);
  if (exact !== undefined) return { version, by: 'stated', held: exact, reason: null };
  const act = onlyVersion(versions.filter(({ dates }) => dates.includes(version)));
  if (act !== null) {
    return { version: act.version, by: 'stated-act', held: act, reason: null };
  }
  if (documentNumber !== null && versions.some((one) => sameNumber(one, documentNumber))) {
    const numbered = byNumber(documentNumber, versions);
    // A date near the act's own is a slip of the pen; a far one speaks of another act.
    if (numbered.version?.slice(0, 4) === version.slice(0, 4)) return numbered;
  }
  const reason = versions.length === 0 ? 'law-not-held' : 'version-not-held';
  return { version, by: 'stated', held: null, reason };
}

function byNumber(documentNumber: string, versions: readonly HeldVersion[]): ResolvedVersion {
  const held = onlyVersion(versions.filter((one) => sameNumber(one, documentNumber)));
  if (held !== null) {
    return { version: held.version, by: 'document-number', held, reason: null };
  }
  return absent(versions.length === 0 ? 'law-not-held' : 'version-not-held');
}

/** The version that all of them are, as where two files hold the same one; null for several. */
function onlyVersion(versions: readonly HeldVersion[]): HeldVersion | null {
  const [first] = versions;
  if (first === undefined) return null;
  return versions.every(({ version }) => version === first.version) ? first : null;
}

/** 国务院令第786号 and 中华人民共和国国务院令 第786号 are one number. */
function sameNumber({ documentNumber }: HeldVersion, stated: string): boolean {
  return documentNumber !== null && plainNumber(documentNumber) === plainNumber(stated);
}

function plainNumber(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/\s|中华人民共和国|第/gu, '')
    .replace(/[〔【﹝]/gu, '[')
    .replace(/[〕】﹞]/gu, ']');
}

function absent(reason: NotHeld): ResolvedVersion {
  return { version: null, by: 'none', held: null, reason };
}
