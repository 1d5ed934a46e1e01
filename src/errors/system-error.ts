/**
 * The code of an operating-system error (ENOENT, EACCES, EADDRINUSE, …), or null where a thrown
 * value has none. Asked of its shape, not its class: errors may come from another realm.
 */
export function systemCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
