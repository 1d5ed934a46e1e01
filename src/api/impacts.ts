import { createHash } from 'node:crypto';
import type { Read } from '../analysis/expand.js';
import { IMPACT_DEFAULTS, impactOf, type Impact } from '../impact/impact.js';
import type { LawText } from '../statute/law-text.js';
import type { Gate } from './loaders/gate.js';
import type { Revisions } from './revisions.js';

/** What an impact is asked of: a law, the version that is revised, and what it became. */
export interface ImpactRequest {
  readonly law: string;
  readonly from: string;
  /** A version by its date, or a draft. */
  readonly to: string | { readonly draft: string; readonly renamed: boolean };
  readonly depth: number;
  readonly unstated: boolean;
}

export interface ImpactsOptions {
  readonly read: Read;
  readonly revisions: Revisions;
  readonly signal: AbortSignal;
  /** Lets one impact be worked out at a time, of all requests: it takes the processor whole. */
  readonly gate: Gate;
}

/** Works out what revisions change; the same question is answered once a request. */
export class Impacts {
  readonly #held = new Map<string, Promise<Impact>>();

  constructor(private readonly options: ImpactsOptions) {}

  /** @throws FamaiError of the texts and of the store; QUERY_TIMEOUT */
  of(request: ImpactRequest): Promise<Impact> {
    const key = createHash('sha256').update(JSON.stringify(request)).digest('hex');
    let impact = this.#held.get(key);
    if (impact === undefined) {
      const { gate, signal } = this.options;
      impact = gate.pass(signal, () => this.#workOut(request));
      this.#held.set(key, impact);
    }
    return impact;
  }

  async #workOut({ law, from, to, depth, unstated }: ImpactRequest): Promise<Impact> {
    const { read, revisions, signal } = this.options;
    signal.throwIfAborted();
    const old = await revisions.lawText(law, from);
    const isDraft = typeof to !== 'string';
    const next = isDraft
      ? await revisions.readDraft(to.draft, old.title, to.renamed)
      : await revisions.lawText(law, to);
    signal.throwIfAborted();
    const settings = { ...IMPACT_DEFAULTS, isDraft, unstated, maxDepth: depth };
    return impactOf(read, old, next, {
      ...settings,
      ...(await this.#corrected(old, next, isDraft)),
    });
  }

  /** Nobody corrected the alignment of a draft: it is no version. */
  async #corrected(
    from: LawText,
    to: LawText,
    isDraft: boolean,
  ): Promise<Pick<Parameters<typeof impactOf>[3] & object, 'entries'>> {
    return isDraft ? {} : { entries: await this.options.revisions.entries(from, to) };
  }
}
