import { findingOf, type Finding } from './finding';
import type { CheckContext } from './types';

/** Says that communes and countries could not be had, so that nobody believes they were checked. */
export function checkPlaces({ places }: Pick<CheckContext, 'places'>): readonly Finding[] {
  return places === null
    ? [findingOf('places-unavailable', {}, { severity: 'warning', stage: 'places' })]
    : [];
}
