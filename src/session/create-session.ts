import type { Options, Surroundings } from '#actions/workspace';
import { BadInputError, type Language, type ReadonlyRowSet } from '#dictionary';
import type { Workbook, WorkbookChange } from '#workbook';
import { answering } from './answering';
import { createKnowledge } from './create-knowledge';
import { deciding } from './sent/deciding';
import { mending } from './mending';
import { mendingByGroup } from './writing/together/by-group';
import { choosing } from './writing/choosing';
import { certifying } from './writing/certifying';
import { hiding } from './writing/hiding';
import { locating } from './writing/together/locating';
import { editing } from './writing/editing';
import type { Known, Outdated } from './knowledge';
import { matching } from './matching/matching';
import { departments } from './departments/departments';
import { profiles } from './organisation/profiles';
import { schemas } from './organisation/schemas';
import { upgrading } from './organisation/upgrading';
import { preparing } from './preparing';
import { reporting } from './sent/reporting';
import { sending } from './sending';
import { settingAside } from './writing/setting-aside';
import { showing } from './showing';
import { takingOver } from './sent/taking-over';
import type { FileSession, Session } from './types';
import { typing } from './writing/typing';
import { wiping } from './sent/wiping';

/** A session, and what its host tells it. */
export interface HostedSession extends Session, Pick<FileSession, 'edit'> {
  /**
   * The workbook changed by other hands than the session's; without a change, anything may have.
   * @returns what is no longer known: `rows` when {@link Session.recheck} of the rows edited brings it up to date.
   */
  readonly changed: (change?: WorkbookChange) => Outdated;
  /**
   * The last check; before any, what an earlier one left in the workbook; null when it has no passages, or when rows
   * moved and are being checked. The workbook is read only where nothing is known.
   */
  readonly current: () => Promise<Current | null>;
}

/** What is known of the rows, and those edited since. */
export interface Current {
  readonly of: Known;
  readonly edited: ReadonlyRowSet;
}

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
      const shown = known.shown();
      if (shown !== null || known.isChecking()) return shown;
      try {
        await known.surveyed();
        return known.shown();
      } catch (error) {
        if (error instanceof BadInputError) return null;
        throw error;
      }
    },
    setLanguage: async (next) => {
      known.words = next;
    },
    ...preparing(known),
    ...departments(known),
    ...profiles(known),
    ...schemas(known),
    ...upgrading(known),
    ...matching(known),
    ...showing(known),
    ...editing(known),
    ...typing(known),
    ...certifying(known),
    ...hiding(known),
    ...locating(known),
    ...choosing(known),
    ...mendingByGroup(known),
    ...settingAside(known),
    ...deciding(known),
    ...sending(known),
    ...takingOver(known),
    ...wiping(known),
    ...reporting(known),
    ...answering(known),
    ...mending(known),
  };
}
