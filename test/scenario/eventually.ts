import { setTimeout as wait } from 'node:timers/promises';
import { PATIENCE_MS } from '../patience';

const PAUSE_MS = 50;

/** Tries again until it holds: what is drawn on a screen comes a moment after what was done. @throws its last refusal */
export async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;)
    try {
      return await attempt();
    } catch (refusal) {
      if (Date.now() > end) throw refusal;
      await wait(PAUSE_MS);
    }
}
