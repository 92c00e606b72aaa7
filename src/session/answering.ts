import { recordJournal } from '#actions/recording';
import {
  applyAccuses,
  datedAccuses,
  leftByAccuses,
  readAccuseFiles,
  staleNow,
  type Accuse,
  type RefusedFile,
} from '#actions/sending';
import type { Run } from '#actions/workspace';
import type { Knowledge } from './knowledge';
import type { AccuseSummary, Session } from './types';
import { accuseSummary } from './views/accuse-summary';
import { koGroupsOf } from './views/after/ko-views';

/** What takes accusés in. */
export function answering(
  known: Knowledge,
): Pick<
  Session,
  'readAccuses' | 'chooseDeposit' | 'dateAccuse' | 'listAccuses' | 'applyAccuses' | 'koGroups'
> {
  let accuses: readonly Accuse[] = [];
  let refused: readonly RefusedFile[] = [];

  async function summed(run: Run): Promise<AccuseSummary> {
    const now = await known.fresh(run);
    const { accuses: applied } = applyAccuses(now, accuses, false);
    return accuseSummary(applied, refused, now.journal.deposits, known.words);
  }

  return {
    readAccuses: async (given, run) => {
      ({ read: accuses, refused } = readAccuseFiles(given));
      return summed(run);
    },
    chooseDeposit: async (path, idFlux, run) => {
      accuses = accuses.map(({ deposit: _former, ...accuse }) =>
        accuse.name === path && idFlux !== '' ? { ...accuse, deposit: idFlux } : accuse,
      );
      return summed(run);
    },
    dateAccuse: async (path, day, run) => {
      accuses = datedAccuses(accuses, day, known.today(), ({ name }) => name === path);
      return summed(run);
    },
    listAccuses: async (run) => {
      const now = await known.fresh(run);
      const { accuses: applied } = applyAccuses(now, accuses, false);
      return new Blob([leftByAccuses(applied, now, known.words)], { type: 'text/csv' });
    },
    applyAccuses: async (force, run) => {
      const agreed = refused.length === 0 ? accuses : [];
      let stale: readonly string[] = [];
      const applied = await known.recording(async (write) => {
        const now = await known.fresh(run);
        const { accuses: each, journal } = applyAccuses(now, agreed, force);
        await write(async () => {
          const after = await recordJournal(now, journal, run);
          stale = staleNow(now.journal, after.journal);
          return after;
        });
        return each;
      });
      accuses = [];
      /** How many passages of the creations, or of the deletions, were answered so. */
      const countOf = (of: 'creation' | 'deletion', ...outcomes: readonly string[]) =>
        applied
          .filter((each) => (each.applied.deposit?.action === 'SUPPRESSION') === (of === 'deletion'))
          .flatMap((each) => each.applied.answered)
          .filter(({ outcome }) => outcomes.includes(outcome)).length;
      return {
        accepted: countOf('creation', 'accepted', 'known'),
        ko: countOf('creation', 'ko'),
        doubtful: countOf('creation', 'doubtful'),
        takenOut: countOf('deletion', 'accepted', 'known'),
        notDeleted: countOf('deletion', 'ko', 'doubtful'),
        unanswered: applied.reduce((sum, each) => sum + each.applied.unanswered.length, 0),
        stale,
      };
    },
    koGroups: async () => koGroupsOf(await known.lastSurveyed(), known.words),
  };
}
