import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));

const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...swc, swcrc: false }] },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json'],
};

/** Minutes of Chromium each, on what the rooms' tests show in Node: `npm run test:long` plays them. */
const LONG_BROWSER_FILES = [
  '<rootDir>/test/browser/excel/sheet\\.browser',
  '<rootDir>/test/browser/robust\\.browser',
];

export default {
  maxWorkers: 2,
  // No test is timed; a busy machine must not make one fail.
  testTimeout: 300_000,
  reporters: ['default', './test/closing-line.js'],
  projects: [
    { ...shared, displayName: 'rooms', testEnvironment: 'node', testMatch: ['<rootDir>/test/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: '<rootDir>/test/browser/chromium/environment.js',
      setupFilesAfterEnv: ['<rootDir>/test/browser/chromium/once-more.js'],
      testMatch: ['<rootDir>/test/**/*.browser.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...LONG_BROWSER_FILES],
      globalSetup: '<rootDir>/test/browser/chromium/setup.js',
      globalTeardown: '<rootDir>/test/browser/chromium/teardown.js',
    },
  ],
};
