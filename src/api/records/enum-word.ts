/** The GraphQL enum value of a word of ours: `no-such-provision` is `NO_SUCH_PROVISION`. */
export type EnumWord<W extends string> = W extends `${infer Head}-${infer Rest}`
  ? `${Uppercase<Head>}_${EnumWord<Rest>}`
  : Uppercase<W>;

/**
 * The enum value that stands for a word. A word that joins its type has to join the enum of the
 * schema before anything compiles.
 */
export function enumWord<W extends string>(word: W): EnumWord<W> {
  // The type spells out what these two calls do.
  return word.replaceAll('-', '_').toUpperCase() as EnumWord<W>;
}
