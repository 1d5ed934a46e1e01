/** The value of an environment variable; one that is set to nothing counts as not set. */
export function envOr<T>(env: NodeJS.ProcessEnv, name: string, otherwise: T): string | T {
  const value = env[name];
  return value === undefined || value === '' ? otherwise : value;
}
