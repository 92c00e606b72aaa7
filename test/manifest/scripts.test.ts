import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('where there is no Excel', () => {
  let home = '';
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'accrochage-home-'));
  });
  afterEach(() => rm(home, { recursive: true, force: true }));

  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, HOME: home } });

  it.each(['start', 'stop'])('npm %s says in one sentence what to do instead', (command) => {
    const { status, stdout } = run('scripts/excel.js', command);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Excel ne s’installe pas sur ce système : .*npm run dev-server.*\.\n$/);
  });

  it('the development server makes its own certificate, without asking for more rights', () => {
    const file = join(home, '.office-addin-dev-certs', 'localhost.crt');
    const make = [
      '--input-type=module',
      '-e',
      "await (await import('./scripts/dev-certificates.js')).httpsOptions()",
    ];
    expect(run(...make).status).toBe(0);
    const made = readFileSync(file, 'utf8');
    expect(new X509Certificate(made).checkHost('localhost')).toBe('localhost');
    run(...make);
    expect(readFileSync(file, 'utf8')).toBe(made);
    writeFileSync(file, 'no certificate');
    run(...make);
    expect(existsSync(file) && new X509Certificate(readFileSync(file)).checkHost('localhost')).toBe(
      'localhost',
    );
  });
});
