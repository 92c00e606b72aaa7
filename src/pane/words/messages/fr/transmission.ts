import { formatsOf } from '../../format';

const { count } = formatsOf('fr');

/** The words of the state of transmission. */
export const transmissionFrench = {
  title: 'État de transmission',
  reading: 'État de transmission',
  delivered: (n: number) => count(n, 'délivré', 'délivrés'),
  rowsOf: (figure: string) => `Lignes\u00a0: ${figure}`,
  written: (sheet: string) => `L’état est dans la feuille «\u00a0${sheet}\u00a0».`,
  fileName: 'etat-de-transmission',
};
