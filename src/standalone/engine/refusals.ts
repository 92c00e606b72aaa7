import { BadInputError } from '#dictionary';

/** What is asked of a worker that ended by itself. */
export const workerDied = (): BadInputError =>
  new BadInputError('worker-died', {
    fr: 'Ce qui travaille sur ce classeur s’est arrêté, faute de mémoire peut-être\u00a0: rien de ce qui y était écrit n’est perdu, «\u00a0Reprendre\u00a0» le rouvre tel qu’il était.',
    en: 'What works on this workbook has stopped, for lack of memory perhaps: nothing that was written in it is lost, “Resume” opens it again as it stood.',
  });

/** A worker ended while it opened a file. */
export const tooBigHere = (bytes: number): BadInputError => {
  const size = Math.max(1, Math.round(bytes / 1_000_000));
  return new BadInputError('workbook-too-big-here', {
    fr: `Ce classeur de ${size} Mo demande plus de mémoire que ce navigateur n’en donne\u00a0: il n’a pas été ouvert et rien n’a été changé. Fermez d’autres onglets et recommencez, ou traitez-le en ligne de commande (npx accrochage check).`,
    en: `This workbook of ${size} MB needs more memory than this browser gives: it was not opened and nothing was changed. Close other tabs and try again, or use the command line (npx accrochage check).`,
  });
};

/** The worker itself could not be fetched. */
export const workerNotFetched = (): BadInputError =>
  new BadInputError('not-loaded', {
    fr: 'Une partie de la page n’a pas pu être chargée\u00a0: vérifiez le réseau et réessayez, ou, si une nouvelle version vient d’être installée, rechargez la page.',
    en: 'A part of the page could not be loaded: check the network and try again or, if a new version has just been installed, reload the page.',
  });
