/** A query that the landing page shows and GraphiQL opens prefilled. */
export interface Example {
  readonly title: string;
  readonly description: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** How many things of one kind the graph holds. */
export interface Count {
  readonly label: string;
  readonly count: number;
}

/** A document that was imported, and how many items came from it. */
export interface Source {
  readonly name: string;
  readonly items: number;
}

/** What the graph holds at this moment. */
export interface Summary {
  /** The store, for people: `embedded grafeo 0.6.0`. */
  readonly store: string;
  readonly counts: readonly Count[];
  readonly sources: readonly Source[];
}

export interface DashboardOptions {
  /** Path of the GraphQL endpoint on this server: `/graphql`. */
  readonly graphqlPath: string;
  readonly examples: readonly Example[];
  /** Asked anew for every landing page that is served. */
  readonly summary: () => Promise<Summary>;
  /** Is told why a summary could not be had; standard error where it is not given. */
  readonly report?: (error: unknown) => void;
}
