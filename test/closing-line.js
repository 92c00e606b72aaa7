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
    process.once('exit', () =>
      console.log([...slowest(results.testResults), ...playedTwice(results.testResults), line].join('\n')),
    );
  }
}

/** @returns the lines to print: none when the run was of a few files only. */
function slowest(results) {
  const times = new Map();
  for (const { testFilePath, perfStats, testResults } of results) {
    const path = relative(process.cwd(), testFilePath);
    const gathered = testResults.filter(({ ancestorTitles: [first] }) => first?.endsWith('.test.ts'));
    if (gathered.length === 0) times.set(path, perfStats.runtime);
    for (const {
      ancestorTitles: [file],
      duration,
    } of gathered)
      times.set(file, (times.get(file) ?? 0) + (duration ?? 0));
  }
  if (times.size <= SLOWEST) return [];
  const longest = [...times].toSorted(([, a], [, b]) => b - a).slice(0, SLOWEST);
  return [
    `The ${SLOWEST} slowest files:`,
    ...longest.map(([path, time]) => `${(time / 1000).toFixed(1).padStart(7)} s  ${path}`),
  ];
}

/** @returns a line a test that passed or failed only when it was played once more. */
function playedTwice(results) {
  return results.flatMap(({ testFilePath, testResults }) =>
    testResults.flatMap(({ fullName, invocations }) =>
      (invocations ?? 1) > 1 ? `Played twice: ${relative(process.cwd(), testFilePath)}, ${fullName}` : [],
    ),
  );
}
