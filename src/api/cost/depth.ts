import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * The greatest number of fields nested in one another, fragments counted where they are spread.
 * Introspection nests deep and costs nothing, so it does not count.
 */
export function depthOf(document: DocumentNode, operation: OperationDefinitionNode): number {
  return new DepthReader(document).of(operation.selectionSet);
}

class DepthReader {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Depth of each fragment, so that one spread many times is walked once. */
  readonly #depths = new Map<string, number>();

  constructor(document: DocumentNode) {
    const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((one) => [one.name.value, one]));
  }

  of(set: SelectionSetNode): number {
    let deepest = 0;
    for (const selection of set.selections) {
      switch (selection.kind) {
        case Kind.FIELD: {
          if (selection.name.value.startsWith('__')) break;
          const inner = selection.selectionSet;
          deepest = Math.max(deepest, 1 + (inner === undefined ? 0 : this.of(inner)));
          break;
        }
        case Kind.INLINE_FRAGMENT:
          deepest = Math.max(deepest, this.of(selection.selectionSet));
          break;
        case Kind.FRAGMENT_SPREAD:
          deepest = Math.max(deepest, this.#ofFragment(selection.name.value));
          break;
      }
    }
    return deepest;
  }

  /** Validation has made sure that the fragment is there and spreads no circle. */
  #ofFragment(name: string): number {
    const known = this.#depths.get(name);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    const depth = fragment === undefined ? 0 : this.of(fragment.selectionSet);
    this.#depths.set(name, depth);
    return depth;
  }
}
