/** A named Cypher statement from `graph/`. */
export interface Statement {
  /** camelCase, unique over all files. */
  readonly name: string;
  /** What it does, for people; from the comment above it. */
  readonly description: string;
  readonly params: readonly string[];
  readonly returns: readonly string[];
  readonly text: string;
}
