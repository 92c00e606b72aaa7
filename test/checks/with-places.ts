import { loadPlaces } from '#dictionary';
import { checked, type Changes, type Given } from './passages';

/** Communes and countries, as a check loads them. */
export const places = await loadPlaces();

/** Everything found in the sound passage, changed, by rules that know communes and countries. */
export const checkedThere = (changes: Changes, given: Given = {}) =>
  checked(changes, { ...given, context: { places, ...given.context } });
