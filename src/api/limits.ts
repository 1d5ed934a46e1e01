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
  /** Greatest number of subscriptions that are open at a time. */
  readonly streams: number;
  /** How often a sign of life is sent on each, in milliseconds. */
  readonly heartbeatMs: number;
}

export const DEFAULT_LIMITS: Limits = {
  cost: 300_000,
  depth: 25,
  tokens: 5_000,
  // Room for a draft of 1,000,000 characters of three bytes each.
  bodyBytes: 4 * 1024 * 1024,
  deadlineMs: 10_000,
  streams: 100,
  heartbeatMs: 15_000,
};
