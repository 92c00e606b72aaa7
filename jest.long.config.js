import config from './jest.config.js';

/** Rooms and browser files, none left out, with everything tried for as long as it takes. */
process.env.TESTS_ARE_LONG = 'yes';

export default {
  ...config,
  testTimeout: 3_600_000,
  projects: config.projects.map((project) => ({ ...project, testPathIgnorePatterns: ['/node_modules/'] })),
};
