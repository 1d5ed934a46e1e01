import type { ReferenceVia } from './types.js';

/** Ways of resolution that a mention as a whole can have; list and range take over its way's. */
export type MentionVia = Exclude<ReferenceVia, 'list' | 'range'>;

/**
 * How sure each way of resolution is. What is written out ranks above what place decides, and that
 * above what has to be found again in the words before.
 */
const CONFIDENCE: Readonly<Record<MentionVia, number>> = {
  'this-law': 0.99,
  'own-title': 0.95,
  'own-ordinal': 0.9,
  stated: 0.99,
  alias: 0.97,
  'bare-name': 0.93,
  'same-law': 0.85,
  'implementing-law': 0.85,
  'same-provision': 0.8,
  'following-provision': 0.75,
  'preceding-paragraph': 0.96,
  'preceding-article': 0.95,
  'preceding-item': 0.92,
  'preceding-division': 0.9,
  'this-article': 0.96,
  'this-paragraph': 0.93,
  'this-item': 0.9,
  'this-division': 0.95,
};

/** A target that the own law does not have: a slip, or words about another version. */
const MISSING = 0.2;

export function confidenceOf(via: MentionVia, exists: boolean | null): number {
  return exists === false ? MISSING : CONFIDENCE[via];
}
