import type { GenerateChoice, SelectionView } from '#session';
import { describe } from '../action';

interface Chosen {
  readonly choice: GenerateChoice;
  /** What that choice takes. */
  readonly selection: SelectionView;
  /** Whether whom it takes out was looked at: a deletion is made of no others. */
  readonly isConfirmed: boolean;
}

/** *Générer le flux*: the files of a choice; `stale` are those whose rows changed before they were whole. */
export const generate = describe({
  name: 'generate',
  step: 'transmit',
  excel: 'ribbon',
  pace: 'job',
  isEnabled: ({ choice, selection, isConfirmed }: Chosen) =>
    selection.included > 0 && (choice.action === 'CREATION' || isConfirmed),
  does: async ({ session }, { choice }, run) => {
    const { files } = await session.generate(choice, run);
    const deposits = await session.deposits();
    return {
      files,
      stale: new Set(deposits.filter(({ state }) => state === 'stale').map(({ idFlux }) => idFlux)),
    };
  },
  says: (m, { files, stale }) =>
    files.some(({ idFlux }) => stale.has(idFlux))
      ? m.transmit.changedMeanwhile
      : m.transmit.generated(files.length),
  changes: true,
});
