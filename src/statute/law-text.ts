/** What an event in a law's history was. */
export const LAW_EVENT_KINDS = [
  /** 通过: the body that makes the law voted for it. */
  'adopted',
  /** 批准: another body agreed, as a province does for its cities (立法法 第八十一条). */
  'approved',
  /** 公布, 发布, 颁布, 印发, or an order (令) that does so. */
  'promulgated',
  /** 修正, 修改: single provisions changed. */
  'amended',
  /** 修订: the whole text made anew. */
  'revised',
  /** 废止 */
  'repealed',
  /** 施行, 实施, 生效 */
  'in-force',
  /** A date whose words say none of these. */
  'other',
] as const;
export type LawEventKind = (typeof LAW_EVENT_KINDS)[number];

export interface LawEvent {
  readonly kind: LawEventKind;
  /** ISO; null where the file gives a day that no calendar has. */
  readonly date: string | null;
  /** Who acted (全国人民代表大会常务委员会, 国务院, 公安部), or null where it is not said. */
  readonly body: string | null;
  /** 国务院令第786号, 法释〔2021〕11号: without the state's name. */
  readonly documentNumber: string | null;
  /** The words it was read from. */
  readonly raw: string;
}

/** 目 */
export interface LawSubitem {
  readonly n: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** 项: `text` is its lead, `start` and `end` take in its 目. */
export interface LawItem extends LawSubitem {
  readonly subitems: readonly LawSubitem[];
}

/**
 * 款: `text` is the lead line, without the article's number; `start` and `end` (UTF-16 units into
 * the article's text) take in its 项. A line that follows the items is the next 款; the rows of a
 * table stand with the line above them.
 */
export interface LawParagraph {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly items: readonly LawItem[];
}

export interface LawArticle {
  readonly number: number;
  /** 之一 is 1; 0 where there is none. */
  readonly suffix: number;
  /** 41, 133-1 */
  readonly label: string;
  /** 编, 章, 节 that hold it; null where there is none or it has no number (附则). */
  readonly part: number | null;
  readonly chapter: number | null;
  readonly section: number | null;
  /** 条旨 in brackets behind the number, or null. */
  readonly heading: string | null;
  /**
   * From 第…条 on; a line for each paragraph, item, subitem and row of a table. Lines that the file
   * broke within a sentence are one.
   */
  readonly text: string;
  readonly paragraphs: readonly LawParagraph[];
}

/** A heading. 分编 is a `subpart`: it holds chapters, and no article is cited by it. */
export interface LawDivision {
  readonly kind: 'part' | 'subpart' | 'chapter' | 'section';
  /** Null for a heading without one, such as 附则. */
  readonly number: number | null;
  readonly title: string;
  /** Numbers of the part and chapter that it lies in. */
  readonly part: number | null;
  readonly chapter: number | null;
  /** Words between the heading and its first article; null where there are none. */
  readonly text: string | null;
}

export interface LawAppendix {
  readonly title: string;
  readonly text: string;
}

export const LAW_PROBLEM_CODES = [
  /** An article's number is not the next one. */
  'number-gap',
  /** The same number a second time. */
  'number-duplicate',
  /** A number below the one before: numbering starts again, or lines stand in a wrong order. */
  'number-backwards',
  /** 第一百百条: the words stay with the article before. */
  'number-unreadable',
  /** The first article is not 第一条: a part of a law, or its beginning is missing. */
  'first-number',
  /** Items or subitems that are not numbered through. */
  'item-gap',
  /** A day that no calendar has. */
  'date-invalid',
  /** Neither events nor the file's name give a date. */
  'no-date',
  /** No event; the date in the file's name is taken as the version. */
  'version-from-name',
  /** The file's name has a later date than the last event: an amendment may not be listed. */
  'name-date-later',
  'no-title',
  /** Words between a heading and its first article: they are kept with the division. */
  'text-before-articles',
  /** 总则 on a line of its own, without 第…章. */
  'heading-without-number',
  /** Provisions are numbered 一、二、, not 第…条. */
  'numbered-as-points',
  /** Nothing in the text is numbered as a provision. */
  'no-articles',
  /** There is a title, perhaps events, and no word of the law itself. */
  'no-text',
  /** Several articles stood in one line and were parted. */
  'articles-in-one-line',
  /** Parts of one law of which a number is missing or held twice. */
  'parts-disagree',
] as const;
export type LawProblemCode = (typeof LAW_PROBLEM_CODES)[number];

export interface LawProblem {
  readonly code: LawProblemCode;
  readonly message: string;
  /** Line of the file, from 1; 0 where it is about the whole. */
  readonly line: number;
}

export const LAW_LEVELS = [
  '宪法',
  '法律',
  '行政法规',
  '监察法规',
  '司法解释',
  '部门规章',
  '地方性法规',
  '地方政府规章',
  '规范性文件',
] as const;
export type LawLevel = (typeof LAW_LEVELS)[number];

/** The national law database's words for it. */
export type LawStatus = '有效' | '尚未生效' | '已修改' | '已废止';

/**
 * What kind of act the text is. An `amending-decision` (修改决定, 修正案) changes another law and
 * is no text of it; a `decision` (决定, 决议) and a `notice` (通知, 批复, 意见) stand by themselves.
 */
export type LawNature = 'law' | 'amending-decision' | 'decision' | 'notice';

/** A provision that starts on another day than the law. */
export interface SplitDate {
  /** Article label. */
  readonly label: string;
  /** 款, or null for the whole article. */
  readonly paragraph: number | null;
  readonly date: string;
}

/** A law's text as its file has it. */
export interface LawText {
  /** In full as written, blanks removed; empty where nothing gives it. */
  readonly title: string;
  /** Titles that the law had before, as the head of the text states them (原名称：…). */
  readonly formerTitles: readonly string[];
  readonly nature: LawNature;
  /** Null where it cannot be told. */
  readonly level: LawLevel | null;
  readonly issuer: string | null;
  /** Date of the last event that made a text: not of entry into force, not of repeal. */
  readonly version: string | null;
  /** Number of the act of that event. */
  readonly documentNumber: string | null;
  readonly events: readonly LawEvent[];
  /** First adoption. */
  readonly adopted: string | null;
  /** First promulgation; null where it is not stated, even if an adoption is. */
  readonly promulgated: string | null;
  /**
   * Entry into force as stated. The final clause of a law amended later still names the first
   * text's day: `validFrom` says since when this version is in force.
   */
  readonly inForce: string | null;
  readonly splitDates: readonly SplitDate[];
  /** First day on which this version is in force, and what says so; null where nothing does. */
  readonly validFrom: string | null;
  readonly validFromVia: 'stated' | 'version' | null;
  /** Only where the file says it. */
  readonly status: LawStatus | null;
  /** The date in the file's name. */
  readonly nameDate: string | null;
  /** Words before the first article that are no metadata (序言, 为了…). */
  readonly preamble: string | null;
  /** How provisions are numbered: 第…条, or 一、二、 as points. */
  readonly numbering: 'articles' | 'points' | null;
  readonly divisions: readonly LawDivision[];
  readonly articles: readonly LawArticle[];
  readonly appendices: readonly LawAppendix[];
  readonly problems: readonly LawProblem[];
}
