import type { EvidenceResolvers } from '../generated/resolver-types.js';
import { document } from './sources.js';

export const evidence: EvidenceResolvers = { document };
