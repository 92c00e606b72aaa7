import { formatsOf } from '../../format';
import type { transmissionFrench } from '../fr/transmission';

const { count } = formatsOf('en');

/** The words of the state of transmission. */
export const transmissionEnglish: typeof transmissionFrench = {
  title: 'State of transmission',
  reading: 'State of transmission',
  delivered: (n) => count(n, 'delivered', 'delivered'),
  rowsOf: (figure) => `Rows: ${figure}`,
  written: (sheet) => `The state is in the sheet “${sheet}”.`,
  fileName: 'state-of-transmission',
};
