import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

/** Playwright weighs a second of processor to load: each worker loads it once, for all its files. */
export default class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.playwright = createRequire(import.meta.url)('playwright-core');
  }

  async teardown() {
    // Jest empties what it finds on the globals of a file that ended.
    delete this.global.playwright;
    await super.teardown();
  }
}
