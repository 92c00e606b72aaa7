import type { ExcelHost } from './host';
import { createLimits, type Limits } from './limits';
import { codeOf } from './office-errors';

/** An Excel that we work in, with what was learnt of it. */
export interface ExcelSession {
  /** Runs a batch, once the user has left the cell being typed in. What Excel refuses is thrown as Office.js throws it. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  readonly limits: Limits;
}

/** Most requests are answered in less. */
const PATIENCE_MS = 3_000;

export function createSession(host: ExcelHost): ExcelSession {
  const options: Excel.RunOptions = {
    delayForCellEdit: true,
    ...(host.supports('1.20') ? { mergeUndoGroup: true } : {}),
  };
  return {
    run: (batch) => watchful(host, () => host.run(options, batch)),
    limits: createLimits(host.isWeb),
  };
}

async function watchful<T>(
  { onWaiting, patienceMs = PATIENCE_MS }: ExcelHost,
  run: () => Promise<T>,
): Promise<T> {
  if (onWaiting === undefined) return run();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    onWaiting(true);
  }, patienceMs);
  try {
    return await run();
  } finally {
    clearTimeout(timer);
    if (isLate) onWaiting(false);
  }
}

const TOO_BIG_ANSWERS = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
]);

export const isTooBigAnswer = (error: unknown): boolean => TOO_BIG_ANSWERS.has(codeOf(error) ?? '');

export const isTooBigRequest = (error: unknown): boolean =>
  codeOf(error) === 'RequestPayloadSizeLimitExceeded';
