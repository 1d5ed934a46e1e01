/**
 * Completes package-lock.json after dependencies were changed: names the optional platform
 * packages that the registry did not serve where the lock was written, so that `npm ci` accepts
 * the lock here and installs the right binary elsewhere. Takes out download addresses as well.
 *
 * Run: node .ci/complete-lock.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));

/** js-linux-arm64-musl → what npm reads from such a package's own manifest. */
function platformOf(name) {
  const [, os, cpu, abi] =
    /(darwin|linux|win32|freebsd|android)-(x64|arm64|arm|ia32)(?:-(\w+))?$/u.exec(name) ?? [];
  if (os === undefined) return null;
  const libc = { gnu: 'glibc', musl: 'musl' }[abi];
  return { cpu: [cpu], libc: libc && [libc], os: [os] };
}

const added = [];
for (const [place, entry] of Object.entries(lock.packages)) {
  delete entry.resolved;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const own = `node_modules/${name}`;
    const nested = `${place}/node_modules/${name}`;
    const platform = platformOf(name);
    if (lock.packages[own] || lock.packages[nested] || platform === null) continue;
    const { license, engines } = entry;
    const { cpu, libc, os } = platform;
    lock.packages[own] = {
      version,
      cpu,
      ...(libc && { libc }),
      license,
      optional: true,
      os,
      engines,
    };
    added.push(`${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'The lock names every platform.' : `Added ${added.join(', ')}`);
