import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LawRecord } from '../records/law.js';
import type { LawVersionRecord } from '../records/law-version.js';
import type { ArticleRecord } from '../records/article.js';
import type { PowerItemRecord } from '../records/power-item.js';
import type { DutyRecord } from '../records/duty.js';
import type { AccountabilityCaseRecord } from '../records/accountability-case.js';
import type { DivisionRecord } from '../records/division.js';
import type { OrganRecord } from '../records/organ.js';
import type { SourceDocumentRecord } from '../records/source-document.js';
import type { UnresolvedRecord } from '../records/unresolved.js';
import type { FindingRecord } from '../records/finding.js';
import type { FindingPage, GraphEdgeSource, PathSource, StepSource, CoverageSource, PageInfoSource, ProvisionRecord, CitingRecord, LawPage, LawVersionPage, ArticlePage, CitedArticlePage, PowerItemPage, DutyPage, AccountabilityCasePage, DivisionPage, OrganPage, SourceDocumentPage, CitationPage, BasedOnPage, BasisOfPage, CitedByPage, SuccessionPage, AssignmentPage, AssignedItemPage, AssignedDutyPage, AssignedCasePage, ReliantItemPage, RestsOnPage, UnresolvedPage, SearchPage, DivisionAssignment, ItemAssignment, DutyAssignment, CaseAssignment, LawNoticeSource, LawChangedSource, LawEventVersionSource, ImpactSource, AffectedPlacePage, AlignmentPage, StatisticsSource } from '../mappers.js';
import type { EntityRecord } from '../records/entity.js';
import type { EvidenceRecord } from '../records/evidence.js';
import type { ExtractedCitationRecord } from '../records/extracted-citation.js';
import type { ArticleLookupRecord, HeldVersionRecord } from '../article-lookup.js';
import type { AffectedPlaceRecord } from '../records/affected-place.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day as `2024-02-27`. Other spellings and days that no calendar has (`2024-02-30`) are refused. */
  Date: { input: string; output: string; }
};

/** A situation in which somebody answers for a power item (追责情形). */
export type AccountabilityCase = Entity & Node & {
  __typename?: 'AccountabilityCase';
  /** What it cites, in the order of the words. */
  basis: CitationConnection;
  /** The divisions that answer for it. */
  divisions: AssignmentConnection;
  /** Global id: the kind and a hash of what identifies the thing. */
  id: Scalars['ID']['output'];
  /** The power item. */
  item: PowerItem;
  /** Which kind of node this is. */
  kind: NodeKind;
  /** Number of the case. */
  n?: Maybe<Scalars['Int']['output']>;
  /** Short name for people. */
  name: Scalars['String']['output'];
  /** The power items whose misuse it punishes. */
  penalises: PowerItemConnection;
  /** The documents that speak of it, by title. */
  sources: SourceDocumentConnection;
  /** Its words. */
  text?: Maybe<Scalars['String']['output']>;
};


/** A situation in which somebody answers for a power item (追责情形). */
export type AccountabilityCaseBasisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A situation in which somebody answers for a power item (追责情形). */
export type AccountabilityCaseDivisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A situation in which somebody answers for a power item (追责情形). */
export type AccountabilityCasePenalisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A situation in which somebody answers for a power item (追责情形). */
export type AccountabilityCaseSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of accountability cases. */
export type AccountabilityCaseConnection = Connection & {
  __typename?: 'AccountabilityCaseConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<AccountabilityCaseEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An accountability case in a list. */
export type AccountabilityCaseEdge = {
  __typename?: 'AccountabilityCaseEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  node: AccountabilityCase;
};

/** Which accountability cases. All conditions that are given must hold. */
export type AccountabilityCaseFilter = {
  /** Id of a provision that the case's basis cites. */
  cites?: InputMaybe<Scalars['ID']['input']>;
  /** Name of a division that the case is assigned to. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Id of the power item. */
  item?: InputMaybe<Scalars['ID']['input']>;
  /** Words that the text contains. */
  textContains?: InputMaybe<Scalars['String']['input']>;
};

/** Number of places by what they ask for. */
export type ActionCounts = {
  __typename?: 'ActionCounts';
  /** `NONE`. */
  none: Scalars['Int']['output'];
  /** `REBASE`. */
  rebase: Scalars['Int']['output'];
  /** `RENUMBER`. */
  renumber: Scalars['Int']['output'];
  /** `REREAD`. */
  reread: Scalars['Int']['output'];
};

/**
 * A citation that relies on a revised law, and what the revision means for it. It is no node of the
 * graph: what cites may stand in several.
 */
export type AffectedPlace = {
  __typename?: 'AffectedPlace';
  /** What has to be done. */
  action: ImpactAction;
  /** What may be meant where that is not sure, with 【】: not to be pasted unread. */
  candidate?: Maybe<Scalars['String']['output']>;
  /** What became of the provision. */
  change: ProvisionChange;
  /** The words of the citation; with `through`, of the first article on the way. */
  citation: ImpactCitation;
  /** What cites; null where it was taken out of the graph meanwhile. */
  citing?: Maybe<CitingNode>;
  /** Id of what cites. */
  citingId: Scalars['ID']['output'];
  /** Column of the list. */
  column?: Maybe<Scalars['String']['output']>;
  /** Names of the divisions: of a duty or case its own, else those of its item. */
  divisions: Array<Scalars['String']['output']>;
  /** The document that the words stand in. */
  document?: Maybe<SourceDocument>;
  /** Kind of what cites. */
  kind: CitingKind;
  /** Its short name. */
  name: Scalars['String']['output'];
  /** The new words, where the place quotes the old ones and it is sure what became of them. */
  newQuote?: Maybe<Scalars['String']['output']>;
  /** Whether `newQuote` is cut. */
  newQuoteCut: Scalars['Boolean']['output'];
  /** Why there is no replacement, or what to mind about it. */
  notes: Array<ReplacementNote>;
  /** Name of the organ. */
  organ?: Maybe<Scalars['String']['output']>;
  /** Part that the words stand in: `basis`, `duty 3`, `case 2`, `article 12`. */
  part?: Maybe<Scalars['String']['output']>;
  /** Ids from what cites to the provision of the revised law, both included. */
  path: Array<Scalars['ID']['output']>;
  /** With `through`: the provision of the revised law at the end of the way. */
  reached?: Maybe<Pinpoint>;
  /** Text ready to paste in the place of the citation's `raw`, in its own style; null where none can be given. */
  replacement?: Maybe<Scalars['String']['output']>;
  /** Row of the sheet, from 1. */
  row?: Maybe<Scalars['Int']['output']>;
  /** Number of the power item in its list; null for an article. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** Sheet of the workbook. */
  sheet?: Maybe<Scalars['String']['output']>;
  /** The articles on the way; none where the place cites the revised law itself. */
  through: Array<WayArticle>;
  /** What says that the old version is meant. */
  tiedBy: TiedBy;
};

/** A page of affected places. */
export type AffectedPlaceConnection = Connection & {
  __typename?: 'AffectedPlaceConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<AffectedPlaceEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An affected place in a list. */
export type AffectedPlaceEdge = {
  __typename?: 'AffectedPlaceEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node: AffectedPlace;
};

/** A page of an alignment. */
export type AlignmentConnection = Connection & {
  __typename?: 'AlignmentConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<AlignmentEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in an alignment. */
export type AlignmentEdge = {
  __typename?: 'AlignmentEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AlignmentEntry;
};

/** What became of an article, or of several. */
export type AlignmentEntry = {
  __typename?: 'AlignmentEntry';
  /** Labels of old articles (`12`, `133-1`), in the law's order; none where the new one is added. */
  from: Array<Scalars['String']['output']>;
  /** What the changed words change. */
  grades: Array<GradeKind>;
  /** What became of them. */
  kind: AlignmentKind;
  /** Whether it stands in a chapter that does another thing than the old one. */
  moved: Scalars['Boolean']['output'];
  /** How much of the words, weighed by rarity, both sides share: 0 to 1. */
  score: Scalars['Float']['output'];
  /** Labels of new articles; none where the old one is repealed. */
  to: Array<Scalars['String']['output']>;
  /** Number of changes that no rule explained: they have to be read. */
  ungraded: Scalars['Int']['output'];
  /** Whether a person should look before relying on it. */
  unsure: Scalars['Boolean']['output'];
};

/** What became of an article. */
export type AlignmentKind =
  /** It continues none. */
  | 'ADDED'
  /** The same norm with changed words. */
  | 'AMENDED'
  /** One new article continues it and others. */
  | 'MERGED'
  /** Another number, same words. */
  | 'RENUMBERED'
  /** Nothing continues it. */
  | 'REPEALED'
  /** Several new articles each continue a part of it. */
  | 'SPLIT'
  /** Same number, same words. */
  | 'UNCHANGED';

/** An article of one version of a law. */
export type Article = Entity & Node & {
  __typename?: 'Article';
  /** Number of the chapter (章) that it stands in, as a word. */
  chapter?: Maybe<Scalars['String']['output']>;
  /** What cites the article, in the order of the documents. */
  citedBy: CitedByConnection;
  /** What the article itself refers to. */
  cites: CitationConnection;
  /** Name of the provision within its law after Akoma Ntoso: `art_41`, `art_133-1`. */
  eId: Scalars['String']['output'];
  /** Its heading (条旨, 第一条【立法目的】), without brackets; null where the law gives none. */
  heading?: Maybe<Scalars['String']['output']>;
  /** Global id: the kind and a hash of what identifies the thing. */
  id: Scalars['ID']['output'];
  /** Which kind of node this is. */
  kind: NodeKind;
  /** Number and suffix: `41`, `133-1` for 第一百三十三条之一. */
  label: Scalars['String']['output'];
  /** The law. */
  law: Law;
  /** Short name for people. */
  name: Scalars['String']['output'];
  /** Number of the article. */
  number: Scalars['Int']['output'];
  /** Place among the articles of the version's text, from 0; null where the text is not held. */
  order?: Maybe<Scalars['Int']['output']>;
  /** The article of the same number in the law's other versions, the earliest first. */
  otherVersions: ArticleConnection;
  /**
   * Its paragraphs (款) with their items (项) and sub-items (目); none where its words are not from
   * the law's own text.
   */
  paragraphs: Array<ArticleParagraph>;
  /** Number of the part (编) that it stands in; null where there is none. */
  part?: Maybe<Scalars['Int']['output']>;
  /** The articles that punish its breach. */
  penalisedBy: CitedArticleConnection;
  /** The articles whose breach it punishes. */
  penalises: CitedArticleConnection;
  /**
   * The power items that rely on the article, each with the shortest way from it to the article:
   * those whose own basis cites it; where `transitive`, also through duties, cases, and articles
   * that cite or punish the breach of one another.
   */
  powerItems: ReliantItemConnection;
  /** What it came from in the version before. */
  predecessors: SuccessionConnection;
  /** Number of the section (节) that it stands in; null where there is none. */
  section?: Maybe<Scalars['Int']['output']>;
  /** The documents that speak of it, by title. */
  sources: SourceDocumentConnection;
  /** What became of it in the next version. */
  successors: SuccessionConnection;
  /** The number behind 之; 0 where there is none. */
  suffix: Scalars['Int']['output'];
  /** Its words, as far as they are known. */
  text?: Maybe<Scalars['String']['output']>;
  /** Where the words come from; null where there are none. */
  textSource?: Maybe<TextSource>;
  /** Full title of the law. */
  title: Scalars['String']['output'];
  /** The version that it belongs to. */
  version: LawVersion;
};


/** An article of one version of a law. */
export type ArticleCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  allVersions?: Scalars['Boolean']['input'];
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<CitingKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** An article of one version of a law. */
export type ArticleCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** An article of one version of a law. */
export type ArticleOtherVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An article of one version of a law. */
export type ArticlePenalisedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An article of one version of a law. */
export type ArticlePenalisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An article of one version of a law. */
export type ArticlePowerItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  allVersions?: Scalars['Boolean']['input'];
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  maxDepth?: Scalars['Int']['input'];
  transitive?: Scalars['Boolean']['input'];
};


/** An article of one version of a law. */
export type ArticlePredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An article of one version of a law. */
export type ArticleSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An article of one version of a law. */
export type ArticleSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Why an article is not found. */
export type ArticleAbsence =
  /** The version is held, but this article of it is not: it was repealed, never existed, or its text was not imported. */
  | 'ARTICLE_NOT_HELD'
  /** No document names the law. */
  | 'LAW_NOT_HELD'
  /**
   * The version is in force on the day, but names a later day (`inForceFrom`) as the first of this
   * provision: 第十二条、第二十条第二款自2025年1月1日起施行.
   */
  | 'NOT_IN_FORCE_YET'
  /** The law is held, but no version that was in force on the day, or not the one that the words state. */
  | 'VERSION_NOT_HELD'
  /** The law is held without any date, so that nothing can be said of a day. */
  | 'VERSION_UNDATED';

/** A page of articles. */
export type ArticleConnection = Connection & {
  __typename?: 'ArticleConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<ArticleEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Number of citations of one article. */
export type ArticleCount = {
  __typename?: 'ArticleCount';
  /** The article. */
  article: Article;
  /** How many citations there are. */
  count: Scalars['Int']['output'];
};

/** An article in a list. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  node: Article;
};

/** An item (项) of a paragraph. */
export type ArticleItem = {
  __typename?: 'ArticleItem';
  /** UTF-16 unit behind the item with its sub-items. */
  end: Scalars['Int']['output'];
  /** Number of the item. */
  number: Scalars['Int']['output'];
  /** First UTF-16 unit of the item in the article's `text`. */
  start: Scalars['Int']['output'];
  /** Its sub-items, in order. */
  subitems: Array<ArticleSubitem>;
  /** Its words, with the number: （一）… */
  text: Scalars['String']['output'];
};

/** What was looked at to find an article. */
export type ArticleLookup = {
  __typename?: 'ArticleLookup';
  /** The article, or null. */
  article?: Maybe<Article>;
  /** The provision as it was read from the citation. */
  asked: AskedProvision;
  /** What was looked at in all. */
  coverage: Coverage;
  /** The outcome in words. */
  explanation: Scalars['String']['output'];
  /**
   * First day on which the provision that was asked for is in force in that version; null where it is
   * not held, or no text tells the day.
   */
  inForceFrom?: Maybe<Scalars['Date']['output']>;
  /** The law, where it is held. */
  law?: Maybe<Law>;
  /** Why there is no article; null where there is one. */
  reason?: Maybe<ArticleAbsence>;
  /** The version that the article was looked for in, where there is one. */
  version?: Maybe<LawVersion>;
  /** Every version of the law that is held, the earliest first. */
  versionsHeld: Array<HeldVersion>;
};

/** A paragraph (款) of an article. */
export type ArticleParagraph = {
  __typename?: 'ArticleParagraph';
  /** Name of the provision within its law after Akoma Ntoso: `art_41__para_2`. */
  eId: Scalars['String']['output'];
  /** UTF-16 unit behind the paragraph with its items. */
  end: Scalars['Int']['output'];
  /** Its items, in order. */
  items: Array<ArticleItem>;
  /** Number of the paragraph, from 1: lines are counted, as 第二款 counts them. */
  number: Scalars['Int']['output'];
  /** First UTF-16 unit of the paragraph in the article's `text`. */
  start: Scalars['Int']['output'];
  /** Its first line, without the article's number. */
  text: Scalars['String']['output'];
};

/** A sub-item (目) of an item. */
export type ArticleSubitem = {
  __typename?: 'ArticleSubitem';
  /** UTF-16 unit behind the sub-item. */
  end: Scalars['Int']['output'];
  /** Number of the sub-item. */
  number: Scalars['Int']['output'];
  /** First UTF-16 unit of the sub-item in the article's `text`. */
  start: Scalars['Int']['output'];
  /** Its words, with the number: 1. … */
  text: Scalars['String']['output'];
};

/** A provision as it was read from a citation. */
export type AskedProvision = {
  __typename?: 'AskedProvision';
  /** Number of the article. */
  article: Scalars['Int']['output'];
  /** The day that was asked for. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** Title of the law. */
  law: Scalars['String']['output'];
  /** Paragraph (款); null where the words name none, or several. */
  paragraph?: Maybe<Scalars['Int']['output']>;
  /** The number behind 之; 0 where there is none. */
  suffix: Scalars['Int']['output'];
  /** Date of the version that the words state. */
  version?: Maybe<Scalars['Date']['output']>;
};

/** A page of cases that a division answers for. */
export type AssignedCaseConnection = Connection & {
  __typename?: 'AssignedCaseConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<AssignedCaseEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A case that a division answers for. */
export type AssignedCaseEdge = {
  __typename?: 'AssignedCaseEdge';
  /** Column of the list that the words stand in. */
  column?: Maybe<Scalars['String']['output']>;
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The document that the words were read from. */
  document?: Maybe<SourceDocument>;
  /** UTF-16 unit behind the words. */
  end?: Maybe<Scalars['Int']['output']>;
  /** The node at the end of the edge. */
  node: AccountabilityCase;
  /** The words that name the division. */
  raw?: Maybe<Scalars['String']['output']>;
  /** What the division does, where the words say so. */
  scope?: Maybe<Scalars['String']['output']>;
  /** First UTF-16 unit of the words in the cell. */
  start?: Maybe<Scalars['Int']['output']>;
};

/** A page of duties assigned to a division. */
export type AssignedDutyConnection = Connection & {
  __typename?: 'AssignedDutyConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<AssignedDutyEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A duty assigned to a division. */
export type AssignedDutyEdge = {
  __typename?: 'AssignedDutyEdge';
  /** Column of the list that the words stand in. */
  column?: Maybe<Scalars['String']['output']>;
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The document that the words were read from. */
  document?: Maybe<SourceDocument>;
  /** UTF-16 unit behind the words. */
  end?: Maybe<Scalars['Int']['output']>;
  /** The node at the end of the edge. */
  node: Duty;
  /** The words that name the division. */
  raw?: Maybe<Scalars['String']['output']>;
  /** What the division does, where the words say so. */
  scope?: Maybe<Scalars['String']['output']>;
  /** First UTF-16 unit of the words in the cell. */
  start?: Maybe<Scalars['Int']['output']>;
};

/** A page of power items assigned to a division. */
export type AssignedItemConnection = Connection & {
  __typename?: 'AssignedItemConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<AssignedItemEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A power item assigned to a division. */
export type AssignedItemEdge = {
  __typename?: 'AssignedItemEdge';
  /** Column of the list that the words stand in. */
  column?: Maybe<Scalars['String']['output']>;
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The document that the words were read from. */
  document?: Maybe<SourceDocument>;
  /** UTF-16 unit behind the words. */
  end?: Maybe<Scalars['Int']['output']>;
  /** The node at the end of the edge. */
  node: PowerItem;
  /** The words that name the division. */
  raw?: Maybe<Scalars['String']['output']>;
  /** What the division does, where the words say so. */
  scope?: Maybe<Scalars['String']['output']>;
  /** First UTF-16 unit of the words in the cell. */
  start?: Maybe<Scalars['Int']['output']>;
};

/** A page of assignments to divisions. */
export type AssignmentConnection = Connection & {
  __typename?: 'AssignmentConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<AssignmentEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An assignment to a division. */
export type AssignmentEdge = {
  __typename?: 'AssignmentEdge';
  /** Column of the list that the words stand in. */
  column?: Maybe<Scalars['String']['output']>;
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The document that the words were read from. */
  document?: Maybe<SourceDocument>;
  /** UTF-16 unit behind the words. */
  end?: Maybe<Scalars['Int']['output']>;
  /** The node at the end of the edge. */
  node: Division;
  /** The words that name the division. */
  raw?: Maybe<Scalars['String']['output']>;
  /** What the division does, where the words say so. */
  scope?: Maybe<Scalars['String']['output']>;
  /** First UTF-16 unit of the words in the cell. */
  start?: Maybe<Scalars['Int']['output']>;
};

/** A page of laws that a version is based on. */
export type BasedOnConnection = Connection & {
  __typename?: 'BasedOnConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<BasedOnEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** That a version is based on a law, seen from the version. */
export type BasedOnEdge = {
  __typename?: 'BasedOnEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The words that say so, and how they were read. */
  evidence: Evidence;
  /** The law that it is based on. */
  node: Law;
};

/** A page of versions of laws that are based on a law. */
export type BasisOfConnection = Connection & {
  __typename?: 'BasisOfConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<BasisOfEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** That a version is based on a law, seen from the law. */
export type BasisOfEdge = {
  __typename?: 'BasisOfEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The words that say so, and how they were read. */
  evidence: Evidence;
  /** The version that is based on the law. */
  node: LawVersion;
};

/** A page of citations. */
export type CitationConnection = Connection & {
  __typename?: 'CitationConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<CitationEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A citation, seen from what cites: its node is the provision that is cited. */
export type CitationEdge = {
  __typename?: 'CitationEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The words of the citation and how they were read. */
  evidence: Evidence;
  /** The node at the end of the edge. */
  node: CitedProvision;
};

/** A page of articles that an article punishes or is punished by. */
export type CitedArticleConnection = Connection & {
  __typename?: 'CitedArticleConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<CitedArticleEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An article that punishes or is punished, with the words that say so. */
export type CitedArticleEdge = {
  __typename?: 'CitedArticleEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The words of the citation and how they were read. */
  evidence: Evidence;
  /** The node at the end of the edge. */
  node: Article;
};

/** A page of citations. */
export type CitedByConnection = Connection & {
  __typename?: 'CitedByConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<CitedByEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A citation, seen from what is cited: its node is what cites. */
export type CitedByEdge = {
  __typename?: 'CitedByEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The words of the citation and how they were read. */
  evidence: Evidence;
  /** The node at the end of the edge. */
  node: CitingNode;
  /** The provision that is cited. */
  target: CitedProvision;
};

/** What a citation can point to. */
export type CitedProvision = Article | Law | LawVersion;

/** The kinds of nodes that cite. */
export type CitingKind =
  /** The basis of an accountability case. */
  | 'AccountabilityCase'
  /** The words of an article. */
  | 'Article'
  /** The basis of a duty. */
  | 'Duty'
  /** The basis of a power item. */
  | 'PowerItem';

/** What can cite. */
export type CitingNode = AccountabilityCase | Article | Duty | PowerItem;

/** A page of a list, as Relay's connection specification has it. */
export type Connection = {
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What was looked at to answer: all that was imported, and what in it could not be resolved. */
export type Coverage = {
  __typename?: 'Coverage';
  /** Number of accountability cases. */
  accountabilityCases: Scalars['Int']['output'];
  /** Number of articles that are known by number. */
  articles: Scalars['Int']['output'];
  /** Number of articles whose words are known from a quotation only. */
  articlesFromQuotation: Scalars['Int']['output'];
  /** Number of articles whose words come from the law's own text. */
  articlesFromStatute: Scalars['Int']['output'];
  /** Number of citations that were resolved to a provision. */
  citations: Scalars['Int']['output'];
  /** Number of documents imported (lists and law texts). */
  documents: Scalars['Int']['output'];
  /** Number of duties. */
  duties: Scalars['Int']['output'];
  /** True where nothing was imported yet, so that every other answer is empty. */
  empty: Scalars['Boolean']['output'];
  /** Number of versions of laws that are named. */
  lawVersions: Scalars['Int']['output'];
  /** Number of laws that are named, whether or not their text is held. */
  laws: Scalars['Int']['output'];
  /** Number of versions of which the text itself was imported (at least one article). */
  lawsWithText: Scalars['Int']['output'];
  /** Number of power items. */
  powerItems: Scalars['Int']['output'];
  /** Number of places that look like a citation and could not be resolved. */
  unresolved: Scalars['Int']['output'];
  /** The unresolved places, counted by reason. */
  unresolvedByReason: Array<ReasonCount>;
};

/** A division of an organ (承办机构, 处室). */
export type Division = Entity & Node & {
  __typename?: 'Division';
  /** The cases that it answers for. */
  cases: AssignedCaseConnection;
  /** The duties assigned to it. */
  duties: AssignedDutyConnection;
  /** Whether the name names no division in particular (有关处室). */
  generic: Scalars['Boolean']['output'];
  /** Global id: the kind and a hash of what identifies the thing. */
  id: Scalars['ID']['output'];
  /** The power items assigned to it as a whole. */
  items: AssignedItemConnection;
  /** Which kind of node this is. */
  kind: NodeKind;
  /** How much work is assigned to it. */
  load: DivisionLoad;
  /** Short name for people. */
  name: Scalars['String']['output'];
  /** The organ. */
  organ?: Maybe<Organ>;
  /** Name of the organ, as the list writes it. */
  organName?: Maybe<Scalars['String']['output']>;
  /** The documents that speak of it, by title. */
  sources: SourceDocumentConnection;
};


/** A division of an organ (承办机构, 处室). */
export type DivisionCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A division of an organ (承办机构, 处室). */
export type DivisionDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A division of an organ (承办机构, 处室). */
export type DivisionItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A division of an organ (承办机构, 处室). */
export type DivisionSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of divisions. */
export type DivisionConnection = Connection & {
  __typename?: 'DivisionConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<DivisionEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A division in a list. */
export type DivisionEdge = {
  __typename?: 'DivisionEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  node: Division;
};

/** Which divisions. All conditions that are given must hold. */
export type DivisionFilter = {
  /** Whether the name names no division in particular (有关处室). */
  generic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words that the name contains. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Name of the organ. */
  organ?: InputMaybe<Scalars['String']['input']>;
};

/** How much work is assigned to a division. A node that names it twice counts once. */
export type DivisionLoad = {
  __typename?: 'DivisionLoad';
  /** Number of accountability cases. */
  cases: Scalars['Int']['output'];
  /** Number of duties. */
  duties: Scalars['Int']['output'];
  /** Number of power items assigned to it as a whole. */
  items: Scalars['Int']['output'];
  /** The three together. */
  total: Scalars['Int']['output'];
};

/** An order of divisions. Divisions that are equal in it stand in the order of their ids. */
export type DivisionOrder = {
  /** By what. */
  by?: DivisionOrderBy;
  /** Which way. */
  direction?: OrderDirection;
};

/** What divisions can be ordered by. */
export type DivisionOrderBy =
  /** By the number of items, duties and cases. */
  | 'LOAD'
  /** By organ and name. */
  | 'NAME';

/** What kind of document was imported. */
export type DocumentType =
  /** The text of a version of a law. */
  | 'LAW'
  /** A power-and-responsibility list (权责清单). */
  | 'LIST'
  /** A revision that a person accepted: which articles became which. */
  | 'REVISION';

/** A duty of a power item (责任事项). */
export type Duty = Entity & Node & {
  __typename?: 'Duty';
  /** What it cites, in the order of the words. */
  basis: CitationConnection;
  /** The divisions that do it, with what each does. */
  divisions: AssignmentConnection;
  /** Global id: the kind and a hash of what identifies the thing. */
  id: Scalars['ID']['output'];
  /** The power item. */
  item: PowerItem;
  /** Which kind of node this is. */
  kind: NodeKind;
  /** Label in front of the text (受理责任). */
  label?: Maybe<Scalars['String']['output']>;
  /** Number of the duty. */
  n?: Maybe<Scalars['Int']['output']>;
  /** Short name for people. */
  name: Scalars['String']['output'];
  /** The documents that speak of it, by title. */
  sources: SourceDocumentConnection;
  /** Its words. */
  text?: Maybe<Scalars['String']['output']>;
};


/** A duty of a power item (责任事项). */
export type DutyBasisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A duty of a power item (责任事项). */
export type DutyDivisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty of a power item (责任事项). */
export type DutySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of duties. */
export type DutyConnection = Connection & {
  __typename?: 'DutyConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<DutyEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A duty in a list. */
export type DutyEdge = {
  __typename?: 'DutyEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  node: Duty;
};

/** Which duties. All conditions that are given must hold. */
export type DutyFilter = {
  /** Id of a provision that the duty's basis cites. */
  cites?: InputMaybe<Scalars['ID']['input']>;
  /** Name of a division that the duty is assigned to. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Id of the power item. */
  item?: InputMaybe<Scalars['ID']['input']>;
  /** Label of the duty (受理责任, 审查责任, …). */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Words that the text contains. */
  textContains?: InputMaybe<Scalars['String']['input']>;
};

/** The kinds of edges. */
export type EdgeKind =
  /** Is done or answered for by: PowerItem, Duty or AccountabilityCase → Division. */
  | 'ASSIGNED_TO'
  /** LawVersion → Law on which it says it is based (根据《…》制定本条例). */
  | 'BASED_ON'
  /** Names a provision: PowerItem, Duty, AccountabilityCase or Article → Article, LawVersion or Law. */
  | 'CITES'
  /** PowerItem → Organ. */
  | 'EXERCISED_BY'
  /** Any node → SourceDocument that speaks of it. */
  | 'EXTRACTED_FROM'
  /** LawVersion → Article. */
  | 'HAS_ARTICLE'
  /** PowerItem → AccountabilityCase. */
  | 'HAS_CASE'
  /** PowerItem → Duty. */
  | 'HAS_DUTY'
  /** PowerItem → Finding. */
  | 'HAS_FINDING'
  /** Law → LawVersion. */
  | 'HAS_VERSION'
  /** Division → Organ. */
  | 'PART_OF'
  /** Punishes: AccountabilityCase → PowerItem; Article → Article whose breach it punishes. */
  | 'PENALISES'
  /** Article → Article of the next version. */
  | 'SUCCEEDED_BY';

/** Number of edges of one kind. */
export type EdgeKindCount = {
  __typename?: 'EdgeKindCount';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: EdgeKind;
};

/** A node of the property graph. */
export type Entity = {
  /** Global id: the kind and a hash of what identifies the thing. */
  id: Scalars['ID']['output'];
  /** Which kind of node this is. */
  kind: NodeKind;
  /** Short name for people. */
  name: Scalars['String']['output'];
  /** The documents that speak of it, by title. */
  sources: SourceDocumentConnection;
};


/** A node of the property graph. */
export type EntitySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Where the words of an edge stand and how they were read. A field that the words do not give is null. */
export type Evidence = {
  __typename?: 'Evidence';
  /** Article (条), where the edge leads to a law and its words name one of its articles (BASED_ON). */
  article?: Maybe<Scalars['Int']['output']>;
  /** Chapter (章). */
  chapter?: Maybe<Scalars['Int']['output']>;
  /** Column of the list that the words stand in. */
  column?: Maybe<Scalars['String']['output']>;
  /** How sure that is, 0 to 1. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The document that the words were read from; null where the edge follows from its ends. */
  document?: Maybe<SourceDocument>;
  /** Number of the act that the history states (国务院令第786号). */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** UTF-16 unit behind the words. */
  end?: Maybe<Scalars['Int']['output']>;
  /** Id of the edge. */
  id: Scalars['ID']['output'];
  /** Item (项). */
  item?: Maybe<Scalars['Int']['output']>;
  /** Level that the list states (法律, 行政法规, …). */
  level?: Maybe<Scalars['String']['output']>;
  /** Why no held text stands behind the citation; null where one does, or where the edge is no citation of a list. */
  notHeld?: Maybe<NotHeld>;
  /** Place among the citations of the same cell, from 0. */
  ordinal?: Maybe<Scalars['Int']['output']>;
  /** Paragraph (款). */
  paragraph?: Maybe<Scalars['Int']['output']>;
  /** Part of the document that the words stand in: of an item `basis`, `duty 3` or `case 2`, of a law `article 34` or `preamble`. */
  part?: Maybe<Scalars['String']['output']>;
  /** The article's own words that the citation goes on to quote. */
  quote?: Maybe<Scalars['String']['output']>;
  /** The words themselves. */
  raw?: Maybe<Scalars['String']['output']>;
  /** Whether place decides the target (前款, 前条, 本条第二款); null where a list cites. */
  relative?: Maybe<Scalars['Boolean']['output']>;
  /** Row of the sheet, from 1. */
  row?: Maybe<Scalars['Int']['output']>;
  /** Section (节). */
  section?: Maybe<Scalars['Int']['output']>;
  /** Sheet of the workbook. */
  sheet?: Maybe<Scalars['String']['output']>;
  /** First UTF-16 unit of the words in the cell or text named by the other fields. */
  start?: Maybe<Scalars['Int']['output']>;
  /** Date of the version that the citation's history states. */
  statedVersion?: Maybe<Scalars['Date']['output']>;
  /** Sub-item (目). */
  subitem?: Maybe<Scalars['Int']['output']>;
  /** Title of the law as it stands there. */
  title?: Maybe<Scalars['String']['output']>;
  /** How the version of the target was told; null where the edge is no citation of a list. */
  versionBy?: Maybe<VersionBy>;
  /** How the target was found: `stated`, `following-article`, `list`, `range`, `same-as`, `this-law`, `alias`, … */
  via?: Maybe<Scalars['String']['output']>;
};

/** A citation found in a text. Offsets are UTF-16 units into that text; what the words do not give is null. */
export type ExtractedCitation = {
  __typename?: 'ExtractedCitation';
  /** Article (条). */
  article?: Maybe<Scalars['Int']['output']>;
  /** Chapter (章). */
  chapter?: Maybe<Scalars['Int']['output']>;
  /** Number of the act of that event (国务院令第786号). */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** UTF-16 unit behind the words. */
  end: Scalars['Int']['output'];
  /** Place in this answer, from 0, of the citation in whose quoted words it stands. */
  inside?: Maybe<Scalars['Int']['output']>;
  /** Item (项). */
  item?: Maybe<Scalars['Int']['output']>;
  /** Full title of the law. */
  law: Scalars['String']['output'];
  /** Level that the label in front states (法律, 行政法规, …). */
  level?: Maybe<Scalars['String']['output']>;
  /** Paragraph (款). */
  paragraph?: Maybe<Scalars['Int']['output']>;
  /** Whether it lays a sanction on whoever breaches the provision. */
  penalises: Scalars['Boolean']['output'];
  /** The article's own words that the citation goes on to quote. */
  quote?: Maybe<Scalars['String']['output']>;
  /** The citation's own words. */
  raw: Scalars['String']['output'];
  /** Section (节). */
  section?: Maybe<Scalars['Int']['output']>;
  /** First UTF-16 unit of the words. */
  start: Scalars['Int']['output'];
  /** Sub-item (目). */
  subitem?: Maybe<Scalars['Int']['output']>;
  /** The number behind 之; 0 where there is none. */
  suffix: Scalars['Int']['output'];
  /** Date of the last event that the history states. */
  version?: Maybe<Scalars['Date']['output']>;
  /** How it was found: `stated`, `following-article`, `list`, `range`, `same-as`, `this-law`, `alias`, … */
  via: Scalars['String']['output'];
  /** The citation in whose quoted words it stands. */
  within?: Maybe<ExtractedCitation>;
};

/** Something that is wrong with a list, or may be: what, where, why, and what to do. */
export type Finding = Entity & Node & {
  __typename?: 'Finding';
  /** Label of the article that is cited there (`41`, `133-1`). */
  article?: Maybe<Scalars['String']['output']>;
  /** Column of the list. */
  column?: Maybe<Scalars['String']['output']>;
  /** The list that it is about. */
  document?: Maybe<SourceDocument>;
  /** UTF-16 unit behind these words. */
  end?: Maybe<Scalars['Int']['output']>;
  /** Words and facts that show it, by what they are. */
  evidence: Array<FindingFact>;
  /** Global id: the kind and a hash of what identifies the thing. */
  id: Scalars['ID']['output'];
  /** The power item that it is about; null where it is about the list as a whole. */
  item?: Maybe<PowerItem>;
  /** Which kind of node this is. */
  kind: NodeKind;
  /** Title of the law whose citation it is about; null where it is about no citation. */
  law?: Maybe<Scalars['String']['output']>;
  /** One sentence in Chinese for the officer who mends the list. */
  message: Scalars['String']['output'];
  /** Short name for people. */
  name: Scalars['String']['output'];
  /** Part of the item: `item`, `basis`, `duty 3`, `case 2`, `duties` or `cases` as a whole. */
  part?: Maybe<Scalars['String']['output']>;
  /** The words of the citation. */
  raw?: Maybe<Scalars['String']['output']>;
  /** Row of the sheet, from 1. */
  row?: Maybe<Scalars['Int']['output']>;
  /** What is wrong. */
  rule: FindingKind;
  /** Number of that item in its list; null where it is about the list as a whole. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** How much it matters. */
  severity: FindingSeverity;
  /** Sheet of the workbook. */
  sheet?: Maybe<Scalars['String']['output']>;
  /** The documents that speak of it, by title. */
  sources: SourceDocumentConnection;
  /** First UTF-16 unit of these words in the cell. */
  start?: Maybe<Scalars['Int']['output']>;
  /** What to write or do instead; null where only a person can tell. */
  suggestion?: Maybe<Scalars['String']['output']>;
};


/** Something that is wrong with a list, or may be: what, where, why, and what to do. */
export type FindingSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A page of findings. No finding does not mean that all is well: `notChecked` counts what could not
 * be looked at.
 */
export type FindingConnection = Connection & {
  __typename?: 'FindingConnection';
  /** All findings that the filter lets through, counted by severity; severities without one are left out. */
  bySeverity: Array<FindingSeverityCount>;
  /** Places in those lists that rules looked at, by whichever kind and in whichever column. */
  checked: Scalars['Int']['output'];
  /** All findings that the filter lets through, counted by kind; kinds without one are left out. */
  counts: Array<FindingKindCount>;
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<FindingEdge>;
  /**
   * Number of lists that `checked` and `notChecked` speak of: those that the filter lets through by
   * `document`, `organ` and `item`, each as a whole.
   */
  lists: Scalars['Int']['output'];
  /**
   * Places in those lists that could not be checked, by reason, such as the text of a law that is not
   * held: they have not passed.
   */
  notChecked: Array<ReasonCount>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A finding in a list. */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  node: Finding;
};

/** A fact that shows what is wrong. */
export type FindingFact = {
  __typename?: 'FindingFact';
  /** What it is. */
  name: Scalars['String']['output'];
  /** Its words; a number is written out. Null where it is missing. */
  value?: Maybe<Scalars['String']['output']>;
};

/** Which findings. All conditions that are given must hold. */
export type FindingFilter = {
  /** Column of the list that they stand in. */
  column?: InputMaybe<Scalars['String']['input']>;
  /** Id of the list that they are about. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the power item that they are about. */
  item?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these kinds. */
  kinds?: InputMaybe<Array<FindingKind>>;
  /** Title of the law whose citation they are about, with or without 中华人民共和国 and 《》. */
  law?: InputMaybe<Scalars['String']['input']>;
  /** Name of the organ whose item, or whose list as a whole, they are about. */
  organ?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these severities. */
  severities?: InputMaybe<Array<FindingSeverity>>;
};

/** What can be wrong with a list. */
export type FindingKind =
  /** 同N that names no entry or turns in a circle. */
  | 'DANGLING_SAME_AS'
  /** A duty's or case's division is none of the item's. */
  | 'DIVISION_DIFFERS'
  /** A division that the organ's list names nowhere else as its own. */
  | 'DIVISION_UNKNOWN'
  /** The same item twice. */
  | 'DUPLICATE_ITEM'
  /** The stated history contradicts the known one, or what the list states elsewhere. */
  | 'HISTORY_CONTRADICTED'
  /** The cited version or provision was not in force yet on the list's date. */
  | 'NOT_IN_FORCE'
  /** An item without a basis. */
  | 'NO_BASIS'
  /** No law that the item cites may create this kind of power. */
  | 'NO_COMPETENCE'
  /** The cited version has no article of that number. */
  | 'NO_SUCH_ARTICLE'
  /** A later version was in force on the list's date. */
  | 'STALE_VERSION'
  /** The quoted words are not those of the cited article. */
  | 'TEXT_DIFFERS'
  /** The quoted words stand in another article of that law. */
  | 'TEXT_MOVED'
  /** A basis of a duty or case that is not there, or a duty or case without its basis. */
  | 'UNMATCHED_BASIS'
  /** The label of the level (【法律】) does not fit the act. */
  | 'WRONG_LEVEL';

/** Number of findings of one kind. */
export type FindingKindCount = {
  __typename?: 'FindingKindCount';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: FindingKind;
};

/** How much a finding matters. */
export type FindingSeverity =
  /** It is wrong. */
  | 'ERROR'
  /** Worth knowing. */
  | 'INFO'
  /** It is likely to be wrong: a person has to look. */
  | 'WARNING';

/** Number of findings of one severity. */
export type FindingSeverityCount = {
  __typename?: 'FindingSeverityCount';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The severity. */
  severity: FindingSeverity;
};

/** What shows what a change changes. */
export type GradeEvidence = {
  __typename?: 'GradeEvidence';
  /** Words before. */
  from?: Maybe<Scalars['String']['output']>;
  /** What it changes. */
  kind: GradeKind;
  /** The new sentence, or the old one where words were deleted. */
  sentence: Scalars['String']['output'];
  /** Words now. */
  to?: Maybe<Scalars['String']['output']>;
};

/** What changed words change. */
export type GradeKind =
  /** An amount. */
  | 'AMOUNT'
  /** Which organ acts. */
  | 'COMPETENCE'
  /** When the rule applies. */
  | 'CONDITION'
  /** A deadline. */
  | 'DEADLINE'
  /** What must, may or must not be done. */
  | 'DUTY'
  /** A penalty. */
  | 'PENALTY'
  /** Whom it binds or protects. */
  | 'SUBJECT'
  /** Other words for the same rule. */
  | 'WORDING';

/** An edge of the property graph. */
export type GraphEdge = {
  __typename?: 'GraphEdge';
  /** Kind of the succession, where the edge is a SUCCEEDED_BY. */
  change?: Maybe<Scalars['String']['output']>;
  /** The document that states it; null where the edge follows from its ends. */
  document?: Maybe<SourceDocument>;
  /** The words that it was read from; null where there are none, as between an item and its duties. */
  evidence?: Maybe<Evidence>;
  /** Id of the node that it starts from. */
  from: Scalars['ID']['output'];
  /** Id of the edge. */
  id: Scalars['ID']['output'];
  /** Kind of the edge. */
  kind: EdgeKind;
  /** What a division does, where the edge is an ASSIGNED_TO that says so. */
  scope?: Maybe<Scalars['String']['output']>;
  /** Score of the succession, 0 to 1. */
  score?: Maybe<Scalars['Float']['output']>;
  /** Id of the node that it points to. */
  to: Scalars['ID']['output'];
};

/** A version that is held, and how much of it. */
export type HeldVersion = {
  __typename?: 'HeldVersion';
  /** Number of its articles that are known. */
  articles: Scalars['Int']['output'];
  /** Number of those whose words come from the law's own text. */
  articlesFromStatute: Scalars['Int']['output'];
  /** Day from which it is the version of a day (see `Law.versionOn`); null where it is of none. */
  countsFrom?: Maybe<Scalars['Date']['output']>;
  /** The version. */
  version: LawVersion;
};

/** What a revision changes, for whom, and what to write instead. */
export type Impact = {
  __typename?: 'Impact';
  /** The places that rely on the law: power items, duties and cases, then articles of other laws. */
  affected: AffectedPlaceConnection;
  /** What became of the articles: every article of both versions is in exactly one entry. */
  alignment: AlignmentConnection;
  /** Who has to do what, by name; articles of other laws come last, without an organ. */
  byOrgan: Array<ImpactOfOrgan>;
  /** How many places there are, and what each asks for. */
  counts: ImpactCounts;
  /** What was looked at, so that no affected place is not taken for an empty world. */
  coverage: Coverage;
  /** Number of citations of the law by lists that are not among the affected, since they mean another version. */
  otherVersions: Scalars['Int']['output'];
  /** The revision. */
  revision: Revision;
  /** Why there may be more than is given; null where this is all. */
  truncated?: Maybe<ImpactBound>;
};


/** What a revision changes, for whom, and what to write instead. */
export type ImpactAffectedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a revision changes, for whom, and what to write instead. */
export type ImpactAlignmentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<AlignmentKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What a change asks of whoever maintains a place. */
export type ImpactAction =
  /** Nothing for the substance; the history may need its new date. */
  | 'NONE'
  /** Nothing continues it: another basis is needed. */
  | 'REBASE'
  /** Same norm, another number. */
  | 'RENUMBER'
  /** The norm changed, or it is not sure: a person reads it. */
  | 'REREAD';

/** Why an impact may be more than is given. */
export type ImpactBound =
  /** Longer ways lead to the law than `depth` allows. */
  | 'DEPTH'
  /** There are more places than are kept. */
  | 'PLACES';

/** A citation as its document writes it. */
export type ImpactCitation = {
  __typename?: 'ImpactCitation';
  /** Number of the act that its history states. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** UTF-16 unit behind the words. */
  end: Scalars['Int']['output'];
  /** Full title of the law. */
  law: Scalars['String']['output'];
  /** Level that the list states. */
  level?: Maybe<Scalars['String']['output']>;
  /** The provision that it names. */
  pinpoint: Pinpoint;
  /** The article's own words that the citation goes on to quote. */
  quote?: Maybe<Scalars['String']['output']>;
  /** The words themselves. */
  raw: Scalars['String']['output'];
  /** First UTF-16 unit of the words in the cell or article. */
  start: Scalars['Int']['output'];
  /** Date of the version that its history states. */
  version?: Maybe<Scalars['Date']['output']>;
  /** How it was found. */
  via: Scalars['String']['output'];
};

/** Number of places. */
export type ImpactCounts = {
  __typename?: 'ImpactCounts';
  /** By what they ask for. */
  byAction: ActionCounts;
  /** Nothing to do for the substance, but their history in brackets names the old version. */
  historyOnly: Scalars['Int']['output'];
  /** They rely on the law through other articles only. */
  indirect: Scalars['Int']['output'];
  /** They have a text ready to paste. */
  replaced: Scalars['Int']['output'];
  /** All of them. */
  total: Scalars['Int']['output'];
  /** A person has to look at them, because it is not sure what became of what they cite. */
  unsure: Scalars['Int']['output'];
};

/** Which places. All conditions that are given must hold. */
export type ImpactFilter = {
  /** That ask for one of these. */
  actions?: InputMaybe<Array<ImpactAction>>;
  /** Name of a division that the place is assigned to. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these kinds. */
  kinds?: InputMaybe<Array<CitingKind>>;
  /** Name of the organ; articles of laws have none. */
  organ?: InputMaybe<Scalars['String']['input']>;
};

/** What a division has to do. */
export type ImpactOfDivision = {
  __typename?: 'ImpactOfDivision';
  /** Its places. */
  counts: ActionCounts;
  /** Name of the division; null for places that the list gives none for. */
  division?: Maybe<Scalars['String']['output']>;
};

/** What an organ has to do. */
export type ImpactOfOrgan = {
  __typename?: 'ImpactOfOrgan';
  /** Its places, each once. */
  counts: ActionCounts;
  /** Its divisions by name; a place of several counts in each of them. */
  divisions: Array<ImpactOfDivision>;
  /** Name of the organ; null for articles of other laws. */
  organ?: Maybe<Scalars['String']['output']>;
};

/** Number of things under one word. */
export type KeyCount = {
  __typename?: 'KeyCount';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The word; null for things without one. */
  key?: Maybe<Scalars['String']['output']>;
};

/** A law, regulation, rule or other normative document, over all its versions. */
export type Law = Entity & Node & {
  __typename?: 'Law';
  /** The versions of laws that say they are based on this one (根据《…》制定本条例), by title and date. */
  basisOf: BasisOfConnection;
  /** What cites the law: as a whole, a version of it or, where `articles`, any article of it. */
  citedBy: CitedByConnection;
  /** Global id: the kind and a hash of what identifies the thing. */
  id: Scalars['ID']['output'];
  /** Which kind of node this is. */
  kind: NodeKind;
  /** The dated version that counts from the latest day, in force already or not; else the one without a date. */
  latestVersion?: Maybe<LawVersion>;
  /** Level, as lists state it (法律, 行政法规, …). */
  level?: Maybe<Scalars['String']['output']>;
  /** Short name for people. */
  name: Scalars['String']['output'];
  /** The documents that speak of it, by title. */
  sources: SourceDocumentConnection;
  /** Whether the text itself of a version was imported. */
  textHeld: Scalars['Boolean']['output'];
  /** Full title. */
  title: Scalars['String']['output'];
  /**
   * The version of that day: each counts from its entry into force (`validFrom`) until the day before
   * the next one's. A version that is only cited counts from its date, since no text says when it
   * entered into force; but where a text is held of an act of the same year, or of the same number and
   * the year beside it, that date is taken for a slip of the pen and counts for no day. Null before
   * the earliest.
   */
  versionOn?: Maybe<LawVersion>;
  /** Its versions, the earliest first; a version without a date comes last. */
  versions: LawVersionConnection;
};


/** A law, regulation, rule or other normative document, over all its versions. */
export type LawBasisOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, rule or other normative document, over all its versions. */
export type LawCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  articles?: Scalars['Boolean']['input'];
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<CitingKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A law, regulation, rule or other normative document, over all its versions. */
export type LawSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law, regulation, rule or other normative document, over all its versions. */
export type LawVersionOnArgs = {
  date: Scalars['Date']['input'];
};


/** A law, regulation, rule or other normative document, over all its versions. */
export type LawVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** That a law has changed, and whom it concerns. */
export type LawChanged = {
  __typename?: 'LawChanged';
  /** When it happened: ISO time, UTC. */
  at: Scalars['String']['output'];
  /** Who has to do what; of the organs and divisions that were asked for. */
  byOrgan: Array<ImpactOfOrgan>;
  /** All places that rely on the old version, whatever the subscription asks for. */
  counts: ActionCounts;
  /** The version before. */
  from: LawEventVersion;
  /** The same for the same event, however often it is told. */
  id: Scalars['ID']['output'];
  /** The law; null where it was taken out of the graph meanwhile. */
  law?: Maybe<Law>;
  /** Whether the text of a still later version is held: an older one was filled in, and the law did not change now. */
  superseded: Scalars['Boolean']['output'];
  /** Title of the law. */
  title: Scalars['String']['output'];
  /** The version that it became. */
  to: LawEventVersion;
  /** Whether there are more places or longer ways than were counted. */
  truncated: Scalars['Boolean']['output'];
  /** What happened. */
  type: LawEventType;
};

/** A page of laws. */
export type LawConnection = Connection & {
  __typename?: 'LawConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<LawEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** Number of citations of one law. */
export type LawCount = {
  __typename?: 'LawCount';
  /** How many citations there are. */
  count: Scalars['Int']['output'];
  /** The law. */
  law: Law;
};

/** A law in a list. */
export type LawEdge = {
  __typename?: 'LawEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  node: Law;
};

/** What happened to a law. */
export type LawEventType =
  /** A person accepted the alignment of two versions. */
  | 'REVISION_ACCEPTED'
  /** An accepted revision was taken back. */
  | 'REVISION_UNDONE'
  /** The text of a version was imported that succeeds one whose text is held. */
  | 'VERSION_IMPORTED';

/** A version in an event. */
export type LawEventVersion = {
  __typename?: 'LawEventVersion';
  /** The version; null where it was taken out of the graph meanwhile. */
  node?: Maybe<LawVersion>;
  /** First day in force, where it is known. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Date of the act that made it; null for an undated text. */
  version?: Maybe<Scalars['Date']['output']>;
};

/** Which laws. All conditions that are given must hold. */
export type LawFilter = {
  /** Level, as lists state it (法律, 行政法规, …). */
  level?: InputMaybe<Scalars['String']['input']>;
  /** Words that the title contains. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Whether the text itself of a version was imported. */
  textHeld?: InputMaybe<Scalars['Boolean']['input']>;
};

/** That events were left out here: ask anew for what is shown. */
export type LawGap = {
  __typename?: 'LawGap';
  /** How many; null where that cannot be told. */
  missed?: Maybe<Scalars['Int']['output']>;
};

/** What kind of act a text is. */
export type LawNature =
  /** A decision or amendment (修改决定, 修正案) that changes another law and is no text of it. */
  | 'AMENDING_DECISION'
  /** A decision or resolution (决定, 决议) that stands by itself. */
  | 'DECISION'
  /** A law, regulation, rule or interpretation that stands by itself. */
  | 'LAW'
  /** A notice, reply or opinion (通知, 批复, 意见) that stands by itself. */
  | 'NOTICE';

/** What a subscriber is told. */
export type LawNotice = LawChanged | LawGap;

/** A law as of one date. */
export type LawVersion = Entity & Node & {
  __typename?: 'LawVersion';
  /** First adoption (通过), where the text says it. */
  adopted?: Maybe<Scalars['Date']['output']>;
  /** Its articles that are known, in the order of their numbers. */
  articles: ArticleConnection;
  /** The laws that it says it is based on (根据《…》制定本条例), in the order of its words. */
  basedOn: BasedOnConnection;
  /** What cites the version without naming an article. */
  citedBy: CitedByConnection;
  /** Number of the act of that date (国务院令第786号). */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** Global id: the kind and a hash of what identifies the thing. */
  id: Scalars['ID']['output'];
  /** Body that made it (全国人民代表大会常务委员会, 国务院, …), where its text says so. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** Which kind of node this is. */
  kind: NodeKind;
  /** The law. */
  law: Law;
  /** Level of the act (法律, 行政法规, …), where its text is held. */
  level?: Maybe<Scalars['String']['output']>;
  /** Short name for people. */
  name: Scalars['String']['output'];
  /** What kind of act the text is; null where it is not held. */
  nature?: Maybe<LawNature>;
  /** Words before the first article (序言; 为了…，根据…，制定本条例); null where there are none or the text is not held. */
  preamble?: Maybe<Scalars['String']['output']>;
  /** First promulgation (公布), where the text says it. */
  promulgated?: Maybe<Scalars['Date']['output']>;
  /** The documents that speak of it, by title. */
  sources: SourceDocumentConnection;
  /** Provisions that start on another day than the version, as its text says. */
  splitDates: Array<SplitDate>;
  /** What its file says of it, in the words of the national law database: 有效, 尚未生效, 已修改, 已废止; null where it says nothing. */
  status?: Maybe<Scalars['String']['output']>;
  /** Whether the text itself was imported. */
  textHeld: Scalars['Boolean']['output'];
  /** Full title. */
  title: Scalars['String']['output'];
  /** First day on which this version is in force; null where no text tells it. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * Last day of the version: the day before the next known version of the law counts (see
   * `Law.versionOn`). Null where no later one is known, which does not say that it is in force still.
   */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /**
   * Date of the act that made the version (its adoption, revision or promulgation), by which versions
   * are told apart; null where the documents cite the law without one. It need not be the first day
   * in force: see `validFrom`.
   */
  version?: Maybe<Scalars['Date']['output']>;
};


/** A law as of one date. */
export type LawVersionArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law as of one date. */
export type LawVersionBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A law as of one date. */
export type LawVersionCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<CitingKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A law as of one date. */
export type LawVersionSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of versions of laws. */
export type LawVersionConnection = Connection & {
  __typename?: 'LawVersionConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<LawVersionEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A version in a list. */
export type LawVersionEdge = {
  __typename?: 'LawVersionEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  node: LawVersion;
};

/** What tells the day that a list speaks of. */
export type ListDateFrom =
  /** The day on which the file was last changed; its title or name has no year, or that one. */
  | 'FILE'
  /** The person who imported it gave it. */
  | 'GIVEN'
  /** Nothing else: the list cannot be older than the latest act that it states. */
  | 'LATEST_ACT'
  /** Its title or name has a day. */
  | 'TITLE'
  /** Its title or name has a year: the last day of that year. */
  | 'TITLE_YEAR';

/** The nodes around a node. */
export type Neighbourhood = {
  __typename?: 'Neighbourhood';
  /** The node in the middle; null where there is none with that id. */
  center?: Maybe<Entity>;
  /** What was looked at in all. */
  coverage: Coverage;
  /** The edges between those nodes. */
  edges: Array<GraphEdge>;
  /** The nodes, the nearest first, the middle among them. */
  nodes: Array<Entity>;
  /** Why not everything within reach is there; null where it is. */
  truncated?: Maybe<Truncation>;
};

/** Anything with a global id. The same input always gives the same id. */
export type Node = {
  /** Global id: the kind and a hash of what identifies the thing. */
  id: Scalars['ID']['output'];
};

/** The kinds of nodes. */
export type NodeKind =
  /** A situation in which somebody answers for a power item (追责情形). */
  | 'AccountabilityCase'
  /** An article of one version of a law. */
  | 'Article'
  /** A division of an organ (承办机构, 处室). */
  | 'Division'
  /** A duty of a power item (责任事项). */
  | 'Duty'
  /** Something that is wrong with a list, or may be. */
  | 'Finding'
  /** A law, regulation, rule or other normative document, over all its versions. */
  | 'Law'
  /** A law as of one date. */
  | 'LawVersion'
  /** An organ that exercises powers (实施主体). */
  | 'Organ'
  /** A row of a power-and-responsibility list. */
  | 'PowerItem'
  /** A document that was imported. */
  | 'SourceDocument'
  /** Words that look like a citation and could not be resolved. */
  | 'Unresolved';

/** Number of nodes of one kind. */
export type NodeKindCount = {
  __typename?: 'NodeKindCount';
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: NodeKind;
};

/** Why no held text stands behind a citation. */
export type NotHeld =
  /** No version is stated, and the list that cites has no date. */
  | 'CITING_UNDATED'
  /** No text of the law is held. */
  | 'LAW_NOT_HELD'
  /** No version is stated, and none that is held was in force on the date of the list. */
  | 'NONE_IN_FORCE'
  /** Texts of the law are held, but not of the version that is stated: it is never taken for another. */
  | 'VERSION_NOT_HELD';

/** Which way an order runs. */
export type OrderDirection =
  /** The least first. */
  | 'ASC'
  /** The greatest first. */
  | 'DESC';

/** An organ that exercises powers (实施主体). */
export type Organ = Entity & Node & {
  __typename?: 'Organ';
  /** Its divisions, by name. */
  divisions: DivisionConnection;
  /** Global id: the kind and a hash of what identifies the thing. */
  id: Scalars['ID']['output'];
  /** Which kind of node this is. */
  kind: NodeKind;
  /** Short name for people. */
  name: Scalars['String']['output'];
  /** The power items that it exercises, list by list and row by row. */
  powerItems: PowerItemConnection;
  /** The documents that speak of it, by title. */
  sources: SourceDocumentConnection;
};


/** An organ that exercises powers (实施主体). */
export type OrganDivisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organ that exercises powers (实施主体). */
export type OrganPowerItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An organ that exercises powers (实施主体). */
export type OrganSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organs. */
export type OrganConnection = Connection & {
  __typename?: 'OrganConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<OrganEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An organ in a list. */
export type OrganEdge = {
  __typename?: 'OrganEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  node: Organ;
};

/** Which organs. */
export type OrganFilter = {
  /** Words that the name contains. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
};

/** Where a page lies in its list. Says the same whichever other fields are asked for. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last edge; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether edges follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether edges stand before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A path through the graph. */
export type Path = {
  __typename?: 'Path';
  /** Number of steps. */
  length: Scalars['Int']['output'];
  /** The steps, in order. */
  steps: Array<PathStep>;
};

/** A step of a path: two neighbouring nodes and every edge between them that the path may take. */
export type PathStep = {
  __typename?: 'PathStep';
  /** The edges between them, at least one. Each says which way it points. */
  edges: Array<GraphEdge>;
  /** The node that the step leaves. */
  from: Entity;
  /** The node that the step reaches. */
  to: Entity;
};

/** A place within a law. All null where the law is named as a whole. */
export type Pinpoint = {
  __typename?: 'Pinpoint';
  /** Article (条). */
  article?: Maybe<Scalars['Int']['output']>;
  /** Chapter (章). */
  chapter?: Maybe<Scalars['Int']['output']>;
  /** Item (项). */
  item?: Maybe<Scalars['Int']['output']>;
  /** Paragraph (款). */
  paragraph?: Maybe<Scalars['Int']['output']>;
  /** Section (节). */
  section?: Maybe<Scalars['Int']['output']>;
  /** Sub-item (目). */
  subitem?: Maybe<Scalars['Int']['output']>;
  /** The number behind 之; 0 where there is none. */
  suffix: Scalars['Int']['output'];
};

/** A row of a power-and-responsibility list. */
export type PowerItem = Entity & Node & {
  __typename?: 'PowerItem';
  /** What it cites, in the order of the words. */
  basis: CitationConnection;
  /** The situations in which somebody answers for it, in their order. */
  cases: AccountabilityCaseConnection;
  /** The divisions that do it, with what each does. */
  divisions: AssignmentConnection;
  /** The list that it stands in. */
  document?: Maybe<SourceDocument>;
  /** Its duties, in their order. */
  duties: DutyConnection;
  /** Circumstances that exempt from liability. */
  exemption?: Maybe<Scalars['String']['output']>;
  /** What is wrong with it, or may be. */
  findings: FindingConnection;
  /** Global id: the kind and a hash of what identifies the thing. */
  id: Scalars['ID']['output'];
  /** Which kind of node this is. */
  kind: NodeKind;
  /** Short name for people. */
  name: Scalars['String']['output'];
  /** The organ that exercises the power. */
  organ?: Maybe<Organ>;
  /** Name of the organ, as the list writes it. */
  organName?: Maybe<Scalars['String']['output']>;
  /** Remarks of the list. */
  remark?: Maybe<Scalars['String']['output']>;
  /**
   * Every provision that the item rests on, each with the shortest way to it: what its basis cites,
   * what its duties and cases cite, and what the articles among them cite or punish the breach of.
   */
  restsOn: RestsOnConnection;
  /** Row that it stands in, from 1. */
  row?: Maybe<Scalars['Int']['output']>;
  /** Number in its list. */
  seq?: Maybe<Scalars['Int']['output']>;
  /** Sheet of the workbook that it stands in. */
  sheet?: Maybe<Scalars['String']['output']>;
  /** The documents that speak of it, by title. */
  sources: SourceDocumentConnection;
  /** Name of the sub-item. */
  subItem?: Maybe<Scalars['String']['output']>;
  /** Type of the power (行政许可, 行政处罚, …). */
  type?: Maybe<Scalars['String']['output']>;
  /** Words in its row that look like a citation and could not be resolved. */
  unresolved: UnresolvedConnection;
};


/** A row of a power-and-responsibility list. */
export type PowerItemBasisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  via?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** A row of a power-and-responsibility list. */
export type PowerItemCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A row of a power-and-responsibility list. */
export type PowerItemDivisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A row of a power-and-responsibility list. */
export type PowerItemDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A row of a power-and-responsibility list. */
export type PowerItemFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A row of a power-and-responsibility list. */
export type PowerItemRestsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  maxDepth?: Scalars['Int']['input'];
};


/** A row of a power-and-responsibility list. */
export type PowerItemSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A row of a power-and-responsibility list. */
export type PowerItemUnresolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of power items. */
export type PowerItemConnection = Connection & {
  __typename?: 'PowerItemConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<PowerItemEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A power item in a list. */
export type PowerItemEdge = {
  __typename?: 'PowerItemEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  node: PowerItem;
};

/** Which power items. All conditions that are given must hold. */
export type PowerItemFilter = {
  /** Id of a provision that the item's own basis cites. */
  cites?: InputMaybe<Scalars['ID']['input']>;
  /** Name of a division that the item, a duty or a case of it is assigned to. */
  division?: InputMaybe<Scalars['String']['input']>;
  /** Id of the list that the item stands in. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Words that the name contains. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Name of the organ that exercises the power. */
  organ?: InputMaybe<Scalars['String']['input']>;
  /** One of these types (行政许可, 行政处罚, …). */
  types?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** An order of power items. Items that are equal in it stand in the order of their ids. */
export type PowerItemOrder = {
  /** By what. */
  by?: PowerItemOrderBy;
  /** Which way. */
  direction?: OrderDirection;
};

/** What power items can be ordered by. Words are ordered by code point. */
export type PowerItemOrderBy =
  /** List by list, and within a list by number. */
  | 'LIST'
  /** By name. */
  | 'NAME'
  /** By the name of the organ. */
  | 'ORGAN'
  /** By type. */
  | 'TYPE';

/** What became of a provision that a place relies on. */
export type ProvisionChange = {
  __typename?: 'ProvisionChange';
  /** Where it may be: for a person to look at. */
  candidates: Array<Pinpoint>;
  /** The sentences that show it. */
  evidence: Array<GradeEvidence>;
  /** What the changed words change; of the cited paragraph or item alone where it names one. */
  grades: Array<GradeKind>;
  /** What became of it. */
  kind: ProvisionChangeKind;
  /** Whether nobody has to look before relying on it. */
  sure: Scalars['Boolean']['output'];
  /** Where it is now; none where it is gone or that is not sure. */
  to: Array<Pinpoint>;
  /** Number of changes that no rule explained: they have to be read. */
  ungraded: Scalars['Int']['output'];
  /** Why somebody has to; null where it is sure. */
  unsureWhy?: Maybe<UnsureReason>;
};

/** What became of a provision. */
export type ProvisionChangeKind =
  /** It is new. */
  | 'ADDED'
  /** The same norm with changed words. */
  | 'AMENDED'
  /** One new article continues it and others. */
  | 'MERGED'
  /** No provision is named, or the new version is cited already. */
  | 'NONE'
  /** Another number, same words. */
  | 'RENUMBERED'
  /** Nothing continues it. */
  | 'REPEALED'
  /** Several new articles each continue a part of it. */
  | 'SPLIT'
  /** Same number, same words. */
  | 'UNCHANGED';

/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type Query = {
  __typename?: 'Query';
  /** The accountability cases of all power items, item by item. */
  accountabilityCases: AccountabilityCaseConnection;
  /**
   * One article, named as people name it; null where it is not held (`articleLookup` says why).
   * Without a date it is the article of the version that the words state, else of the latest dated
   * version that has it, else of the version without a date.
   */
  article?: Maybe<Article>;
  /**
   * One article as `article` finds it, with what was looked at: the law, its versions and, where no
   * article is found, the reason.
   */
  articleLookup: ArticleLookup;
  /** What the graph holds and what could not be resolved. */
  coverage: Coverage;
  /** The divisions that do the work, with how much of it is theirs. */
  divisions: DivisionConnection;
  /** The duties of all power items, item by item. */
  duties: DutyConnection;
  /** Finds the citations in a text. Nothing is stored. */
  extractCitations: Array<ExtractedCitation>;
  /** What is wrong with the lists, or may be: list by list, and within a list by item. */
  findings: FindingConnection;
  /**
   * Who has to do what when a law goes from one version to another, or when a draft of it becomes law,
   * and what to write instead. Changes nothing. Null only beside an error.
   */
  impact?: Maybe<Impact>;
  /** One law, by its title (with or without 中华人民共和国 and 《》) or by its id; null where none is held. */
  law?: Maybe<Law>;
  /** The laws that the documents name, by name. */
  laws: LawConnection;
  /** The nodes around a node and the edges between them, for drawing. */
  neighbourhood: Neighbourhood;
  /** The thing with this id, or null where the graph holds none. */
  node?: Maybe<Node>;
  /** The things with these ids, in the same order; null where the graph holds none. */
  nodes: Array<Maybe<Node>>;
  /** The organs that exercise powers, by name. */
  organs: OrganConnection;
  /** The power item with this id; null where there is none. */
  powerItem?: Maybe<PowerItem>;
  /** The power items of all lists. */
  powerItems: PowerItemConnection;
  /**
   * Finds nodes that contain every one of the words. Words are set apart by blanks; a word may be a
   * single character. Latin letters match in either case.
   */
  search: SearchConnection;
  /** The documents that were imported, by title. */
  sources: SourceDocumentConnection;
  /** Counts over the whole graph. */
  statistics: Statistics;
  /**
   * The ways from one node to another, the shortest first, with the words behind every edge: why a
   * power rests on an article, who answers for it, under which provision.
   */
  trace: Trace;
  /** Words that look like a citation and could not be resolved, with the reason. */
  unresolved: UnresolvedConnection;
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QueryAccountabilityCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountabilityCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QueryArticleArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  citation: Scalars['String']['input'];
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QueryArticleLookupArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  citation: Scalars['String']['input'];
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QueryDivisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DivisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DivisionOrder>;
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QueryDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QueryExtractCitationsArgs = {
  text: Scalars['String']['input'];
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QueryImpactArgs = {
  depth?: Scalars['Int']['input'];
  draft?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImpactFilter>;
  from: Scalars['Date']['input'];
  law: Scalars['String']['input'];
  renamed?: Scalars['Boolean']['input'];
  to?: InputMaybe<Scalars['Date']['input']>;
  unstated?: Scalars['Boolean']['input'];
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QueryLawArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QueryLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LawFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QueryNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<Array<EdgeKind>>;
  limit?: Scalars['Int']['input'];
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QueryOrgansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QueryPowerItemArgs = {
  id: Scalars['ID']['input'];
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QueryPowerItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PowerItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PowerItemOrder>;
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<NodeKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  query: Scalars['String']['input'];
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QueryTraceArgs = {
  direction?: TraceDirection;
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<Array<EdgeKind>>;
  limit?: Scalars['Int']['input'];
  maxDepth?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
};


/** Reads the knowledge graph of power-and-responsibility lists and the laws they rest on. */
export type QueryUnresolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnresolvedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Number of unresolved places with one reason. */
export type ReasonCount = {
  __typename?: 'ReasonCount';
  /** How many they are. */
  count: Scalars['Int']['output'];
  /** Why they could not be resolved. */
  reason: Scalars['String']['output'];
};

/** A page of power items that rely on an article. */
export type ReliantItemConnection = Connection & {
  __typename?: 'ReliantItemConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<ReliantItemEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Why the walk ended early; null where everything was seen. */
  truncated?: Maybe<Truncation>;
};

/** A power item that relies on an article, and how. */
export type ReliantItemEdge = {
  __typename?: 'ReliantItemEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** Number of steps from the item to the article. */
  depth: Scalars['Int']['output'];
  /** The node at the end of the edge. */
  node: PowerItem;
  /** The shortest way from the item to the article. */
  path: Path;
};

/** Why there is no replacement, or what to mind about it. */
export type ReplacementNote =
  /** A draft has no date yet: ×××× stands for it. */
  | 'DRAFT_DATE'
  /** The history could not be brought up to date and stays as written. */
  | 'HISTORY_KEPT'
  /** It cites an article on the way, which stays. */
  | 'INDIRECT'
  /** The words stay right as they are. */
  | 'NOTHING_TO_CHANGE'
  /** Nothing continues one of the provisions: `candidate` marks it. */
  | 'REPEALED'
  /** 同3: it follows the entry it names. */
  | 'SAME_AS'
  /** The words could not be taken apart. */
  | 'UNREADABLE'
  /** A person has to decide: `candidate` shows what may be meant. */
  | 'UNSURE';

/** A page of provisions that a power item rests on. */
export type RestsOnConnection = Connection & {
  __typename?: 'RestsOnConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<RestsOnEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Why the walk ended early; null where everything was seen. */
  truncated?: Maybe<Truncation>;
};

/** A provision that a power item rests on, and how. */
export type RestsOnEdge = {
  __typename?: 'RestsOnEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** Number of steps from the item to the provision. */
  depth: Scalars['Int']['output'];
  /** The node at the end of the edge. */
  node: CitedProvision;
  /** The shortest way from the item to the provision. */
  path: Path;
};

/** A revision of a law. */
export type Revision = {
  __typename?: 'Revision';
  /** Date of the version that is revised; null where its text has none. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Whether it became a draft only. */
  isDraft: Scalars['Boolean']['output'];
  /** Title of the law before it. */
  title: Scalars['String']['output'];
  /** Date of the version that it became; null for a draft. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A page of nodes that a search found, the best first. */
export type SearchConnection = Connection & {
  __typename?: 'SearchConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<SearchEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** The words that were looked for. */
  terms: Array<Scalars['String']['output']>;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A node that a search found. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** Some of its text around the first word. */
  excerpt: Scalars['String']['output'];
  /** Where the words were found. */
  match: SearchMatch;
  /** The node at the end of the edge. */
  node: Entity;
};

/** Where a search found its words; the best first. */
export type SearchMatch =
  /** The name is the word. */
  | 'EXACT_NAME'
  /** The name contains the words. */
  | 'NAME_CONTAINS'
  /** The name begins with the first word and contains the others. */
  | 'NAME_STARTS'
  /** The words stand elsewhere in the node's text. */
  | 'TEXT';

/** A document that was imported. It is kept as it came, addressed by its hash. */
export type SourceDocument = Entity & Node & {
  __typename?: 'SourceDocument';
  /** Day that a list speaks of, by which its citations find their versions; of a law, the date of its version. Null where nothing tells it. */
  date?: Maybe<Scalars['Date']['output']>;
  /** What tells the date of a list; null for a law, and where nothing does. */
  dateFrom?: Maybe<ListDateFrom>;
  /** What is wrong with the list, or may be. */
  findings: FindingConnection;
  /** Format of the file. */
  format?: Maybe<Scalars['String']['output']>;
  /** Global id: the kind and a hash of what identifies the thing. */
  id: Scalars['ID']['output'];
  /** Number of power items read. */
  items?: Maybe<Scalars['Int']['output']>;
  /** Which kind of node this is. */
  kind: NodeKind;
  /** Short name for people. */
  name: Scalars['String']['output'];
  /** Its power items, in their order. */
  powerItems: PowerItemConnection;
  /** What is odd in the text of a law, each with its code in front: `number-gap: …`, `no-date: …`. */
  problems: Array<Scalars['String']['output']>;
  /** Number of rows read; of a law, its articles. */
  rows?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the file. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** The documents that speak of it, by title. */
  sources: SourceDocumentConnection;
  /** Title in the document. */
  title?: Maybe<Scalars['String']['output']>;
  /** Whether it is a list or the text of a law. */
  type?: Maybe<DocumentType>;
  /** Words in it that look like a citation and could not be resolved. */
  unresolved: UnresolvedConnection;
};


/** A document that was imported. It is kept as it came, addressed by its hash. */
export type SourceDocumentFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that was imported. It is kept as it came, addressed by its hash. */
export type SourceDocumentPowerItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that was imported. It is kept as it came, addressed by its hash. */
export type SourceDocumentSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that was imported. It is kept as it came, addressed by its hash. */
export type SourceDocumentUnresolvedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. */
export type SourceDocumentConnection = Connection & {
  __typename?: 'SourceDocumentConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<SourceDocumentEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A document in a list. */
export type SourceDocumentEdge = {
  __typename?: 'SourceDocumentEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  node: SourceDocument;
};

/** A provision that starts on another day than its version. */
export type SplitDate = {
  __typename?: 'SplitDate';
  /** First day on which the provision is in force. */
  date: Scalars['Date']['output'];
  /** Number and suffix of the article: `12`, `133-1`. */
  label: Scalars['String']['output'];
  /** Paragraph (款); null for the whole article. */
  paragraph?: Maybe<Scalars['Int']['output']>;
};

/** Counts over the whole graph. */
export type Statistics = {
  __typename?: 'Statistics';
  /** Citations by the level that the documents state, the most frequent first. */
  citationsByLevel: Array<KeyCount>;
  /** Citations by the way they were found, the most frequent first. */
  citationsByVia: Array<KeyCount>;
  /** Edges by kind; a kind of which there is none counts 0. */
  edges: Array<EdgeKindCount>;
  /** Findings about lists by kind, in the order of the kinds; kinds without one are left out. */
  findingsByKind: Array<FindingKindCount>;
  /** Findings about lists by severity, the gravest first; severities without one are left out. */
  findingsBySeverity: Array<FindingSeverityCount>;
  /** Power items by organ, the most frequent first. */
  itemsByOrgan: Array<KeyCount>;
  /** Power items by type, the most frequent first. */
  itemsByType: Array<KeyCount>;
  /** The articles that are cited most. */
  mostCitedArticles: Array<ArticleCount>;
  /** The laws that are cited most, counting citations of their versions and articles. */
  mostCitedLaws: Array<LawCount>;
  /** Nodes by kind; a kind of which there is none counts 0. */
  nodes: Array<NodeKindCount>;
};


/** Counts over the whole graph. */
export type StatisticsItemsByOrganArgs = {
  first?: Scalars['Int']['input'];
};


/** Counts over the whole graph. */
export type StatisticsMostCitedArticlesArgs = {
  first?: Scalars['Int']['input'];
};


/** Counts over the whole graph. */
export type StatisticsMostCitedLawsArgs = {
  first?: Scalars['Int']['input'];
};

/** Served as server-sent events: POST the operation with `Accept: text/event-stream`. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Tells whenever a law changes: the text of a version that succeeds a held one was imported, or a
   * revision was accepted or taken back.
   */
  lawChanged: LawNotice;
};


/** Served as server-sent events: POST the operation with `Accept: text/event-stream`. */
export type SubscriptionLawChangedArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  divisions?: InputMaybe<Array<Scalars['String']['input']>>;
  laws?: InputMaybe<Array<Scalars['String']['input']>>;
  organs?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A page of articles of the version before or after. */
export type SuccessionConnection = Connection & {
  __typename?: 'SuccessionConnection';
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<SuccessionEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An article that came before or after. */
export type SuccessionEdge = {
  __typename?: 'SuccessionEdge';
  /** What happened: `unchanged`, `renumbered`, `amended`, `split`, `merged`. */
  change?: Maybe<Scalars['String']['output']>;
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  node: Article;
  /** How alike the two are, 0 to 1. */
  score?: Maybe<Scalars['Float']['output']>;
};

/** Where the words of an article come from. */
export type TextSource =
  /** From a document that quotes the article; it may be quoted in part. */
  | 'quotation'
  /** From the law's own text. */
  | 'statute';

/** What says that a citation means the old version. */
export type TiedBy =
  /** It states no version, and `unstated` asked for all such. */
  | 'ASKED'
  /** It states no version, and the words it quotes are those of the old one. */
  | 'QUOTE'
  /** It states no version, and nothing tells which is meant. */
  | 'UNDATED'
  /** Its history, or the date of the list or law that cites. */
  | 'VERSION';

/** The ways from one node to another. */
export type Trace = {
  __typename?: 'Trace';
  /** What was looked at in all. */
  coverage: Coverage;
  /** The node that the paths start from; null where there is none with that id. */
  from?: Maybe<Entity>;
  /** Number of nodes that were looked at. */
  nodesSeen: Scalars['Int']['output'];
  /** The paths, the shortest first; no path meets a node twice. */
  paths: Array<Path>;
  /** The node that the paths reach; null where there is none with that id. */
  to?: Maybe<Entity>;
  /** Why the search ended early; null where all paths of that length were found. */
  truncated?: Maybe<Truncation>;
};

/** How a trace may follow edges. */
export type TraceDirection =
  /** Every edge may be followed either way. */
  | 'ANY'
  /** All edges of a path point the same way: from the start to the end, else from the end to the start. */
  | 'ONE_WAY';

/** Why a walk through the graph ended before it had seen everything. */
export type Truncation = {
  __typename?: 'Truncation';
  /** What was too much. */
  bound: WalkBound;
  /** The limit that was reached. */
  limit: Scalars['Int']['output'];
};

/** Words that look like a citation and could not be resolved: kept with the reason, never guessed. */
export type Unresolved = Entity & Node & {
  __typename?: 'Unresolved';
  /** The article in whose words they stand. */
  article?: Maybe<Article>;
  /** Column of the list that they stand in. */
  column?: Maybe<Scalars['String']['output']>;
  /** The document that they stand in. */
  document?: Maybe<SourceDocument>;
  /** UTF-16 unit behind the words. */
  end?: Maybe<Scalars['Int']['output']>;
  /** Global id: the kind and a hash of what identifies the thing. */
  id: Scalars['ID']['output'];
  /** The power item in whose row they stand. */
  item?: Maybe<PowerItem>;
  /** Which kind of node this is. */
  kind: NodeKind;
  /** Short name for people. */
  name: Scalars['String']['output'];
  /** Part of a law's text that they stand in (`article 34`); null in a list. */
  part?: Maybe<Scalars['String']['output']>;
  /** The words themselves; `name` is short. */
  raw: Scalars['String']['output'];
  /** Why they could not be resolved. */
  reason: Scalars['String']['output'];
  /** Row of the sheet, from 1. */
  row?: Maybe<Scalars['Int']['output']>;
  /** Sheet of the workbook. */
  sheet?: Maybe<Scalars['String']['output']>;
  /** The documents that speak of it, by title. */
  sources: SourceDocumentConnection;
  /** First UTF-16 unit of the words in the cell or article. */
  start?: Maybe<Scalars['Int']['output']>;
};


/** Words that look like a citation and could not be resolved: kept with the reason, never guessed. */
export type UnresolvedSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of unresolved places. */
export type UnresolvedConnection = Connection & {
  __typename?: 'UnresolvedConnection';
  /** All places that the filter lets through, counted by reason. */
  counts: Array<ReasonCount>;
  /** What was looked at, so that an empty page is not taken for an empty world. */
  coverage: Coverage;
  /** The edges of the page, in order. */
  edges: Array<UnresolvedEdge>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** Number of edges over all pages. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An unresolved place in a list. */
export type UnresolvedEdge = {
  __typename?: 'UnresolvedEdge';
  /** Place of the edge in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** The node at the end of the edge. */
  node: Unresolved;
};

/** Which unresolved places. All conditions that are given must hold. */
export type UnresolvedFilter = {
  /** Column of the list that the words stand in. */
  column?: InputMaybe<Scalars['String']['input']>;
  /** Id of the document that they stand in. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the power item in whose row they stand. */
  item?: InputMaybe<Scalars['ID']['input']>;
  /** One of these reasons. */
  reasons?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Why a person has to look before relying on a change. */
export type UnsureReason =
  /** The articles of the chapter went to several chapters. */
  | 'DIVISION_SCATTERED'
  /** What is cited is no provision that can be followed (an annex, a numbered entry). */
  | 'NOT_FOLLOWED'
  /** The old version has no such provision. */
  | 'NO_SUCH_PROVISION'
  /** The article lives on; the cited paragraph, item or sub-item is not found in it. */
  | 'PART_LOST'
  /** The paragraph, item or sub-item found is little like the cited one. */
  | 'PART_UNSURE'
  /** The words quoted are not those of the cited article. */
  | 'QUOTE_DIFFERS'
  /** The articles may not be the same norm. */
  | 'UNSURE_PAIR';

/** How the version that a citation means was told. */
export type VersionBy =
  /** Nothing is stated: the version in force on the date of the list. */
  | 'DATE'
  /** Its history states the number of the act (国务院令第786号). */
  | 'DOCUMENT_NUMBER'
  /** Nothing tells it: the target is the law without a date. */
  | 'NONE'
  /** Its history states the date of the version. */
  | 'STATED'
  /** Its history states another date of the same act, such as its promulgation. */
  | 'STATED_ACT';

/** What can end a walk early. */
export type WalkBound =
  /** More lies beyond the greatest number of steps. */
  | 'DEPTH'
  /** A node has more edges than are followed from one node. */
  | 'EDGES_OF_NODE'
  /** More nodes were met than are kept. */
  | 'NODES'
  /** More nodes lie at one distance than are followed. */
  | 'NODES_OF_LEVEL'
  /** More paths exist than are returned. */
  | 'PATHS';

/** An article between a place and the revised law. */
export type WayArticle = {
  __typename?: 'WayArticle';
  /** Its label where it is an article of the revised law itself. */
  label?: Maybe<Scalars['String']['output']>;
  /** Its name for people. */
  name: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Connection:
    | ( AccountabilityCasePage )
    | ( AffectedPlacePage )
    | ( AlignmentPage )
    | ( ArticlePage )
    | ( AssignedCasePage )
    | ( AssignedDutyPage )
    | ( AssignedItemPage )
    | ( AssignmentPage )
    | ( BasedOnPage )
    | ( BasisOfPage )
    | ( CitationPage )
    | ( CitedArticlePage )
    | ( CitedByPage )
    | ( DivisionPage )
    | ( DutyPage )
    | ( FindingPage )
    | ( LawPage )
    | ( LawVersionPage )
    | ( OrganPage )
    | ( PowerItemPage )
    | ( ReliantItemPage )
    | ( RestsOnPage )
    | ( SearchPage )
    | ( SourceDocumentPage )
    | ( SuccessionPage )
    | ( UnresolvedPage )
  ;
  Entity:
    | ( AccountabilityCaseRecord )
    | ( ArticleRecord )
    | ( DivisionRecord )
    | ( DutyRecord )
    | ( FindingRecord )
    | ( LawRecord )
    | ( LawVersionRecord )
    | ( OrganRecord )
    | ( PowerItemRecord )
    | ( SourceDocumentRecord )
    | ( UnresolvedRecord )
  ;
  Node:
    | ( AccountabilityCaseRecord )
    | ( ArticleRecord )
    | ( DivisionRecord )
    | ( DutyRecord )
    | ( FindingRecord )
    | ( LawRecord )
    | ( LawVersionRecord )
    | ( OrganRecord )
    | ( PowerItemRecord )
    | ( SourceDocumentRecord )
    | ( UnresolvedRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountabilityCase: ResolverTypeWrapper<AccountabilityCaseRecord>;
  AccountabilityCaseConnection: ResolverTypeWrapper<AccountabilityCasePage>;
  AccountabilityCaseEdge: ResolverTypeWrapper<Omit<AccountabilityCaseEdge, 'node'> & { node: ResolversTypes['AccountabilityCase'] }>;
  AccountabilityCaseFilter: AccountabilityCaseFilter;
  ActionCounts: ResolverTypeWrapper<ActionCounts>;
  AffectedPlace: ResolverTypeWrapper<AffectedPlaceRecord>;
  AffectedPlaceConnection: ResolverTypeWrapper<AffectedPlacePage>;
  AffectedPlaceEdge: ResolverTypeWrapper<Omit<AffectedPlaceEdge, 'node'> & { node: ResolversTypes['AffectedPlace'] }>;
  AlignmentConnection: ResolverTypeWrapper<AlignmentPage>;
  AlignmentEdge: ResolverTypeWrapper<AlignmentEdge>;
  AlignmentEntry: ResolverTypeWrapper<AlignmentEntry>;
  AlignmentKind: AlignmentKind;
  Article: ResolverTypeWrapper<ArticleRecord>;
  ArticleAbsence: ArticleAbsence;
  ArticleConnection: ResolverTypeWrapper<ArticlePage>;
  ArticleCount: ResolverTypeWrapper<Omit<ArticleCount, 'article'> & { article: ResolversTypes['Article'] }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleItem: ResolverTypeWrapper<ArticleItem>;
  ArticleLookup: ResolverTypeWrapper<ArticleLookupRecord>;
  ArticleParagraph: ResolverTypeWrapper<ArticleParagraph>;
  ArticleSubitem: ResolverTypeWrapper<ArticleSubitem>;
  AskedProvision: ResolverTypeWrapper<AskedProvision>;
  AssignedCaseConnection: ResolverTypeWrapper<AssignedCasePage>;
  AssignedCaseEdge: ResolverTypeWrapper<CaseAssignment>;
  AssignedDutyConnection: ResolverTypeWrapper<AssignedDutyPage>;
  AssignedDutyEdge: ResolverTypeWrapper<DutyAssignment>;
  AssignedItemConnection: ResolverTypeWrapper<AssignedItemPage>;
  AssignedItemEdge: ResolverTypeWrapper<ItemAssignment>;
  AssignmentConnection: ResolverTypeWrapper<AssignmentPage>;
  AssignmentEdge: ResolverTypeWrapper<DivisionAssignment>;
  BasedOnConnection: ResolverTypeWrapper<BasedOnPage>;
  BasedOnEdge: ResolverTypeWrapper<Omit<BasedOnEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Law'] }>;
  BasisOfConnection: ResolverTypeWrapper<BasisOfPage>;
  BasisOfEdge: ResolverTypeWrapper<Omit<BasisOfEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['LawVersion'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CitationConnection: ResolverTypeWrapper<CitationPage>;
  CitationEdge: ResolverTypeWrapper<Omit<CitationEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['CitedProvision'] }>;
  CitedArticleConnection: ResolverTypeWrapper<CitedArticlePage>;
  CitedArticleEdge: ResolverTypeWrapper<Omit<CitedArticleEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Article'] }>;
  CitedByConnection: ResolverTypeWrapper<CitedByPage>;
  CitedByEdge: ResolverTypeWrapper<Omit<CitedByEdge, 'evidence' | 'node' | 'target'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['CitingNode'], target: ResolversTypes['CitedProvision'] }>;
  CitedProvision: ResolverTypeWrapper<ProvisionRecord>;
  CitingKind: CitingKind;
  CitingNode: ResolverTypeWrapper<CitingRecord>;
  Connection: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Connection']>;
  Coverage: ResolverTypeWrapper<CoverageSource>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Division: ResolverTypeWrapper<DivisionRecord>;
  DivisionConnection: ResolverTypeWrapper<DivisionPage>;
  DivisionEdge: ResolverTypeWrapper<Omit<DivisionEdge, 'node'> & { node: ResolversTypes['Division'] }>;
  DivisionFilter: DivisionFilter;
  DivisionLoad: ResolverTypeWrapper<DivisionLoad>;
  DivisionOrder: DivisionOrder;
  DivisionOrderBy: DivisionOrderBy;
  DocumentType: DocumentType;
  Duty: ResolverTypeWrapper<DutyRecord>;
  DutyConnection: ResolverTypeWrapper<DutyPage>;
  DutyEdge: ResolverTypeWrapper<Omit<DutyEdge, 'node'> & { node: ResolversTypes['Duty'] }>;
  DutyFilter: DutyFilter;
  EdgeKind: EdgeKind;
  EdgeKindCount: ResolverTypeWrapper<EdgeKindCount>;
  Entity: ResolverTypeWrapper<EntityRecord>;
  Evidence: ResolverTypeWrapper<EvidenceRecord>;
  ExtractedCitation: ResolverTypeWrapper<ExtractedCitationRecord>;
  Finding: ResolverTypeWrapper<FindingRecord>;
  FindingConnection: ResolverTypeWrapper<FindingPage>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingFact: ResolverTypeWrapper<FindingFact>;
  FindingFilter: FindingFilter;
  FindingKind: FindingKind;
  FindingKindCount: ResolverTypeWrapper<FindingKindCount>;
  FindingSeverity: FindingSeverity;
  FindingSeverityCount: ResolverTypeWrapper<FindingSeverityCount>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GradeEvidence: ResolverTypeWrapper<GradeEvidence>;
  GradeKind: GradeKind;
  GraphEdge: ResolverTypeWrapper<GraphEdgeSource>;
  HeldVersion: ResolverTypeWrapper<HeldVersionRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Impact: ResolverTypeWrapper<ImpactSource>;
  ImpactAction: ImpactAction;
  ImpactBound: ImpactBound;
  ImpactCitation: ResolverTypeWrapper<ImpactCitation>;
  ImpactCounts: ResolverTypeWrapper<ImpactCounts>;
  ImpactFilter: ImpactFilter;
  ImpactOfDivision: ResolverTypeWrapper<ImpactOfDivision>;
  ImpactOfOrgan: ResolverTypeWrapper<ImpactOfOrgan>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  KeyCount: ResolverTypeWrapper<KeyCount>;
  Law: ResolverTypeWrapper<LawRecord>;
  LawChanged: ResolverTypeWrapper<LawChangedSource>;
  LawConnection: ResolverTypeWrapper<LawPage>;
  LawCount: ResolverTypeWrapper<Omit<LawCount, 'law'> & { law: ResolversTypes['Law'] }>;
  LawEdge: ResolverTypeWrapper<Omit<LawEdge, 'node'> & { node: ResolversTypes['Law'] }>;
  LawEventType: LawEventType;
  LawEventVersion: ResolverTypeWrapper<LawEventVersionSource>;
  LawFilter: LawFilter;
  LawGap: ResolverTypeWrapper<LawGap>;
  LawNature: LawNature;
  LawNotice: ResolverTypeWrapper<LawNoticeSource>;
  LawVersion: ResolverTypeWrapper<LawVersionRecord>;
  LawVersionConnection: ResolverTypeWrapper<LawVersionPage>;
  LawVersionEdge: ResolverTypeWrapper<Omit<LawVersionEdge, 'node'> & { node: ResolversTypes['LawVersion'] }>;
  ListDateFrom: ListDateFrom;
  Neighbourhood: ResolverTypeWrapper<Omit<Neighbourhood, 'center' | 'coverage' | 'edges' | 'nodes'> & { center?: Maybe<ResolversTypes['Entity']>, coverage: ResolversTypes['Coverage'], edges: Array<ResolversTypes['GraphEdge']>, nodes: Array<ResolversTypes['Entity']> }>;
  Node: ResolverTypeWrapper<EntityRecord>;
  NodeKind: NodeKind;
  NodeKindCount: ResolverTypeWrapper<NodeKindCount>;
  NotHeld: NotHeld;
  OrderDirection: OrderDirection;
  Organ: ResolverTypeWrapper<OrganRecord>;
  OrganConnection: ResolverTypeWrapper<OrganPage>;
  OrganEdge: ResolverTypeWrapper<Omit<OrganEdge, 'node'> & { node: ResolversTypes['Organ'] }>;
  OrganFilter: OrganFilter;
  PageInfo: ResolverTypeWrapper<PageInfoSource>;
  Path: ResolverTypeWrapper<PathSource>;
  PathStep: ResolverTypeWrapper<StepSource>;
  Pinpoint: ResolverTypeWrapper<Pinpoint>;
  PowerItem: ResolverTypeWrapper<PowerItemRecord>;
  PowerItemConnection: ResolverTypeWrapper<PowerItemPage>;
  PowerItemEdge: ResolverTypeWrapper<Omit<PowerItemEdge, 'node'> & { node: ResolversTypes['PowerItem'] }>;
  PowerItemFilter: PowerItemFilter;
  PowerItemOrder: PowerItemOrder;
  PowerItemOrderBy: PowerItemOrderBy;
  ProvisionChange: ResolverTypeWrapper<ProvisionChange>;
  ProvisionChangeKind: ProvisionChangeKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReasonCount: ResolverTypeWrapper<ReasonCount>;
  ReliantItemConnection: ResolverTypeWrapper<ReliantItemPage>;
  ReliantItemEdge: ResolverTypeWrapper<Omit<ReliantItemEdge, 'node' | 'path'> & { node: ResolversTypes['PowerItem'], path: ResolversTypes['Path'] }>;
  ReplacementNote: ReplacementNote;
  RestsOnConnection: ResolverTypeWrapper<RestsOnPage>;
  RestsOnEdge: ResolverTypeWrapper<Omit<RestsOnEdge, 'node' | 'path'> & { node: ResolversTypes['CitedProvision'], path: ResolversTypes['Path'] }>;
  Revision: ResolverTypeWrapper<Revision>;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  SearchMatch: SearchMatch;
  SourceDocument: ResolverTypeWrapper<SourceDocumentRecord>;
  SourceDocumentConnection: ResolverTypeWrapper<SourceDocumentPage>;
  SourceDocumentEdge: ResolverTypeWrapper<Omit<SourceDocumentEdge, 'node'> & { node: ResolversTypes['SourceDocument'] }>;
  SplitDate: ResolverTypeWrapper<SplitDate>;
  Statistics: ResolverTypeWrapper<StatisticsSource>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuccessionConnection: ResolverTypeWrapper<SuccessionPage>;
  SuccessionEdge: ResolverTypeWrapper<Omit<SuccessionEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  TextSource: TextSource;
  TiedBy: TiedBy;
  Trace: ResolverTypeWrapper<Omit<Trace, 'coverage' | 'from' | 'paths' | 'to'> & { coverage: ResolversTypes['Coverage'], from?: Maybe<ResolversTypes['Entity']>, paths: Array<ResolversTypes['Path']>, to?: Maybe<ResolversTypes['Entity']> }>;
  TraceDirection: TraceDirection;
  Truncation: ResolverTypeWrapper<Truncation>;
  Unresolved: ResolverTypeWrapper<UnresolvedRecord>;
  UnresolvedConnection: ResolverTypeWrapper<UnresolvedPage>;
  UnresolvedEdge: ResolverTypeWrapper<Omit<UnresolvedEdge, 'node'> & { node: ResolversTypes['Unresolved'] }>;
  UnresolvedFilter: UnresolvedFilter;
  UnsureReason: UnsureReason;
  VersionBy: VersionBy;
  WalkBound: WalkBound;
  WayArticle: ResolverTypeWrapper<WayArticle>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountabilityCase: AccountabilityCaseRecord;
  AccountabilityCaseConnection: AccountabilityCasePage;
  AccountabilityCaseEdge: Omit<AccountabilityCaseEdge, 'node'> & { node: ResolversParentTypes['AccountabilityCase'] };
  AccountabilityCaseFilter: AccountabilityCaseFilter;
  ActionCounts: ActionCounts;
  AffectedPlace: AffectedPlaceRecord;
  AffectedPlaceConnection: AffectedPlacePage;
  AffectedPlaceEdge: Omit<AffectedPlaceEdge, 'node'> & { node: ResolversParentTypes['AffectedPlace'] };
  AlignmentConnection: AlignmentPage;
  AlignmentEdge: AlignmentEdge;
  AlignmentEntry: AlignmentEntry;
  Article: ArticleRecord;
  ArticleConnection: ArticlePage;
  ArticleCount: Omit<ArticleCount, 'article'> & { article: ResolversParentTypes['Article'] };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleItem: ArticleItem;
  ArticleLookup: ArticleLookupRecord;
  ArticleParagraph: ArticleParagraph;
  ArticleSubitem: ArticleSubitem;
  AskedProvision: AskedProvision;
  AssignedCaseConnection: AssignedCasePage;
  AssignedCaseEdge: CaseAssignment;
  AssignedDutyConnection: AssignedDutyPage;
  AssignedDutyEdge: DutyAssignment;
  AssignedItemConnection: AssignedItemPage;
  AssignedItemEdge: ItemAssignment;
  AssignmentConnection: AssignmentPage;
  AssignmentEdge: DivisionAssignment;
  BasedOnConnection: BasedOnPage;
  BasedOnEdge: Omit<BasedOnEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Law'] };
  BasisOfConnection: BasisOfPage;
  BasisOfEdge: Omit<BasisOfEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['LawVersion'] };
  Boolean: Scalars['Boolean']['output'];
  CitationConnection: CitationPage;
  CitationEdge: Omit<CitationEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['CitedProvision'] };
  CitedArticleConnection: CitedArticlePage;
  CitedArticleEdge: Omit<CitedArticleEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Article'] };
  CitedByConnection: CitedByPage;
  CitedByEdge: Omit<CitedByEdge, 'evidence' | 'node' | 'target'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['CitingNode'], target: ResolversParentTypes['CitedProvision'] };
  CitedProvision: ProvisionRecord;
  CitingNode: CitingRecord;
  Connection: ResolversInterfaceTypes<ResolversParentTypes>['Connection'];
  Coverage: CoverageSource;
  Date: Scalars['Date']['output'];
  Division: DivisionRecord;
  DivisionConnection: DivisionPage;
  DivisionEdge: Omit<DivisionEdge, 'node'> & { node: ResolversParentTypes['Division'] };
  DivisionFilter: DivisionFilter;
  DivisionLoad: DivisionLoad;
  DivisionOrder: DivisionOrder;
  Duty: DutyRecord;
  DutyConnection: DutyPage;
  DutyEdge: Omit<DutyEdge, 'node'> & { node: ResolversParentTypes['Duty'] };
  DutyFilter: DutyFilter;
  EdgeKindCount: EdgeKindCount;
  Entity: EntityRecord;
  Evidence: EvidenceRecord;
  ExtractedCitation: ExtractedCitationRecord;
  Finding: FindingRecord;
  FindingConnection: FindingPage;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingFact: FindingFact;
  FindingFilter: FindingFilter;
  FindingKindCount: FindingKindCount;
  FindingSeverityCount: FindingSeverityCount;
  Float: Scalars['Float']['output'];
  GradeEvidence: GradeEvidence;
  GraphEdge: GraphEdgeSource;
  HeldVersion: HeldVersionRecord;
  ID: Scalars['ID']['output'];
  Impact: ImpactSource;
  ImpactCitation: ImpactCitation;
  ImpactCounts: ImpactCounts;
  ImpactFilter: ImpactFilter;
  ImpactOfDivision: ImpactOfDivision;
  ImpactOfOrgan: ImpactOfOrgan;
  Int: Scalars['Int']['output'];
  KeyCount: KeyCount;
  Law: LawRecord;
  LawChanged: LawChangedSource;
  LawConnection: LawPage;
  LawCount: Omit<LawCount, 'law'> & { law: ResolversParentTypes['Law'] };
  LawEdge: Omit<LawEdge, 'node'> & { node: ResolversParentTypes['Law'] };
  LawEventVersion: LawEventVersionSource;
  LawFilter: LawFilter;
  LawGap: LawGap;
  LawNotice: LawNoticeSource;
  LawVersion: LawVersionRecord;
  LawVersionConnection: LawVersionPage;
  LawVersionEdge: Omit<LawVersionEdge, 'node'> & { node: ResolversParentTypes['LawVersion'] };
  Neighbourhood: Omit<Neighbourhood, 'center' | 'coverage' | 'edges' | 'nodes'> & { center?: Maybe<ResolversParentTypes['Entity']>, coverage: ResolversParentTypes['Coverage'], edges: Array<ResolversParentTypes['GraphEdge']>, nodes: Array<ResolversParentTypes['Entity']> };
  Node: EntityRecord;
  NodeKindCount: NodeKindCount;
  Organ: OrganRecord;
  OrganConnection: OrganPage;
  OrganEdge: Omit<OrganEdge, 'node'> & { node: ResolversParentTypes['Organ'] };
  OrganFilter: OrganFilter;
  PageInfo: PageInfoSource;
  Path: PathSource;
  PathStep: StepSource;
  Pinpoint: Pinpoint;
  PowerItem: PowerItemRecord;
  PowerItemConnection: PowerItemPage;
  PowerItemEdge: Omit<PowerItemEdge, 'node'> & { node: ResolversParentTypes['PowerItem'] };
  PowerItemFilter: PowerItemFilter;
  PowerItemOrder: PowerItemOrder;
  ProvisionChange: ProvisionChange;
  Query: Record<PropertyKey, never>;
  ReasonCount: ReasonCount;
  ReliantItemConnection: ReliantItemPage;
  ReliantItemEdge: Omit<ReliantItemEdge, 'node' | 'path'> & { node: ResolversParentTypes['PowerItem'], path: ResolversParentTypes['Path'] };
  RestsOnConnection: RestsOnPage;
  RestsOnEdge: Omit<RestsOnEdge, 'node' | 'path'> & { node: ResolversParentTypes['CitedProvision'], path: ResolversParentTypes['Path'] };
  Revision: Revision;
  SearchConnection: SearchPage;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  SourceDocument: SourceDocumentRecord;
  SourceDocumentConnection: SourceDocumentPage;
  SourceDocumentEdge: Omit<SourceDocumentEdge, 'node'> & { node: ResolversParentTypes['SourceDocument'] };
  SplitDate: SplitDate;
  Statistics: StatisticsSource;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  SuccessionConnection: SuccessionPage;
  SuccessionEdge: Omit<SuccessionEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  Trace: Omit<Trace, 'coverage' | 'from' | 'paths' | 'to'> & { coverage: ResolversParentTypes['Coverage'], from?: Maybe<ResolversParentTypes['Entity']>, paths: Array<ResolversParentTypes['Path']>, to?: Maybe<ResolversParentTypes['Entity']> };
  Truncation: Truncation;
  Unresolved: UnresolvedRecord;
  UnresolvedConnection: UnresolvedPage;
  UnresolvedEdge: Omit<UnresolvedEdge, 'node'> & { node: ResolversParentTypes['Unresolved'] };
  UnresolvedFilter: UnresolvedFilter;
  WayArticle: WayArticle;
};

export type AccountabilityCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityCase'] = ResolversParentTypes['AccountabilityCase']> = {
  basis?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<AccountabilityCaseBasisArgs>>;
  divisions?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, Partial<AccountabilityCaseDivisionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['PowerItem'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  penalises?: Resolver<ResolversTypes['PowerItemConnection'], ParentType, ContextType, Partial<AccountabilityCasePenalisesArgs>>;
  sources?: Resolver<ResolversTypes['SourceDocumentConnection'], ParentType, ContextType, Partial<AccountabilityCaseSourcesArgs>>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountabilityCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityCaseConnection'] = ResolversParentTypes['AccountabilityCaseConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AccountabilityCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountabilityCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountabilityCaseEdge'] = ResolversParentTypes['AccountabilityCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccountabilityCase'], ParentType, ContextType>;
};

export type ActionCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionCounts'] = ResolversParentTypes['ActionCounts']> = {
  none?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rebase?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  renumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffectedPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedPlace'] = ResolversParentTypes['AffectedPlace']> = {
  action?: Resolver<ResolversTypes['ImpactAction'], ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ProvisionChange'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['ImpactCitation'], ParentType, ContextType>;
  citing?: Resolver<Maybe<ResolversTypes['CitingNode']>, ParentType, ContextType>;
  citingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  divisions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CitingKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newQuote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newQuoteCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['ReplacementNote']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  reached?: Resolver<Maybe<ResolversTypes['Pinpoint']>, ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  through?: Resolver<Array<ResolversTypes['WayArticle']>, ParentType, ContextType>;
  tiedBy?: Resolver<ResolversTypes['TiedBy'], ParentType, ContextType>;
};

export type AffectedPlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedPlaceConnection'] = ResolversParentTypes['AffectedPlaceConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AffectedPlaceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffectedPlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedPlaceEdge'] = ResolversParentTypes['AffectedPlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AffectedPlace'], ParentType, ContextType>;
};

export type AlignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlignmentConnection'] = ResolversParentTypes['AlignmentConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AlignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlignmentEdge'] = ResolversParentTypes['AlignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AlignmentEntry'], ParentType, ContextType>;
};

export type AlignmentEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlignmentEntry'] = ResolversParentTypes['AlignmentEntry']> = {
  from?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  grades?: Resolver<Array<ResolversTypes['GradeKind']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlignmentKind'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ungraded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  chapter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, RequireFields<ArticleCitedByArgs, 'allVersions'>>;
  cites?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<ArticleCitesArgs>>;
  eId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  otherVersions?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<ArticleOtherVersionsArgs>>;
  paragraphs?: Resolver<Array<ResolversTypes['ArticleParagraph']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  penalisedBy?: Resolver<ResolversTypes['CitedArticleConnection'], ParentType, ContextType, Partial<ArticlePenalisedByArgs>>;
  penalises?: Resolver<ResolversTypes['CitedArticleConnection'], ParentType, ContextType, Partial<ArticlePenalisesArgs>>;
  powerItems?: Resolver<ResolversTypes['ReliantItemConnection'], ParentType, ContextType, RequireFields<ArticlePowerItemsArgs, 'allVersions' | 'maxDepth' | 'transitive'>>;
  predecessors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, Partial<ArticlePredecessorsArgs>>;
  section?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceDocumentConnection'], ParentType, ContextType, Partial<ArticleSourcesArgs>>;
  successors?: Resolver<ResolversTypes['SuccessionConnection'], ParentType, ContextType, Partial<ArticleSuccessorsArgs>>;
  suffix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textSource?: Resolver<Maybe<ResolversTypes['TextSource']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['LawVersion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleCount'] = ResolversParentTypes['ArticleCount']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleItem'] = ResolversParentTypes['ArticleItem']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subitems?: Resolver<Array<ResolversTypes['ArticleSubitem']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleLookupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleLookup'] = ResolversParentTypes['ArticleLookup']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['AskedProvision'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['Law']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ArticleAbsence']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['LawVersion']>, ParentType, ContextType>;
  versionsHeld?: Resolver<Array<ResolversTypes['HeldVersion']>, ParentType, ContextType>;
};

export type ArticleParagraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleParagraph'] = ResolversParentTypes['ArticleParagraph']> = {
  eId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ArticleItem']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleSubitemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleSubitem'] = ResolversParentTypes['ArticleSubitem']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AskedProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedProvision'] = ResolversParentTypes['AskedProvision']> = {
  article?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AssignedCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedCaseConnection'] = ResolversParentTypes['AssignedCaseConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AssignedCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedCaseEdge'] = ResolversParentTypes['AssignedCaseEdge']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccountabilityCase'], ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssignedDutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedDutyConnection'] = ResolversParentTypes['AssignedDutyConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AssignedDutyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedDutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedDutyEdge'] = ResolversParentTypes['AssignedDutyEdge']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssignedItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedItemConnection'] = ResolversParentTypes['AssignedItemConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AssignedItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignedItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignedItemEdge'] = ResolversParentTypes['AssignedItemEdge']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PowerItem'], ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BasedOnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasedOnConnection'] = ResolversParentTypes['BasedOnConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['BasedOnEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BasedOnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasedOnEdge'] = ResolversParentTypes['BasedOnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
};

export type BasisOfConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasisOfConnection'] = ResolversParentTypes['BasisOfConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['BasisOfEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BasisOfEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasisOfEdge'] = ResolversParentTypes['BasisOfEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LawVersion'], ParentType, ContextType>;
};

export type CitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationConnection'] = ResolversParentTypes['CitationConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationEdge'] = ResolversParentTypes['CitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CitedProvision'], ParentType, ContextType>;
};

export type CitedArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedArticleConnection'] = ResolversParentTypes['CitedArticleConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CitedArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitedArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedArticleEdge'] = ResolversParentTypes['CitedArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type CitedByConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedByConnection'] = ResolversParentTypes['CitedByConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CitedByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CitedByEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedByEdge'] = ResolversParentTypes['CitedByEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CitingNode'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['CitedProvision'], ParentType, ContextType>;
};

export type CitedProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedProvision'] = ResolversParentTypes['CitedProvision']> = {
  __resolveType: TypeResolveFn<'Article' | 'Law' | 'LawVersion', ParentType, ContextType>;
};

export type CitingNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitingNode'] = ResolversParentTypes['CitingNode']> = {
  __resolveType: TypeResolveFn<'AccountabilityCase' | 'Article' | 'Duty' | 'PowerItem', ParentType, ContextType>;
};

export type ConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Connection'] = ResolversParentTypes['Connection']> = {
  __resolveType: TypeResolveFn<'AccountabilityCaseConnection' | 'AffectedPlaceConnection' | 'AlignmentConnection' | 'ArticleConnection' | 'AssignedCaseConnection' | 'AssignedDutyConnection' | 'AssignedItemConnection' | 'AssignmentConnection' | 'BasedOnConnection' | 'BasisOfConnection' | 'CitationConnection' | 'CitedArticleConnection' | 'CitedByConnection' | 'DivisionConnection' | 'DutyConnection' | 'FindingConnection' | 'LawConnection' | 'LawVersionConnection' | 'OrganConnection' | 'PowerItemConnection' | 'ReliantItemConnection' | 'RestsOnConnection' | 'SearchConnection' | 'SourceDocumentConnection' | 'SuccessionConnection' | 'UnresolvedConnection', ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  accountabilityCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articlesFromQuotation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articlesFromStatute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  empty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lawVersions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  laws?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lawsWithText?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  powerItems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unresolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unresolvedByReason?: Resolver<Array<ResolversTypes['ReasonCount']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  cases?: Resolver<ResolversTypes['AssignedCaseConnection'], ParentType, ContextType, Partial<DivisionCasesArgs>>;
  duties?: Resolver<ResolversTypes['AssignedDutyConnection'], ParentType, ContextType, Partial<DivisionDutiesArgs>>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['AssignedItemConnection'], ParentType, ContextType, Partial<DivisionItemsArgs>>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  load?: Resolver<ResolversTypes['DivisionLoad'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  organName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceDocumentConnection'], ParentType, ContextType, Partial<DivisionSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionConnection'] = ResolversParentTypes['DivisionConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DivisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionEdge'] = ResolversParentTypes['DivisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
};

export type DivisionLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionLoad'] = ResolversParentTypes['DivisionLoad']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  basis?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<DutyBasisArgs>>;
  divisions?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, Partial<DutyDivisionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['PowerItem'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceDocumentConnection'], ParentType, ContextType, Partial<DutySourcesArgs>>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyConnection'] = ResolversParentTypes['DutyConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['DutyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyEdge'] = ResolversParentTypes['DutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
};

export type EdgeKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EdgeKindCount'] = ResolversParentTypes['EdgeKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'AccountabilityCase' | 'Article' | 'Division' | 'Duty' | 'Finding' | 'Law' | 'LawVersion' | 'Organ' | 'PowerItem' | 'SourceDocument' | 'Unresolved', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chapter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notHeld?: Resolver<Maybe<ResolversTypes['NotHeld']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statedVersion?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subitem?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versionBy?: Resolver<Maybe<ResolversTypes['VersionBy']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExtractedCitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtractedCitation'] = ResolversParentTypes['ExtractedCitation']> = {
  article?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chapter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inside?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  penalises?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subitem?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  via?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['ExtractedCitation']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['FindingFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['PowerItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceDocumentConnection'], ParentType, ContextType, Partial<FindingSourcesArgs>>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  bySeverity?: Resolver<Array<ResolversTypes['FindingSeverityCount']>, ParentType, ContextType>;
  checked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['FindingKindCount']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  lists?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notChecked?: Resolver<Array<ResolversTypes['ReasonCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingFact'] = ResolversParentTypes['FindingFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindingKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingKindCount'] = ResolversParentTypes['FindingKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
};

export type FindingSeverityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingSeverityCount'] = ResolversParentTypes['FindingSeverityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
};

export type GradeEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeEvidence'] = ResolversParentTypes['GradeEvidence']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GradeKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  change?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EdgeKind'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HeldVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldVersion'] = ResolversParentTypes['HeldVersion']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articlesFromStatute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countsFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['LawVersion'], ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  affected?: Resolver<ResolversTypes['AffectedPlaceConnection'], ParentType, ContextType, Partial<ImpactAffectedArgs>>;
  alignment?: Resolver<ResolversTypes['AlignmentConnection'], ParentType, ContextType, Partial<ImpactAlignmentArgs>>;
  byOrgan?: Resolver<Array<ResolversTypes['ImpactOfOrgan']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ImpactCounts'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  otherVersions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['ImpactBound']>, ParentType, ContextType>;
};

export type ImpactCitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactCitation'] = ResolversParentTypes['ImpactCitation']> = {
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pinpoint?: Resolver<ResolversTypes['Pinpoint'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  via?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImpactCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactCounts'] = ResolversParentTypes['ImpactCounts']> = {
  byAction?: Resolver<ResolversTypes['ActionCounts'], ParentType, ContextType>;
  historyOnly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indirect?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsure?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactOfDivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactOfDivision'] = ResolversParentTypes['ImpactOfDivision']> = {
  counts?: Resolver<ResolversTypes['ActionCounts'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImpactOfOrganResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactOfOrgan'] = ResolversParentTypes['ImpactOfOrgan']> = {
  counts?: Resolver<ResolversTypes['ActionCounts'], ParentType, ContextType>;
  divisions?: Resolver<Array<ResolversTypes['ImpactOfDivision']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KeyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyCount'] = ResolversParentTypes['KeyCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Law'] = ResolversParentTypes['Law']> = {
  basisOf?: Resolver<ResolversTypes['BasisOfConnection'], ParentType, ContextType, Partial<LawBasisOfArgs>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, RequireFields<LawCitedByArgs, 'articles'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  latestVersion?: Resolver<Maybe<ResolversTypes['LawVersion']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceDocumentConnection'], ParentType, ContextType, Partial<LawSourcesArgs>>;
  textHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versionOn?: Resolver<Maybe<ResolversTypes['LawVersion']>, ParentType, ContextType, RequireFields<LawVersionOnArgs, 'date'>>;
  versions?: Resolver<ResolversTypes['LawVersionConnection'], ParentType, ContextType, Partial<LawVersionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LawChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawChanged'] = ResolversParentTypes['LawChanged']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byOrgan?: Resolver<Array<ResolversTypes['ImpactOfOrgan']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ActionCounts'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LawEventVersion'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['Law']>, ParentType, ContextType>;
  superseded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LawEventVersion'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LawEventType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LawConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawConnection'] = ResolversParentTypes['LawConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LawEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LawCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawCount'] = ResolversParentTypes['LawCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
};

export type LawEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawEdge'] = ResolversParentTypes['LawEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
};

export type LawEventVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawEventVersion'] = ResolversParentTypes['LawEventVersion']> = {
  node?: Resolver<Maybe<ResolversTypes['LawVersion']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LawGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawGap'] = ResolversParentTypes['LawGap']> = {
  missed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LawNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawNotice'] = ResolversParentTypes['LawNotice']> = {
  __resolveType: TypeResolveFn<'LawChanged' | 'LawGap', ParentType, ContextType>;
};

export type LawVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawVersion'] = ResolversParentTypes['LawVersion']> = {
  adopted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<LawVersionArticlesArgs>>;
  basedOn?: Resolver<ResolversTypes['BasedOnConnection'], ParentType, ContextType, Partial<LawVersionBasedOnArgs>>;
  citedBy?: Resolver<ResolversTypes['CitedByConnection'], ParentType, ContextType, Partial<LawVersionCitedByArgs>>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['Law'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['LawNature']>, ParentType, ContextType>;
  preamble?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promulgated?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceDocumentConnection'], ParentType, ContextType, Partial<LawVersionSourcesArgs>>;
  splitDates?: Resolver<Array<ResolversTypes['SplitDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textHeld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LawVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawVersionConnection'] = ResolversParentTypes['LawVersionConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LawVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LawVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawVersionEdge'] = ResolversParentTypes['LawVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LawVersion'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  center?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AccountabilityCase' | 'Article' | 'Division' | 'Duty' | 'Finding' | 'Law' | 'LawVersion' | 'Organ' | 'PowerItem' | 'SourceDocument' | 'Unresolved', ParentType, ContextType>;
};

export type NodeKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NodeKindCount'] = ResolversParentTypes['NodeKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
};

export type OrganResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organ'] = ResolversParentTypes['Organ']> = {
  divisions?: Resolver<ResolversTypes['DivisionConnection'], ParentType, ContextType, Partial<OrganDivisionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  powerItems?: Resolver<ResolversTypes['PowerItemConnection'], ParentType, ContextType, Partial<OrganPowerItemsArgs>>;
  sources?: Resolver<ResolversTypes['SourceDocumentConnection'], ParentType, ContextType, Partial<OrganSourcesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganConnection'] = ResolversParentTypes['OrganConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['OrganEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganEdge'] = ResolversParentTypes['OrganEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PinpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pinpoint'] = ResolversParentTypes['Pinpoint']> = {
  article?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chapter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subitem?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PowerItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PowerItem'] = ResolversParentTypes['PowerItem']> = {
  basis?: Resolver<ResolversTypes['CitationConnection'], ParentType, ContextType, Partial<PowerItemBasisArgs>>;
  cases?: Resolver<ResolversTypes['AccountabilityCaseConnection'], ParentType, ContextType, Partial<PowerItemCasesArgs>>;
  divisions?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, Partial<PowerItemDivisionsArgs>>;
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  duties?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, Partial<PowerItemDutiesArgs>>;
  exemption?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<PowerItemFindingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  organName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restsOn?: Resolver<ResolversTypes['RestsOnConnection'], ParentType, ContextType, RequireFields<PowerItemRestsOnArgs, 'maxDepth'>>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceDocumentConnection'], ParentType, ContextType, Partial<PowerItemSourcesArgs>>;
  subItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unresolved?: Resolver<ResolversTypes['UnresolvedConnection'], ParentType, ContextType, Partial<PowerItemUnresolvedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PowerItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PowerItemConnection'] = ResolversParentTypes['PowerItemConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['PowerItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PowerItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PowerItemEdge'] = ResolversParentTypes['PowerItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PowerItem'], ParentType, ContextType>;
};

export type ProvisionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionChange'] = ResolversParentTypes['ProvisionChange']> = {
  candidates?: Resolver<Array<ResolversTypes['Pinpoint']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['GradeEvidence']>, ParentType, ContextType>;
  grades?: Resolver<Array<ResolversTypes['GradeKind']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProvisionChangeKind'], ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<Array<ResolversTypes['Pinpoint']>, ParentType, ContextType>;
  ungraded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsureWhy?: Resolver<Maybe<ResolversTypes['UnsureReason']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accountabilityCases?: Resolver<ResolversTypes['AccountabilityCaseConnection'], ParentType, ContextType, Partial<QueryAccountabilityCasesArgs>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'citation'>>;
  articleLookup?: Resolver<ResolversTypes['ArticleLookup'], ParentType, ContextType, RequireFields<QueryArticleLookupArgs, 'citation'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  divisions?: Resolver<ResolversTypes['DivisionConnection'], ParentType, ContextType, Partial<QueryDivisionsArgs>>;
  duties?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, Partial<QueryDutiesArgs>>;
  extractCitations?: Resolver<Array<ResolversTypes['ExtractedCitation']>, ParentType, ContextType, RequireFields<QueryExtractCitationsArgs, 'text'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<QueryFindingsArgs>>;
  impact?: Resolver<Maybe<ResolversTypes['Impact']>, ParentType, ContextType, RequireFields<QueryImpactArgs, 'depth' | 'from' | 'law' | 'renamed' | 'unstated'>>;
  law?: Resolver<Maybe<ResolversTypes['Law']>, ParentType, ContextType, Partial<QueryLawArgs>>;
  laws?: Resolver<ResolversTypes['LawConnection'], ParentType, ContextType, Partial<QueryLawsArgs>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'id' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organs?: Resolver<ResolversTypes['OrganConnection'], ParentType, ContextType, Partial<QueryOrgansArgs>>;
  powerItem?: Resolver<Maybe<ResolversTypes['PowerItem']>, ParentType, ContextType, RequireFields<QueryPowerItemArgs, 'id'>>;
  powerItems?: Resolver<ResolversTypes['PowerItemConnection'], ParentType, ContextType, Partial<QueryPowerItemsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  sources?: Resolver<ResolversTypes['SourceDocumentConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<QueryTraceArgs, 'direction' | 'from' | 'limit' | 'maxDepth' | 'to'>>;
  unresolved?: Resolver<ResolversTypes['UnresolvedConnection'], ParentType, ContextType, Partial<QueryUnresolvedArgs>>;
};

export type ReasonCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReasonCount'] = ResolversParentTypes['ReasonCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReliantItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReliantItemConnection'] = ResolversParentTypes['ReliantItemConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ReliantItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['Truncation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReliantItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReliantItemEdge'] = ResolversParentTypes['ReliantItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PowerItem'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type RestsOnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestsOnConnection'] = ResolversParentTypes['RestsOnConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RestsOnEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['Truncation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestsOnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestsOnEdge'] = ResolversParentTypes['RestsOnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CitedProvision'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isDraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SourceDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceDocument'] = ResolversParentTypes['SourceDocument']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateFrom?: Resolver<Maybe<ResolversTypes['ListDateFrom']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<SourceDocumentFindingsArgs>>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  powerItems?: Resolver<ResolversTypes['PowerItemConnection'], ParentType, ContextType, Partial<SourceDocumentPowerItemsArgs>>;
  problems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceDocumentConnection'], ParentType, ContextType, Partial<SourceDocumentSourcesArgs>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['DocumentType']>, ParentType, ContextType>;
  unresolved?: Resolver<ResolversTypes['UnresolvedConnection'], ParentType, ContextType, Partial<SourceDocumentUnresolvedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceDocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceDocumentConnection'] = ResolversParentTypes['SourceDocumentConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SourceDocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceDocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceDocumentEdge'] = ResolversParentTypes['SourceDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceDocument'], ParentType, ContextType>;
};

export type SplitDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitDate'] = ResolversParentTypes['SplitDate']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  citationsByLevel?: Resolver<Array<ResolversTypes['KeyCount']>, ParentType, ContextType>;
  citationsByVia?: Resolver<Array<ResolversTypes['KeyCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['EdgeKindCount']>, ParentType, ContextType>;
  findingsByKind?: Resolver<Array<ResolversTypes['FindingKindCount']>, ParentType, ContextType>;
  findingsBySeverity?: Resolver<Array<ResolversTypes['FindingSeverityCount']>, ParentType, ContextType>;
  itemsByOrgan?: Resolver<Array<ResolversTypes['KeyCount']>, ParentType, ContextType, RequireFields<StatisticsItemsByOrganArgs, 'first'>>;
  itemsByType?: Resolver<Array<ResolversTypes['KeyCount']>, ParentType, ContextType>;
  mostCitedArticles?: Resolver<Array<ResolversTypes['ArticleCount']>, ParentType, ContextType, RequireFields<StatisticsMostCitedArticlesArgs, 'first'>>;
  mostCitedLaws?: Resolver<Array<ResolversTypes['LawCount']>, ParentType, ContextType, RequireFields<StatisticsMostCitedLawsArgs, 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['NodeKindCount']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  lawChanged?: SubscriptionResolver<ResolversTypes['LawNotice'], "lawChanged", ParentType, ContextType, Partial<SubscriptionLawChangedArgs>>;
};

export type SuccessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionConnection'] = ResolversParentTypes['SuccessionConnection']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SuccessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuccessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionEdge'] = ResolversParentTypes['SuccessionEdge']> = {
  change?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  nodesSeen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  truncated?: Resolver<Maybe<ResolversTypes['Truncation']>, ParentType, ContextType>;
};

export type TruncationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Truncation'] = ResolversParentTypes['Truncation']> = {
  bound?: Resolver<ResolversTypes['WalkBound'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnresolvedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unresolved'] = ResolversParentTypes['Unresolved']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['SourceDocument']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['PowerItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceDocumentConnection'], ParentType, ContextType, Partial<UnresolvedSourcesArgs>>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnresolvedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnresolvedConnection'] = ResolversParentTypes['UnresolvedConnection']> = {
  counts?: Resolver<Array<ResolversTypes['ReasonCount']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['UnresolvedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnresolvedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnresolvedEdge'] = ResolversParentTypes['UnresolvedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unresolved'], ParentType, ContextType>;
};

export type WayArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WayArticle'] = ResolversParentTypes['WayArticle']> = {
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountabilityCase?: AccountabilityCaseResolvers<ContextType>;
  AccountabilityCaseConnection?: AccountabilityCaseConnectionResolvers<ContextType>;
  AccountabilityCaseEdge?: AccountabilityCaseEdgeResolvers<ContextType>;
  ActionCounts?: ActionCountsResolvers<ContextType>;
  AffectedPlace?: AffectedPlaceResolvers<ContextType>;
  AffectedPlaceConnection?: AffectedPlaceConnectionResolvers<ContextType>;
  AffectedPlaceEdge?: AffectedPlaceEdgeResolvers<ContextType>;
  AlignmentConnection?: AlignmentConnectionResolvers<ContextType>;
  AlignmentEdge?: AlignmentEdgeResolvers<ContextType>;
  AlignmentEntry?: AlignmentEntryResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleCount?: ArticleCountResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleItem?: ArticleItemResolvers<ContextType>;
  ArticleLookup?: ArticleLookupResolvers<ContextType>;
  ArticleParagraph?: ArticleParagraphResolvers<ContextType>;
  ArticleSubitem?: ArticleSubitemResolvers<ContextType>;
  AskedProvision?: AskedProvisionResolvers<ContextType>;
  AssignedCaseConnection?: AssignedCaseConnectionResolvers<ContextType>;
  AssignedCaseEdge?: AssignedCaseEdgeResolvers<ContextType>;
  AssignedDutyConnection?: AssignedDutyConnectionResolvers<ContextType>;
  AssignedDutyEdge?: AssignedDutyEdgeResolvers<ContextType>;
  AssignedItemConnection?: AssignedItemConnectionResolvers<ContextType>;
  AssignedItemEdge?: AssignedItemEdgeResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  BasedOnConnection?: BasedOnConnectionResolvers<ContextType>;
  BasedOnEdge?: BasedOnEdgeResolvers<ContextType>;
  BasisOfConnection?: BasisOfConnectionResolvers<ContextType>;
  BasisOfEdge?: BasisOfEdgeResolvers<ContextType>;
  CitationConnection?: CitationConnectionResolvers<ContextType>;
  CitationEdge?: CitationEdgeResolvers<ContextType>;
  CitedArticleConnection?: CitedArticleConnectionResolvers<ContextType>;
  CitedArticleEdge?: CitedArticleEdgeResolvers<ContextType>;
  CitedByConnection?: CitedByConnectionResolvers<ContextType>;
  CitedByEdge?: CitedByEdgeResolvers<ContextType>;
  CitedProvision?: CitedProvisionResolvers<ContextType>;
  CitingNode?: CitingNodeResolvers<ContextType>;
  Connection?: ConnectionResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Division?: DivisionResolvers<ContextType>;
  DivisionConnection?: DivisionConnectionResolvers<ContextType>;
  DivisionEdge?: DivisionEdgeResolvers<ContextType>;
  DivisionLoad?: DivisionLoadResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyEdge?: DutyEdgeResolvers<ContextType>;
  EdgeKindCount?: EdgeKindCountResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExtractedCitation?: ExtractedCitationResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingFact?: FindingFactResolvers<ContextType>;
  FindingKindCount?: FindingKindCountResolvers<ContextType>;
  FindingSeverityCount?: FindingSeverityCountResolvers<ContextType>;
  GradeEvidence?: GradeEvidenceResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  HeldVersion?: HeldVersionResolvers<ContextType>;
  Impact?: ImpactResolvers<ContextType>;
  ImpactCitation?: ImpactCitationResolvers<ContextType>;
  ImpactCounts?: ImpactCountsResolvers<ContextType>;
  ImpactOfDivision?: ImpactOfDivisionResolvers<ContextType>;
  ImpactOfOrgan?: ImpactOfOrganResolvers<ContextType>;
  KeyCount?: KeyCountResolvers<ContextType>;
  Law?: LawResolvers<ContextType>;
  LawChanged?: LawChangedResolvers<ContextType>;
  LawConnection?: LawConnectionResolvers<ContextType>;
  LawCount?: LawCountResolvers<ContextType>;
  LawEdge?: LawEdgeResolvers<ContextType>;
  LawEventVersion?: LawEventVersionResolvers<ContextType>;
  LawGap?: LawGapResolvers<ContextType>;
  LawNotice?: LawNoticeResolvers<ContextType>;
  LawVersion?: LawVersionResolvers<ContextType>;
  LawVersionConnection?: LawVersionConnectionResolvers<ContextType>;
  LawVersionEdge?: LawVersionEdgeResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeKindCount?: NodeKindCountResolvers<ContextType>;
  Organ?: OrganResolvers<ContextType>;
  OrganConnection?: OrganConnectionResolvers<ContextType>;
  OrganEdge?: OrganEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Pinpoint?: PinpointResolvers<ContextType>;
  PowerItem?: PowerItemResolvers<ContextType>;
  PowerItemConnection?: PowerItemConnectionResolvers<ContextType>;
  PowerItemEdge?: PowerItemEdgeResolvers<ContextType>;
  ProvisionChange?: ProvisionChangeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReasonCount?: ReasonCountResolvers<ContextType>;
  ReliantItemConnection?: ReliantItemConnectionResolvers<ContextType>;
  ReliantItemEdge?: ReliantItemEdgeResolvers<ContextType>;
  RestsOnConnection?: RestsOnConnectionResolvers<ContextType>;
  RestsOnEdge?: RestsOnEdgeResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SourceDocument?: SourceDocumentResolvers<ContextType>;
  SourceDocumentConnection?: SourceDocumentConnectionResolvers<ContextType>;
  SourceDocumentEdge?: SourceDocumentEdgeResolvers<ContextType>;
  SplitDate?: SplitDateResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuccessionConnection?: SuccessionConnectionResolvers<ContextType>;
  SuccessionEdge?: SuccessionEdgeResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  Truncation?: TruncationResolvers<ContextType>;
  Unresolved?: UnresolvedResolvers<ContextType>;
  UnresolvedConnection?: UnresolvedConnectionResolvers<ContextType>;
  UnresolvedEdge?: UnresolvedEdgeResolvers<ContextType>;
  WayArticle?: WayArticleResolvers<ContextType>;
};

