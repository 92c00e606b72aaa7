import { formatsOf } from '../../format';
import type { portalFrench } from '../fr/portal';

const { date } = formatsOf('en');

/** The words of the portal, and of what comes before a first deposit. */
export const portalEnglish: typeof portalFrench = {
  title: 'On the portal',
  since: (day) => `since ${date(day)}`,
  states: {
    received: 'Accusé de réception',
    processing: 'Traitement en cours',
    errors: 'Traitement des erreurs',
  },
  advice: {
    received:
      'The file arrived. Wait until the portal says “traitement en cours” or “traitement des erreurs”.',
    processing: 'The file conforms: there is nothing to do but wait.',
    errors:
      'A compte rendu is to be downloaded from the portal: import it in “Accusés”, correct the rows, then make another file.',
  },
  answered: {
    received: 'The report was imported: the portal will say more.',
    processing: 'The report was imported, without KO: there is nothing to work on.',
    errors: 'The report was imported: what is left to work on is in “Accusés”, then in another file.',
  },
  unknown: 'Look at the portal, and say here what it shows.',
  first: {
    title: 'Before the first deposit',
    count: (done, all) => `${done} of ${all}`,
    steps: {
      known: 'The Caisse des Dépôts knows us: its ids came by e-mail.',
      collected: 'The data are collected and checked.',
      registered: 'We are registered on the certifying bodies’ portal.',
      edof: 'A training body too: the titles of our trainings are in EDOF. Otherwise, tick.',
      made: 'The XML file is made.',
      valid: 'The XML file is valid.',
    },
  },
};
