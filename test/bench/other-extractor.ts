/** The extractor of another project, which reads English citations; null where it is not installed. */
export async function otherExtractor(): Promise<((text: string) => readonly unknown[]) | null> {
  const name = 'eyecite-ts';
  const loaded = (await import(name).catch(() => null)) as unknown;
  if (typeof loaded !== 'object' || loaded === null || !('extractCitations' in loaded)) return null;
  const { extractCitations } = loaded as { extractCitations: (text: string) => readonly unknown[] };
  return extractCitations;
}
