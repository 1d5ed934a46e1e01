/**
 * The one table of error codes: what each means, the exit code of the command line, the HTTP
 * status of the API, and what the reader can do. README and GraphQL name codes from here only.
 */
export const ERROR_CODES = {
  USAGE: { exit: 2, http: 400, mend: 'Run `famai --help` for the commands and their options.' },
  INPUT_NOT_FOUND: { exit: 2, http: 404, mend: 'Check the path.' },
  INPUT_UNREADABLE: { exit: 1, http: 400, mend: 'Check that you may read the file.' },
  INPUT_TOO_LARGE: { exit: 1, http: 413, mend: 'Split the input.' },
  INPUT_ENCODING: { exit: 1, http: 400, mend: 'Save the file as UTF-8 and import it again.' },
  DOCUMENT_UNKNOWN: {
    exit: 1,
    http: 400,
    mend: 'Give a power-and-responsibility list, or the text of a law with its title and articles, in one of the formats that the README names.',
  },
  DOCUMENT_EMPTY: { exit: 1, http: 400, mend: 'Give a document that has at least one item.' },
  DOCUMENT_ENCRYPTED: {
    exit: 1,
    http: 400,
    mend: 'Open the file with its password, save a copy without one, and import the copy.',
  },
  DOCUMENT_DAMAGED: {
    exit: 1,
    http: 400,
    mend: 'Fetch the file again, or open it in the program that made it and save it again.',
  },
  DOCUMENT_TOO_LARGE: {
    exit: 1,
    http: 413,
    mend: 'Save the sheets or pages that matter as files of their own.',
  },
  DOCUMENT_TIMEOUT: {
    exit: 1,
    http: 413,
    mend: 'The file is damaged or very large: open it in the program that made it, save what matters as a new file, and import that.',
  },
  DOCUMENT_NO_TEXT: {
    exit: 1,
    http: 400,
    mend: 'The pages are pictures: run text recognition over the file first, or fetch the list as a workbook.',
  },
  VERSION_NOT_HELD: {
    exit: 1,
    http: 404,
    mend: 'Import the text of that version, or name one that is held.',
  },
  REVISION_ORDER: {
    exit: 2,
    http: 400,
    mend: 'Give the earlier version first (--from) and the later one as what it became (--to).',
  },
  ENTRY_INVALID: {
    exit: 2,
    http: 400,
    mend: 'Write labels of old articles, >, labels of new ones, and the kind: 12>14,15:split.',
  },
  ARTICLE_UNKNOWN: {
    exit: 1,
    http: 404,
    mend: 'Use labels that the alignment shows, such as 12 or 133-1.',
  },
  ENTRY_NOT_THERE: {
    exit: 1,
    http: 409,
    mend: 'Confirm an entry as the alignment has it, or correct it.',
  },
  DECISION_UNKNOWN: {
    exit: 1,
    http: 404,
    mend: 'Name a decision that stands; `famai revision show` lists them with their ids.',
  },
  DRAFT_IS_DECISION: {
    exit: 1,
    http: 400,
    mend: 'Give the full new text of the law, with all its articles.',
  },
  DRAFT_OF_OTHER_LAW: {
    exit: 1,
    http: 400,
    mend: 'Give a draft of the same law, or say --renamed where it gets another title.',
  },
  LIST_AMBIGUOUS: {
    exit: 1,
    http: 409,
    mend: 'Say which list this is: `--list NAME` for another list, `--replace` for a new text of the held one.',
  },
  VALUE_REFUSED: { exit: 1, http: 400, mend: 'Shorten or correct the value that is named.' },
  CITATION_UNREADABLE: {
    exit: 1,
    http: 400,
    mend: 'Write a title and an article, such as 保守国家秘密法第四十一条.',
  },
  ID_INVALID: { exit: 1, http: 400, mend: 'Use an id that this service returned.' },
  CURSOR_INVALID: {
    exit: 1,
    http: 400,
    mend: 'Use a cursor that the same connection returned in the same order and filter.',
  },
  PAGE_SIZE_INVALID: { exit: 1, http: 400, mend: 'Ask for 0 to 200 edges a page.' },
  QUERY_TOO_COSTLY: {
    exit: 1,
    http: 400,
    mend: 'Ask for fewer fields, levels or edges at a time.',
  },
  QUERY_INVALID: { exit: 1, http: 400, mend: 'Correct the query; the schema is at /graphql.' },
  QUERY_TIMEOUT: { exit: 1, http: 503, mend: 'Ask for less, or try again later.' },
  STORE_IN_USE: {
    exit: 1,
    http: 503,
    mend: 'Stop the other famai process, or give another folder with --data.',
  },
  STORE_UNAVAILABLE: {
    exit: 1,
    http: 503,
    mend: 'Check that Neo4j runs at NEO4J_URI and that NEO4J_USER and NEO4J_PASSWORD are right.',
  },
  STORE_DENIED: { exit: 1, http: 503, mend: 'Check NEO4J_USER and NEO4J_PASSWORD.' },
  STORE_DAMAGED: {
    exit: 1,
    http: 503,
    mend: 'Run `famai rebuild`: the kept documents make the graph again.',
  },
  STORE_CONFLICT: { exit: 1, http: 503, mend: 'Try again.' },
  STORE_FAILED: { exit: 1, http: 500, mend: 'Run `famai doctor`.' },
  DATA_NOT_WRITABLE: { exit: 1, http: 500, mend: 'Give a folder you may write with --data.' },
  ARCHIVE_DAMAGED: {
    exit: 1,
    http: 500,
    mend: 'Put the named document back or import it again.',
  },
  PORT_IN_USE: {
    exit: 1,
    http: 500,
    mend: 'Give another port with --port, or stop the other program.',
  },
  INTERNAL: { exit: 1, http: 500, mend: 'This is a fault in famai: please report it.' },
} as const satisfies Record<string, { exit: number; http: number; mend: string }>;

export type ErrorCode = keyof typeof ERROR_CODES;
