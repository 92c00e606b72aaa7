import { foldPlace, type Country, type Places, type Values } from '#dictionary';
import { finding, nothing, rule } from '../rule';
import { listedCountries } from '../text/candidates';
import { isCountryCode, isFrance } from '../text/places';

/** A country of birth, by its code or by its name, and not the INSEE code 99… that goes with it. Source: domain.md, third parties, so a warning. */
export const abroadWithoutInsee = rule({
  code: 'abroad-without-insee',
  stage: 'places',
  severity: 'warning',
  form: true,
  reads: ['codeInsee', 'codePaysNaissance', 'libellePaysNaissance'],
  check: (values, { isUsed, context: { places } }) => {
    if (values.codeInsee !== undefined || !isUsed('codeInsee')) return nothing;
    const said = statedCountry(values, places);
    return said === null ? nothing : [finding('codeInsee', said)];
  },
});

type Said = {
  readonly country: string;
  /** The INSEE code; '' when the name means several countries, or one that is no more. */
  readonly expected: string;
  readonly candidates: string;
};

/** The countries that a name covers, « URSS », « Yougoslavie ». */
function widerThan(name: string, places: Places): readonly Country[] {
  const folded = foldPlace(name);
  return places.countries.filter(({ wider }) => wider.some((each) => foldPlace(each) === folded));
}

/** What the row says of the country, and the INSEE code of it; null when it says France or nothing that is known. */
function statedCountry(
  { codePaysNaissance: code, libellePaysNaissance: name }: Values,
  places: Places | null,
): Said | null {
  if (code !== undefined && isCountryCode(code))
    return isFrance(code) || (places !== null && places.country(`99${code}`) === undefined)
      ? null
      : { country: code, expected: `99${code}`, candidates: '' };
  const said = code ?? name;
  if (said === undefined || places === null) return null;
  const meant = places.countriesNamed(said);
  const [country, ...others] = meant.length > 0 ? meant : widerThan(said, places);
  if (country === undefined || isFrance(said)) return null;
  const isOne = others.length === 0 && meant.length > 0 && country.until === null;
  return {
    country: said,
    expected: isOne ? country.code : '',
    candidates: isOne ? '' : listedCountries([country, ...others]),
  };
}
