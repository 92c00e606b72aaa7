import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { LaunchOptions } from 'playwright-core';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache', import.meta.url));

/**
 * The package unpacks into the folder of temporary files, with the libraries that a bare machine has not when it
 * believes that it runs at Amazon's; it then sets variables that are nobody else's to have: a process of its own.
 */
const UNPACK = `
import chromium from '@sparticuz/chromium';
await chromium.executablePath();`;
const AT_AMAZON = { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };

/** Open Sans alone, which the package brings: what is drawn is as wide on every machine. It resembles Segoe UI. */
const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

const version = (): string => {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version: found } = JSON.parse(readFileSync(join(entry, '../../../package.json'), 'utf8'));
  return String(found);
};

/** The folder with the unpacked Chromium. It takes its name once it is whole: two that unpack do not meet. */
async function unpacked(): Promise<string> {
  const folder = join(CACHE, `chromium-${version()}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    env: { ...process.env, ...AT_AMAZON, TMPDIR: fresh },
  });
  await writeFile(join(fresh, 'fonts.conf'), fontsConf(folder));
  await rename(fresh, folder).catch(async (refusal: unknown) => {
    await rm(fresh, { recursive: true });
    if (!existsSync(folder)) throw refusal;
  });
  return folder;
}

/** How to launch the Chromium of `@sparticuz/chromium`, its libraries and its font, whatever the machine has. */
export async function carriedChromium(): Promise<LaunchOptions> {
  const folder = await unpacked();
  return {
    executablePath: join(folder, 'chromium'),
    // Of the package's own flags, `--single-process` dies as soon as a second context opens.
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-gpu'],
    env: {
      ...process.env,
      // Where no language is set, it gives a file whose name has an accent the name « download ».
      LC_ALL: 'C.UTF-8',
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}
