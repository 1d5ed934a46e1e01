/** Where a command puts what its exit code shall be, when it ends without an error. */
export interface CommandResult {
  exitCode: number;
}

/** Writes one JSON document and nothing else to standard output. */
export async function printJson(value: unknown): Promise<void> {
  await print(`${JSON.stringify(value, null, 2)}\n`);
}

/** Writes to standard output and waits while the reader is slower; a closed pipe ends quietly. */
export async function print(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

/** A line of progress for people, apart from the output that machines read. */
export function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** `stated 134, same-as 41`; a dash where there is nothing. */
export function countsLine(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return parts.length === 0 ? '–' : parts.join(', ');
}
