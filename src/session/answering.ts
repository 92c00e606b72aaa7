import { recordJournal } from '#actions/recording';
import { applyAccuses, readAccuseFiles, type Accuse } from '#actions/sending';
import type { Knowledge } from './knowledge';
import type { Session } from './types';
import { accuseSummary } from './views/accuse-summary';
import { koGroupsOf } from './views/ko-views';

/** What takes accusés in. */
export function answering(known: Knowledge): Pick<Session, 'readAccuses' | 'applyAccuses' | 'koGroups'> {
  let accuses: readonly Accuse[] = [];
  return {
    readAccuses: async (given, run) => {
      const { read, refused } = readAccuseFiles(given);
      accuses = refused.length === 0 ? read : [];
      return accuseSummary(applyAccuses(await known.fresh(run), read, false).accuses, refused, known.words);
    },
    applyAccuses: async (force, run) => {
      const applied = await known.recording(async (write) => {
        const now = await known.fresh(run);
        const { accuses: each, journal } = applyAccuses(now, accuses, force);
        await write(async () => recordJournal(now, journal, run));
        return each;
      });
      accuses = [];
      const countOf = (...outcomes: readonly string[]) =>
        applied.flatMap((each) => each.applied.answered).filter(({ outcome }) => outcomes.includes(outcome))
          .length;
      return {
        accepted: countOf('accepted', 'known'),
        ko: countOf('ko'),
        doubtful: countOf('doubtful'),
        unanswered: applied.reduce((sum, each) => sum + each.applied.unanswered.length, 0),
      };
    },
    koGroups: async () => koGroupsOf(await known.glance(), known.words),
  };
}
