import { applyMatching, type Applying } from '#actions/matching';
import {
  hiddenWarningsText,
  openWorkspace,
  refuseNewer,
  remember,
  type Memory,
  type Options,
  type Run,
  type Surroundings,
} from '#actions/workspace';
import { saveSettings } from '#actions/writing';
import { openValidator } from '#flux';
import { MATCHING_VERSION } from '#matching';
import type { Profile } from '#profile';
import { ACCROCHAGE_KEYS } from '#template';
import type { Workbook } from '#workbook';
import { writeList } from './list-lines';
import { planProfile, type ProfilePlan } from './plan';

/** What was applied, and how many ids were made for the sheets that are read from now on. */
export interface ProfileApplied extends ProfilePlan {
  readonly ids: number;
}

/**
 * Gives a workbook the settings of a profile: what {@link planProfile} says. No row of the department's is touched but for the
 * ids that are made, in a column of ours.
 * @param applying told of what is written as soon as it is.
 * @throws BadInputError when its XSD cannot judge a flux, or a sheet cannot be read so; what was written before stays.
 */
export async function applyProfile(
  workbook: Workbook,
  options: Options,
  surroundings: Surroundings,
  profile: Profile,
  run: Run = {},
  { onCells = () => undefined, onKeys = () => undefined }: Applying = {},
): Promise<ProfileApplied> {
  const open = async () => openWorkspace(workbook, options, surroundings);
  const before = await open();
  refuseNewer(before);
  if (profile.xsd !== null) (await openValidator(profile.xsd.text)).dispose();
  const plan = planProfile(before, profile);
  const entries = entriesOf(plan);
  // The XSD first: a version that it alone knows can be read then.
  if (Object.keys(entries).length > 0) {
    const { memory } = await remember(before, entries);
    onKeys(
      Object.keys(entries).map((key) => ({
        key,
        before: before.memory[key] ?? '',
        after: memory[key] ?? '',
      })),
    );
  }
  if (Object.keys(plan.settings).length > 0) await saveSettings(open, plan.settings, onCells);
  for (const list of plan.lists)
    if (list.added.length + list.changed.length > 0) await writeList(await open(), list, open, onCells);
  if (plan.tables.length === 0) return { ...plan, ids: 0 };
  const { ids } = await applyMatching(await open(), { version: MATCHING_VERSION, tables: plan.tables }, run, {
    onCells,
    onKeys,
  });
  return { ...plan, ids };
}

function entriesOf({ constants, hidden, idPattern, xsd }: ProfilePlan): Memory {
  return {
    ...(xsd === null
      ? {}
      : {
          [ACCROCHAGE_KEYS.xsd]: xsd.text,
          [ACCROCHAGE_KEYS.xsdName]: xsd.name,
          [ACCROCHAGE_KEYS.xsdLoadedOn]: xsd.loadedOn,
        }),
    ...(constants === null ? {} : { [ACCROCHAGE_KEYS.constants]: JSON.stringify(constants) }),
    ...(hidden === null ? {} : { [ACCROCHAGE_KEYS.hiddenWarnings]: hiddenWarningsText(hidden) }),
    ...(idPattern === null ? {} : { [ACCROCHAGE_KEYS.idPattern]: idPattern }),
  };
}
