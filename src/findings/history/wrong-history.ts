import type { Finding } from '../finding.js';

/** What is wrong with a history, and what to do. */
export type WrongHistory = Pick<Finding, 'severity' | 'message' | 'evidence' | 'suggestion'>;
