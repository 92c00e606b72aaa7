import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkManifest } from '../../scripts/manifest/check';
import { builtSurroundings } from '../../scripts/manifest/surroundings';

const ORIGIN = 'https://example.org';
const WEBPACK = 'node_modules/webpack/bin/webpack.js';

let folder = '';
const built = () => join(folder, 'web');

/** The pages and the manifest, built as `npm run build -- --env origin=…` does, unminified to be quick. */
const build = (origin: string, to: string) =>
  spawnSync(
    process.execPath,
    [
      WEBPACK,
      '--config-name',
      'web',
      '--mode',
      'development',
      '--no-devtool',
      '--output-path',
      to,
      '--env',
      `origin=${origin}`,
    ],
    { encoding: 'utf8' },
  );

const textFiles = () =>
  readdirSync(built(), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(html|js|css|xml)$/.test(file),
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accrochage-build-'));
  const { status, stdout, stderr } = build(ORIGIN, built());
  if (status !== 0) throw new Error(stdout + stderr);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a build for an origin', () => {
  it('has a manifest that passes every check, with the files beside it', () => {
    const manifest = readFileSync(join(built(), 'manifest.xml'), 'utf8');
    expect(checkManifest(manifest, builtSurroundings(built(), ORIGIN))).toEqual([]);
  });

  it('has a manifest that would not do for another origin', () => {
    const manifest = readFileSync(join(built(), 'manifest.xml'), 'utf8');
    const problems = checkManifest(manifest, builtSurroundings(built(), 'https://example.com'));
    expect(problems.map(({ check }) => check)).toContain('one-origin');
  });

  it('finds a page that the build left out', () => {
    const around = builtSurroundings(built(), ORIGIN);
    const read = (path: string) => (path === 'taskpane.html' ? null : around.read(path));
    const problems = checkManifest(readFileSync(join(built(), 'manifest.xml'), 'utf8'), { ...around, read });
    expect(new Set(problems.map(({ check }) => check))).toEqual(new Set(['page-exists']));
  });

  it('forgets the origin of the development server', () => {
    const files = textFiles().filter((file) =>
      readFileSync(join(built(), file), 'utf8').includes('localhost:3000'),
    );
    expect(files).toEqual([]);
  });

  it('has the schemas, the template and the sample', () => {
    const wanted = [
      'schemas/certifications-cdc-1.1.5.xsd',
      'assets/modele-accrochage.xlsx',
      'assets/exemple/exemple-accrochage.xlsx',
    ];
    expect(wanted.filter((file) => !existsSync(join(built(), file)))).toEqual([]);
  });

  it('is refused in one sentence, with nothing written, for what is no origin', () => {
    const nowhere = join(folder, 'nowhere');
    const { status, stdout, stderr } = build('http://example.org', nowhere);
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      'L’origine doit commencer par https:// : « http://example.org ». Exemple : --env origin=https://example.org\n',
    ]);
    expect(existsSync(nowhere)).toBe(false);
  });
});
