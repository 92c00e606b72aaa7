import type { Survey } from '#actions/checking';
import type { Options, Surroundings } from '#actions/workspace';
import { BadInputError, type Language } from '#dictionary';
import type { Workbook, WorkbookChange } from '#workbook';
import { answering } from './answering';
import { deciding } from './deciding';
import { editing } from './editing';
import { createKnowledge, type Stale } from './knowledge';
import { preparing } from './preparing';
import { sending } from './sending';
import { showing } from './showing';
import type { Session } from './types';

/** A session, and what its host tells it. */
export interface HostedSession extends Session {
  /**
   * The workbook changed by other hands than the session's; without a change, anything may have.
   * @returns what is no longer known: `rows` when {@link Session.recheck} of the rows edited brings it up to date.
   */
  readonly changed: (change?: WorkbookChange) => Stale;
  /** The last check; before any, what an earlier one left in the workbook; null when it has no passages. */
  readonly current: () => Promise<Current | null>;
}

/** What is known of the rows. */
export type Current = Pick<Survey, 'workspace' | 'rows'>;

/** One open workbook, as a pane works with it. @param options ids and schema given by hand. */
export function createSession(
  workbook: Workbook,
  surroundings: Surroundings,
  language: Language,
  options: Options = {},
): HostedSession {
  const known = createKnowledge(workbook, surroundings, language, options);
  return {
    changed: known.changed,
    current: async () => {
      const result = known.result();
      if (result !== null) return result;
      try {
        return await known.look();
      } catch (error) {
        if (error instanceof BadInputError) return null;
        throw error;
      }
    },
    setLanguage: async (next) => {
      known.words = next;
    },
    ...preparing(known),
    ...showing(known),
    ...editing(known),
    ...deciding(known),
    ...sending(known),
    ...answering(known),
  };
}
