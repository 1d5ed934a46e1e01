import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser that is installed; null where there is none. */
export async function findChromium(): Promise<string | null> {
  const { CHROME_BIN } = process.env;
  for (const name of CHROME_BIN === undefined ? NAMES : [CHROME_BIN]) {
    const { failed } = await run(name, ['--version']);
    if (!failed) return name;
  }
  return null;
}

/** A page after its scripts have run: its elements as HTML, and what it said to the console. */
export interface RenderedPage {
  readonly html: string;
  readonly console: string;
}

/** Opens a page in a headless browser with a profile of its own and no network but the page's. */
export async function render(browser: string, url: string, width: number): Promise<RenderedPage> {
  const profile = await mkdtemp(join(tmpdir(), 'famai-browser-'));
  try {
    const { stdout, stderr } = await run(browser, [
      '--headless=new',
      // A container's root has no other sandbox to give; only our own pages are opened.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      `--user-data-dir=${profile}`,
      `--window-size=${width},900`,
      '--enable-logging=stderr',
      '--virtual-time-budget=8000',
      '--dump-dom',
      url,
    ]);
    const said = stderr.split('\n').filter((line) => line.includes(':CONSOLE'));
    return { html: stdout, console: said.join('\n') };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Ended {
  readonly failed: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { timeout: 50_000, maxBuffer: 64 * 1024 * 1024 };
    execFile(command, args, options, (error, stdout, stderr) => {
      resolve({ failed: error !== null, stdout, stderr });
    });
  });
}
