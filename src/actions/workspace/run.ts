import { letOthersGo } from '#dictionary';
import type { Progress, Run } from './types';

/**
 * Tells the progress, lets waiting messages in (a cancel among them), and stops if asked to.
 * @throws the signal's reason (an AbortError) when the action was cancelled.
 */
export async function step(run: Run, progress: Progress): Promise<void> {
  run.onProgress?.(progress);
  await letOthersGo(run.signal);
}
