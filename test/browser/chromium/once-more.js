import { jest } from '@jest/globals';

// Chromium on a busy machine may lose an answer: a test is played once more, what went wrong is printed, and the run ends by naming it.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
