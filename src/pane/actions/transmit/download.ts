import { describe } from '../action';

interface Wanted {
  readonly idFlux: string;
  readonly isAgain: boolean;
}

/** The bytes of a file, for whoever sends them to the downloads. */
export const download = describe({
  name: 'download',
  step: 'transmit',
  icon: 'down',
  pace: 'brief',
  label: (m, { isAgain }: Wanted) => (isAgain ? m.transmit.downloadAgain : m.actions.download),
  does: ({ session }, { idFlux }) => session.file(idFlux),
  says: (m) => m.transmit.sent,
  changes: false,
});
