import { isUnknownWord } from '#cells';
import { townAndCountry, type Country, type FieldKey, type Places, type Values } from '#dictionary';
import { nothing } from '../rule';
import { listedCountries } from './candidates';
import { isCountryCode, isFrance } from './places';

/** A country that a row says. */
export type CountryStated = {
  readonly country: string;
  /** The INSEE code; '' when the name means several countries, or one that is no more. */
  readonly expected: string;
  readonly candidates: string;
};

/** What the row says of the country, and the INSEE code of it; null when it says France or nothing that is known. */
export function countryStated(
  { codePaysNaissance: code, libellePaysNaissance: name, libelleCommuneNaissance: town }: Values,
  places: Places | null,
): CountryStated | null {
  if (code !== undefined && isCountryCode(code))
    return isFrance(code) || (places !== null && places.country(`99${code}`) === undefined)
      ? null
      : { country: code, expected: `99${code}`, candidates: '' };
  if (places === null) return null;
  const [said = '', meant] = meantBy({ code, name, town }, places);
  const today = meant.filter(({ until }) => until === null);
  const [only, ...others] = today;
  if (only !== undefined && others.length === 0)
    return { country: said, expected: only.code, candidates: '' };
  const candidates = [today, places.countriesWithin(said), meant].find((some) => some.length > 0);
  return candidates === undefined
    ? null
    : { country: said, expected: '', candidates: listedCountries(candidates) };
}

interface Words {
  readonly code: string | undefined;
  readonly name: string | undefined;
  readonly town: string | undefined;
}

/** What says the country, and the countries that it means: its cells first, then what stands beside the town. */
function meantBy(
  { code, name, town }: Words,
  places: Places,
): readonly [said: string | undefined, meant: readonly Country[]] {
  const said = code ?? name;
  if (said !== undefined) {
    const key: FieldKey = code === undefined ? 'libellePaysNaissance' : 'codePaysNaissance';
    if (isFrance(said) || isUnknownWord(said, key)) return [undefined, nothing];
    const digits = /^(?:99)?(\d{3})$/.exec(said)?.[1];
    if (digits === undefined) return [said, places.countriesNamed(said)];
    return [said, [places.country(`99${digits}`)].filter((each) => each !== undefined)];
  }
  const beside = town === undefined ? null : townAndCountry(town, places);
  const isSeveral = beside !== null && !beside.isInFrance && beside.countries.length > 1;
  return isSeveral ? [town, beside.countries] : [undefined, nothing];
}
