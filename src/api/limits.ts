/** How much one request may ask for. */
export interface Limits {
  /** Greatest cost of a query, roughly the number of values that it may return. */
  readonly cost: number;
  /** Greatest depth of nested fields. */
  readonly depth: number;
  /** Greatest number of words and signs in a query. */
  readonly tokens: number;
  /** Greatest size of a request's body in bytes. */
  readonly bodyBytes: number;
  /** Longest time for a request in milliseconds. */
  readonly deadlineMs: number;
}

export const DEFAULT_LIMITS: Limits = {
  cost: 300_000,
  depth: 25,
  tokens: 5_000,
  bodyBytes: 1024 * 1024,
  deadlineMs: 10_000,
};
