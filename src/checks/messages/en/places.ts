import type { Messages } from '../entry';
import { en, isToEmpty } from '../words';

/** Candidates as a question, for none is ever chosen. */
const perhaps = (candidates: string) => (candidates === '' ? '' : en` Perhaps: ${candidates}?`);

/** The words about communes and countries. */
export const englishPlaces = {
  'places-unavailable': {
    title: 'towns and countries not checked',
    text: () =>
      en`The list of towns and countries could not be loaded: birthplaces were not compared. Check again once the connection is back.`,
  },
  'code-is-name': {
    title: 'code expected',
    text: ({ candidates, isFrance }, { value, key, isCorrected }) =>
      isToEmpty(value, key)
        ? en`"${value}" is no code. If the datum is not known, empty the cell.`
        : isFrance === 1
          ? isCorrected
            ? en`"${value}" is France, and the row says a birth abroad.`
            : en`"${value}" is France: for a birth in France, this cell stays empty. Empty it.`
          : isCorrected
            ? en`"${value}" is a name: a code is expected here.`
            : en`"${value}" is a name: a code is expected here.${perhaps(candidates)} Type the code, and the name in its own column.`,
  },
  'insee-form': {
    title: 'INSEE code to check',
    text: ({ candidates }, { value, isCorrected }) =>
      isCorrected
        ? en`"${value}" does not look like an INSEE code (35238, 2A004, 97105, or 99 and the country).`
        : en`"${value}" does not look like an INSEE code (35238, 2A004, 97105, or 99 and the country).${perhaps(candidates)} Look up the code of the town: it is not its postal code.`,
  },
  'insee-of-no-country': {
    title: 'INSEE code to check',
    text: ({ isFrance, expected }, { value }) =>
      expected !== ''
        ? en`"${value}" is no foreign country, and the row says one. Type "${expected}".`
        : isFrance === 1
          ? en`"${value}" means the whole of France. Type the INSEE code of the town of birth; if it is not known, empty the cell.`
          : en`"${value}" is no country. Type the INSEE code of the town or the country of birth; if it is not known, empty the cell.`,
  },
  'insee-is-postal': {
    title: 'postal code instead of the INSEE code',
    text: ({ candidates, former, since }, { value }) =>
      former !== ''
        ? en`"${value}" is a postal code, and was the INSEE code of a town (${former}) that has not existed since ${since}, before the birth.${perhaps(candidates)} Put the INSEE code of the town here, and its name in its own column.`
        : en`"${value}" is a postal code, not an INSEE code.${perhaps(candidates)} Put the INSEE code of the town here, or move this code to "Birthplace postal code" with the name of the town.`,
  },
  'insee-unknown': {
    title: 'unknown INSEE code',
    text: ({ candidates }, { value }) =>
      en`"${value}" is the code of no town, neither today nor since 1943.${perhaps(candidates)} Check each digit.`,
  },
  'insee-ended': {
    title: 'code gone before the birth',
    text: ({ name, since, year, candidates }, { value }) =>
      en`"${value}" (${name}) has not existed since ${since}, and the birth is of ${year}.${perhaps(candidates)} Take the code of the year of birth, or check the date.`,
  },
  'postal-is-insee': {
    title: 'INSEE code instead of the postal code',
    text: ({ name, abroad }, { value, key }) => {
      if (key === 'codePostalCentreExamen')
        return en`"${value}" is no postal code${name === '' ? '' : en`, but an INSEE code (${name})`}. Type the postal code of the exam centre, or empty the cell.`;
      if (abroad !== 1)
        return en`"${value}" is an INSEE code (${name}), not a postal code. Put it in the column of INSEE codes, and empty this cell.`;
      if (name === 'France')
        return en`"${value}" means the whole of France: it is no postal code. Type that of the town of birth, or empty the cell.`;
      return name === ''
        ? en`"${value}" is neither a postal code, for none begins with 99, nor the code of a country. Check what was typed, or empty the cell.`
        : en`"${value}" is the INSEE code of a country (${name}): no postal code begins with 99. For a birth abroad, put it in "Birthplace INSEE code", with the country code and the town, and empty this cell.`;
    },
  },
  'insee-postal-disagree': {
    title: 'disagrees with the INSEE code',
    text: ({ codeInsee, codePostal, there }) =>
      there === ''
        ? en`Postal code "${codePostal}" and INSEE code "${codeInsee}" are not of the same department. Only the INSEE code will be sent: check it.`
        : en`Postal code "${codePostal}" is not that of town "${codeInsee}", but of: ${there}. Only the INSEE code will be sent: check it.`,
  },
  'insee-name-disagree': {
    title: 'disagrees with the INSEE code',
    text: ({ codeInsee, name, candidates }, { value }) =>
      en`"${value}" is not the name of town "${codeInsee}" (${name}).${perhaps(candidates)} CDC compares the code: check both.`,
  },
  'postal-name-disagree': {
    title: 'disagrees with the postal code',
    text: ({ codePostal, there, candidates }, { value }) =>
      en`No town called "${value}" has postal code "${codePostal}", which is that of: ${there}.${perhaps(candidates)} Check both, or type the INSEE code.`,
  },
  'town-is-country': {
    title: 'country instead of the town',
    text: ({ country, isTown }) =>
      isTown === 1
        ? en`"${country}" is a country, and the name of a town too, and no other cell says where. Type the INSEE code of the town or the country of birth, and the town here.`
        : en`"${country}" is a country: the town of birth is expected here. Put the country in "Country of birth", and its INSEE code, which begins with 99, in "Birthplace INSEE code".`,
  },
  'town-is-code': {
    title: 'code instead of the town',
    text: ({ name }, { value }) =>
      en`"${value}" is a code${name === '' ? '' : en` (${name})`}: the name of the town of birth is expected here. Type it, and put the code in its own column.`,
  },
  'country-name-unknown': {
    title: 'unknown country',
    text: ({ candidates, isOverseas }, { value }) =>
      isOverseas === 1
        ? en`"${value}" is in France: a birth there is said by the INSEE code of the town. Type it in "Birthplace INSEE code", and empty this cell.`
        : en`"${value}" is the name of no country, and no code says one.${perhaps(candidates)} Check the name, and type the code of the country in "Birthplace INSEE code".`,
  },
  'country-code-form': {
    title: '3 digits expected',
    text: (_data, { value, isCorrected }) =>
      isCorrected
        ? en`"${value}" is not the code of a country: the last three digits of its INSEE code are expected.`
        : en`"${value}" is not the code of a country. Type the last three digits of its INSEE code, such as "109" for Germany.`,
  },
  'country-unknown': {
    title: 'unknown country',
    text: (_data, { value }) =>
      en`"${value}" is the code of no country, neither today nor since 1943. Check each digit in the list of INSEE.`,
  },
  'country-name-disagree': {
    title: 'disagrees with the code',
    text: ({ code, name, candidates }, { value }) =>
      en`"${value}" is not the country of code "${code}" (${name}).${perhaps(candidates)} CDC compares the code: check both.`,
  },
  'country-contradicted': {
    title: 'country that another place contradicts',
    text: ({ countries, town, code }, { value }) =>
      town === ''
        ? en`"${value}" says a country (${countries}), and code "${code}" another place. Keep what the birth record says, and empty or correct the other cell.`
        : en`"${value}" says a country (${countries}), and "${town}" is also a town of France. If the birth was there, take the country out; if not, leave the town alone here, and put the code of the country in "Birthplace INSEE code".`,
  },
  'abroad-without-insee': {
    title: 'INSEE code of the country expected',
    text: ({ country, expected, candidates }, { isCorrected }) =>
      expected === ''
        ? en`"${country}" says a birth abroad, and the INSEE code is empty. This name means several, or is no more: choose the code of today’s country${candidates === '' ? '' : en`, among: ${candidates}`}.`
        : isCorrected
          ? en`"${country}" says a birth abroad, and the INSEE code is empty.`
          : en`"${country}" says a birth abroad, and the INSEE code is empty. Type "${expected}".`,
  },
  'country-fill': {
    title: 'cell to fill',
    text: ({ after }) =>
      en`The cell is empty, and another cell of the row says the country: "${after}". Type this value, or check the country.`,
  },
} satisfies Partial<Messages>;
