import { accuseDay } from '#compte-rendu';
import { accuseToCome } from './refusals';
import type { Accuse } from './types';

/** Whether the name of an accusé bears no day: 3 months to answer run from it, never from its import. Source: domain.md. */
export const isUndated = ({ name }: Pick<Accuse, 'name'>): boolean => accuseDay(name) === '';

/**
 * The accusés with the day that someone says they are of, where their names bear none.
 * @param day `2026-12-01`; '' takes it back. @param isMeant which are spoken of.
 * @throws BadInputError for a day that is still to come.
 */
export function datedAccuses(
  accuses: readonly Accuse[],
  day: string,
  today: string,
  isMeant: (accuse: Accuse) => boolean = () => true,
): readonly Accuse[] {
  if (day > today) throw accuseToCome();
  return accuses.map((accuse) => (isMeant(accuse) && isUndated(accuse) ? { ...accuse, on: day } : accuse));
}
