import type { Values } from '#dictionary';
import { classify } from '../words/classify';
import { dayMonth, inventedDay } from './birth';
import { compoundFirstName, nameOrder, severalFirstNames, usageName } from './names';
import { cityCode } from './place';
import type { Mended, Slip } from './slip';

export type { Mended, Slip, SlipCode } from './slip';

/** In the order in which they are shown. */
export const slips: readonly Slip[] = [
  usageName,
  nameOrder,
  severalFirstNames,
  compoundFirstName,
  dayMonth,
  inventedDay,
  cityCode,
];

/** A slip that a row shows a sign of, and what the row would hold instead. */
export interface SlipShown {
  readonly slip: Slip;
  readonly mended: Mended;
}

/** The slips that may explain why CDC refused a row, each to be held against the identity paper. */
export function slipsOf(values: Values, message: string): readonly SlipShown[] {
  const { code } = classify(message);
  return slips.flatMap((slip) => {
    const mended = slip.of.includes(code) ? slip.mend(values) : null;
    return mended === null ? [] : [{ slip, mended }];
  });
}
