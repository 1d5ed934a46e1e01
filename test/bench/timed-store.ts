import type { GraphStore, RunOptions, StoreTransaction } from '../../src/store/port.js';

/** Where the time of a store's work went, in milliseconds; each as the caller waits for it. */
export interface StoreTimes {
  /** Statements that put facts: one batch of rows each. */
  puts: number;
  /** Other statements: what is there already, removals, locks. */
  others: number;
  /** From the end of the work of write transactions until they are committed. */
  commits: number;
}

/** The same store, with the time of its work added up in `times`. */
export function timedStore(store: GraphStore, times: StoreTimes): GraphStore {
  const timed =
    (tx: StoreTransaction): StoreTransaction['run'] =>
    async (statement, params) => {
      const start = performance.now();
      const rows = await tx.run(statement, params);
      const spent = performance.now() - start;
      if (statement.name.startsWith('put')) times.puts += spent;
      else times.others += spent;
      return rows;
    };
  return {
    describe: () => store.describe(),
    ensureSchema: () => store.ensureSchema(),
    observe: (listener) => store.observe(listener),
    close: () => store.close(),
    read: (work, options?: RunOptions) => store.read((tx) => work({ run: timed(tx) }), options),
    write: async (work, options?: RunOptions) => {
      let done = performance.now();
      const result = await store.write(async (tx) => {
        const made = await work({ run: timed(tx) });
        done = performance.now();
        return made;
      }, options);
      times.commits += performance.now() - done;
      return result;
    },
  };
}
