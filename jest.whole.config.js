import config from './jest.config.js';
import { gather } from './test/gathered/gather.js';

const GATHERED = '.gathered-tests';

/** The whole suite, the rooms' tests gathered: one file at a time is `npm run test:jest -- test/checks`. */
gather('test', GATHERED);

const [rooms, ...others] = config.projects;
export default {
  ...config,
  projects: [
    {
      ...rooms,
      testMatch: [`<rootDir>/${GATHERED}/*.test.js`],
      testEnvironment: '<rootDir>/test/gathered/environment.js',
    },
    ...others,
  ],
};
