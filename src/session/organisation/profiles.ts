import { applyProfile, exportProfile, planProfile, profilePlanWords, profileWords } from '#actions/profiling';
import { openWorkspace, refuseNewer, remember } from '#actions/workspace';
import { BadInputError, shortSha256 } from '#dictionary';
import { parseProfile, profileText } from '#profile';
import { ACCROCHAGE_KEYS } from '#template';
import type { Knowledge } from '../knowledge';
import { overviewNow } from '../preparing';
import { undoable } from '../writing/undoable';
import type { OrganisationSession, ProfileView } from './types';

type Profiles = Pick<
  OrganisationSession,
  'exportProfile' | 'readProfile' | 'proposedProfile' | 'declineProfile' | 'applyProfile'
>;

const FILE_NAME = 'profil.json';

/** The settings of an organisation: out of this workbook, and into it. */
export function profiles(known: Knowledge): Profiles {
  const { workbook, options, surroundings } = known;
  const open = async () => openWorkspace(workbook, options, surroundings);
  const view = async (text: string): Promise<ProfileView> => {
    const plan = planProfile(await open(), parseProfile(text));
    return { text, lines: profilePlanWords(plan, known.words), changes: plan.changes.length };
  };
  let beside: Promise<string | null> | null = null;
  return {
    exportProfile: async (run) => {
      const { profile, left } = await exportProfile(await open(), run);
      return {
        blob: new Blob([profileText(profile)], { type: 'application/json' }),
        name: FILE_NAME,
        lines: profileWords(profile, left, known.words),
      };
    },
    readProfile: view,
    proposedProfile: async () => {
      const text = await (beside ??= surroundings.readProfile?.() ?? Promise.resolve(null));
      if (text === null) return null;
      const { memory } = await open();
      if (memory[ACCROCHAGE_KEYS.profileDeclined] === printOf(text)) return null;
      try {
        const shown = await view(text);
        return shown.changes === 0 ? null : shown;
      } catch (error) {
        // What an administrator put there wrongly is not for a registrar to mend.
        if (error instanceof BadInputError) return null;
        throw error;
      }
    },
    declineProfile: async (text) => {
      const workspace = await open();
      refuseNewer(workspace);
      await remember(workspace, { [ACCROCHAGE_KEYS.profileDeclined]: printOf(text) });
      known.changed();
    },
    applyProfile: async (text, run) => {
      const profile = parseProfile(text);
      try {
        const { changes } = await undoable(known, 'profile', async (onCells, told) => {
          const to = await told.on({ workbook });
          return applyProfile(to.workbook, options, surroundings, profile, run, {
            onCells,
            onKeys: told.keys,
          });
        });
        return { overview: await overviewNow(known), changes: changes.length };
      } finally {
        known.changed();
      }
    },
  };
}

const printOf = (text: string): string => shortSha256(text, 16);
