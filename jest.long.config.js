import config from './jest.config.js';

/** The rooms, with everything tried for as long as it takes. */
process.env.TESTS_ARE_LONG = 'yes';

export default {
  ...config,
  testTimeout: 3_600_000,
  projects: config.projects.filter(({ displayName }) => displayName === 'rooms'),
};
