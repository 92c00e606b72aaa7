import { tsImport } from 'tsx/esm/api';

/** Before the first browser file of a run: its browsers are kept here, where the workers come and go. */
export default async function setup() {
  const { startBrowsers } = await tsImport('./start.ts', import.meta.url);
  globalThis.browsersOfTheRun = await startBrowsers();
}
