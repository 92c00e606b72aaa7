import type { HiddenRows } from '#workbook';
import type { ExcelHost } from './host';
import { createLimits, type Limits } from './limits';
import { codeOf } from './office-errors';

/** An Excel that we work in, with what was learnt of it. */
export interface ExcelSession {
  /** Runs a batch, once the user has left the cell being typed in. What Excel refuses is thrown as Office.js throws it. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  readonly limits: Limits;
  /** The hidden rows of each sheet as last seen, by its name in lower case. */
  readonly hidden: Map<string, HiddenRows>;
}

/** Most requests are answered in less. */
const PATIENCE_MS = 3_000;

export function createSession(host: ExcelHost): ExcelSession {
  const options: Excel.RunOptions = {
    delayForCellEdit: true,
    ...(host.supports('1.20') ? { mergeUndoGroup: true } : {}),
  };
  const watchful = createWatch(host);
  return {
    run: (batch) => watchful(() => host.run(options, batch)),
    limits: createLimits(host.isWeb, host.payloadBytes),
    hidden: new Map(),
  };
}

/** @returns how to run something so that whoever listens knows while any of these runs is late. */
function createWatch({
  onWaiting,
  patienceMs = PATIENCE_MS,
}: ExcelHost): <T>(run: () => Promise<T>) => Promise<T> {
  if (onWaiting === undefined) return (run) => run();
  let late = 0;
  return async (run) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      late += 1;
      if (late === 1) onWaiting(true);
    }, patienceMs);
    try {
      return await run();
    } finally {
      clearTimeout(timer);
      if (isLate) late -= 1;
      if (isLate && late === 0) onWaiting(false);
    }
  };
}

const TOO_BIG_ANSWERS = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
]);

export const isTooBigAnswer = (error: unknown): boolean => TOO_BIG_ANSWERS.has(codeOf(error) ?? '');

/** Requests are not made smaller than this: it is then one row that is too long. */
export const LEAST_BYTES = 10_000;

export const isTooBigRequest = (error: unknown): boolean =>
  codeOf(error) === 'RequestPayloadSizeLimitExceeded';
