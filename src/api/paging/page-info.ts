/** Where a page lies, each part worked out when it is asked for; GraphQL calls the methods. */
export interface PageInfo {
  hasNextPage(): Promise<boolean>;
  hasPreviousPage(): Promise<boolean>;
  startCursor(): Promise<string | null>;
  endCursor(): Promise<string | null>;
}
