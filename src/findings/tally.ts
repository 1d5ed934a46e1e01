import type { Finding, RuleReport } from './finding.js';

/** What a rule counts while it looks. */
export class Tally {
  readonly #findings: Finding[] = [];
  readonly #notChecked = new Map<string, number>();
  #checked = 0;

  /** A place was looked at. */
  checked(): void {
    this.#checked += 1;
  }

  /** A place could not be checked: it is not passed. */
  notChecked(reason: string): void {
    this.#notChecked.set(reason, (this.#notChecked.get(reason) ?? 0) + 1);
  }

  found(finding: Finding): void {
    this.#findings.push(finding);
  }

  report(): RuleReport {
    return {
      findings: this.#findings,
      checked: this.#checked,
      notChecked: Object.fromEntries(this.#notChecked),
    };
  }
}
