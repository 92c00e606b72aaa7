import { relative } from 'node:path';

const SLOWEST = 10;

/**
 * Ends the run with one plain line, `N passed, N failed`, that any tool can read: after all that jest prints.
 * Before it, the files that a long run spent most of its time in.
 */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
    process.once('exit', () => console.log([...slowest(results.testResults), line].join('\n')));
  }
}

/** @returns the lines to print: none when the run was of a few files only. */
function slowest(files) {
  if (files.length <= SLOWEST) return [];
  const longest = files.toSorted((a, b) => b.perfStats.runtime - a.perfStats.runtime).slice(0, SLOWEST);
  return [
    `The ${SLOWEST} slowest files:`,
    ...longest.map(
      ({ perfStats, testFilePath }) =>
        `${(perfStats.runtime / 1000).toFixed(1).padStart(7)} s  ${relative(process.cwd(), testFilePath)}`,
    ),
  ];
}
