import { BadInputError } from '#dictionary';

/** No passage came back KO twice. */
export const nothingTwice = () =>
  new BadInputError('no-second-ko', {
    fr: 'Aucun passage n’est revenu KO deux fois : il n’y a pas de dossier de preuve à faire. Un premier KO se corrige, puis repart dans un nouveau flux.',
    en: 'No passage came back KO twice: there is no dossier to make. A first KO is corrected, then goes again in a new flux.',
  });
