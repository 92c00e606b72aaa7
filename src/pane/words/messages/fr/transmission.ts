import { formatsOf } from '../../format';

const { count } = formatsOf('fr');

/** The words of the state of transmission. */
export const transmissionFrench = {
  title: 'État de transmission',
  reading: 'État de transmission',
  delivered: (n: number) => count(n, 'délivré', 'délivrés'),
  rowsOf: (figure: string) => `Lignes\u00a0: ${figure}`,
  fileName: 'etat-de-transmission',
};
