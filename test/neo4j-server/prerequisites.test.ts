import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Neo4jUnavailable } from '../../src/neo4j-server/errors.js';
import { ensureJars, jarsFolder } from '../../src/neo4j-server/jars.js';
import { findJava } from '../../src/neo4j-server/java.js';
import { startNeo4j } from '../../src/neo4j-server/server.js';
import { defaultVersion, oldestJava } from '../../src/neo4j-server/version.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'famai-prerequisites-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** An environment with only this command, which is a shell script. */
async function withCommand(name: string, script: string): Promise<NodeJS.ProcessEnv> {
  const home = await mkdtemp(join(folder, 'command-'));
  await mkdir(join(home, 'bin'));
  await writeFile(join(home, 'bin', name), `#!/bin/sh\n${script}\n`);
  await chmod(join(home, 'bin', name), 0o755);
  return { PATH: join(home, 'bin'), FAMAI_NEO4J_CACHE: join(home, 'cache') };
}

describe('version', () => {
  test('is that of the POM unless the environment names one', () => {
    expect(defaultVersion({})).toMatch(/^5\.26\.\d+$/);
    expect(defaultVersion({ FAMAI_NEO4J_VERSION: '2026.08.1' })).toBe('2026.08.1');
  });

  test.each([
    ['5.26.30', 17],
    ['2025.01.0', 21],
    ['2026.08.1', 21],
  ])('%s needs Java %d', (version, java) => {
    expect(oldestJava(version)).toBe(java);
  });

  test.each(['', '5.26', 'latest', '4.4.0', '../5.26.30'])('"%s" is refused', (version) => {
    expect(() => oldestJava(version)).toThrow(Neo4jUnavailable);
  });
});

describe('Java', () => {
  const modules = (version: string): string =>
    `echo java.base@${version}; echo jdk.compiler@${version}`;

  test('is that on PATH, or that of JAVA_HOME', async () => {
    const onPath = await withCommand('java', modules('17.0.15'));
    expect(await findJava('5.26.30', onPath)).toBe('java');
    const home = join(onPath['PATH'] ?? '', '..');
    expect(await findJava('5.26.30', { PATH: '', JAVA_HOME: home })).toBe(
      join(home, 'bin', 'java'),
    );
  });

  test.each([
    ['17.0.15', 'Neo4j 2026.08.1 needs Java 21 or newer, and the one in PATH is version 17;'],
    ['9', 'is version 9;'],
  ])('%s is too old, and the error says so', async (version, message) => {
    const env = await withCommand('java', modules(version));
    await expect(findJava('2026.08.1', env)).rejects.toThrow(message);
  });

  test('8, which knows no modules, is too old', async () => {
    const env = await withCommand('java', 'echo "Unrecognized option: --list-modules" >&2; exit 1');
    await expect(findJava('5.26.30', env)).rejects.toThrow('is older than 9, or does not run');
  });

  test('without a compiler is refused', async () => {
    const env = await withCommand('java', 'echo java.base@17.0.15');
    await expect(findJava('5.26.30', env)).rejects.toThrow('a JDK is needed');
  });

  test('absent is reported, with where it was looked for', async () => {
    const nowhere = { PATH: folder };
    await expect(findJava('5.26.30', nowhere)).rejects.toThrow('no Java found in PATH');
    const wrongHome = { ...nowhere, JAVA_HOME: '/nowhere' };
    await expect(findJava('5.26.30', wrongHome)).rejects.toThrow('JAVA_HOME (/nowhere)');
  });
});

describe('jars', () => {
  /** A Maven that writes the one jar that is looked for. */
  const maven = [
    'for it in "$@"; do case "$it" in -DoutputDirectory=*) to="${it#*=}";; esac; done',
    ': > "$to/neo4j-5.26.30.jar"',
  ].join('\n');

  test('are fetched once, whole, by whoever comes first', async () => {
    const env = await withCommand('mvn', maven);
    const folders = await Promise.all([1, 2, 3].map(() => ensureJars('5.26.30', env)));
    expect(new Set(folders)).toEqual(new Set([jarsFolder('5.26.30', env)]));
    expect(await readdir(env['FAMAI_NEO4J_CACHE'] ?? '')).toEqual(['5.26.30']);

    const withoutMaven = { ...env, PATH: '' };
    expect(await ensureJars('5.26.30', withoutMaven)).toBe(folders[0]);
  });

  test('that Maven cannot get are reported with its reason, and leave nothing', async () => {
    const env = await withCommand('mvn', 'echo "[ERROR] no such artifact -> [Help 1]"; exit 1');
    await expect(ensureJars('5.26.30', env)).rejects.toThrow(/5\.26\.30: no such artifact$/);
    expect(await readdir(env['FAMAI_NEO4J_CACHE'] ?? '')).toEqual([]);
  });

  test('without Maven are reported', async () => {
    const env = await withCommand('other', '');
    await expect(ensureJars('5.26.30', env)).rejects.toThrow('Maven (mvn) is not on PATH');
  });
});

test('a version that is none is refused before anything is run', async () => {
  await expect(startNeo4j({ version: 'latest', dataDir: folder })).rejects.toThrow(
    Neo4jUnavailable,
  );
});
