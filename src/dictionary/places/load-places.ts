import { decodeCommunes, decodeCountries, decodeDepartments } from './decode';
import { places, type Places } from './places';

let loading: Promise<Places> | null = null;

/**
 * The communes and the countries: fetched when first asked for, then kept. A load that fails is tried again next time.
 * @throws what the host throws when the file cannot be had.
 */
export function loadPlaces(): Promise<Places> {
  loading ??= import(/* webpackChunkName: "places" */ './places.json', { with: { type: 'json' } }).then(
    ({ default: file }) => places(decodeCommunes(file), decodeCountries(file), decodeDepartments(file)),
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}
