import type { PortalState } from '#session';
import { describe } from '../action';

interface Said {
  readonly idFlux: string;
  readonly portal: PortalState;
}

/** What the portal shows of a file that was dropped, as the user reads it there. */
export const sayPortal = describe({
  name: 'sayPortal',
  step: 'transmit',
  pace: 'brief',
  does: ({ session }, { idFlux, portal }: Said) => session.sayPortal(idFlux, portal),
  says: (m, _overview, { portal }) => m.portal.advice[portal],
  changes: true,
});
