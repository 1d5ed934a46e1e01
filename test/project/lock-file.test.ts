import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly cpu?: readonly string[];
  readonly os?: readonly string[];
  readonly libc?: readonly string[];
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, LockEntry>> };

describe('package-lock.json', () => {
  test('keeps no download addresses', () => {
    expect(text).not.toMatch(/https?:\/\/[^"]*\.tgz/u);
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  test.each([
    ['darwin-arm64', 'darwin', 'arm64', undefined],
    ['darwin-x64', 'darwin', 'x64', undefined],
    ['linux-arm64-gnu', 'linux', 'arm64', 'glibc'],
    ['linux-arm64-musl', 'linux', 'arm64', 'musl'],
    ['linux-x64-gnu', 'linux', 'x64', 'glibc'],
    ['win32-x64-msvc', 'win32', 'x64', undefined],
  ])('names the embedded store for %s', (platform, os, cpu, libc) => {
    const store = packages['node_modules/@grafeo-db/js'];
    const entry = packages[`node_modules/@grafeo-db/js-${platform}`];
    expect(entry).toMatchObject({ version: store?.version, os: [os], cpu: [cpu], optional: true });
    expect(entry?.libc).toEqual(libc === undefined ? undefined : [libc]);
  });

  test('names every optional package of the embedded store, whatever is added to it', () => {
    const wanted = Object.keys(packages['node_modules/@grafeo-db/js']?.optionalDependencies ?? {});
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
  });
});
