/**
 * npm run mutate -- journal [src/journal/aside.ts …]
 * Puts a fault at a time into each file of a room, one file after the other, or into some given, together, and runs the tests
 * of the room: those that no test sees are printed. What was tried of a file is kept in `coverage/mutation/`: stopped, the room
 * goes on from the file it was at. Texts are left out: their words are held by tests of their own. By hand only, for it takes
 * hours; Stryker is fetched then, and is no dependency.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import jest from '../jest.config.js';
import { gather } from '../test/gathered/gather.js';

/** The last that runs on Node 20. */
const VERSION = '9.5.1';
const PACKAGES = ['core', 'jest-runner'].map((name) => `--package=@stryker-mutator/${name}@${VERSION}`);
const KEPT = 'coverage/mutation';
const GATHERED = '.gathered-tests';
const [room = '', ...given] = process.argv.slice(2);
if (!/^[a-z][a-z-]*$/.test(room)) throw new Error('Name a room of src, e.g. journal.');

const files = readdirSync(join('src', room), { recursive: true })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('index.ts'))
  .map((name) => join('src', room, name));

// The tests of a room, gathered, share one load of the product: a fault takes two seconds, not ten.
gather('test', GATHERED);
const { transform, extensionsToTreatAsEsm, moduleFileExtensions } = jest.projects[0];

mkdirSync(KEPT, { recursive: true });
for (const together of given.length > 0 ? [given] : files.map((file) => [file])) {
  const config = {
    mutate: together,
    testRunner: 'jest',
    plugins: ['@stryker-mutator/jest-runner'],
    testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
    jest: {
      projectType: 'custom',
      enableFindRelatedTests: false,
      config: {
        transform,
        extensionsToTreatAsEsm,
        moduleFileExtensions,
        testEnvironment: '<rootDir>/test/gathered/environment.js',
        testMatch: [`<rootDir>/${GATHERED}/${room}.test.js`, `<rootDir>/${GATHERED}/${room}-*.test.js`],
      },
    },
    coverageAnalysis: 'off',
    concurrency: 2,
    timeoutMS: 20_000,
    incremental: true,
    incrementalFile: `${KEPT}/${given.length > 0 ? `some-of-${room}` : together[0].replaceAll('/', '-')}.json`,
    tempDirName: `${KEPT}/tmp`,
    // Rewriting tsconfig.json for its copy would need TypeScript beside it; tests here are not type checked.
    tsconfigFile: 'none',
    mutator: { excludedMutations: ['StringLiteral', 'Regex'] },
    ignorePatterns: ['dist', 'coverage', 'docs'],
    reporters: ['clear-text', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  };
  const path = `${KEPT}/config.json`;
  writeFileSync(path, JSON.stringify(config, null, 2));
  const { status } = spawnSync('npx', ['--yes', ...PACKAGES, 'stryker', 'run', path], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
