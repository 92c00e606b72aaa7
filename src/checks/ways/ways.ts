import { frenchDate, isoDate, type FieldKey, type Values } from '#dictionary';
import type { Finding, FindingCode } from '../finding';
import { splitFirstNames } from '../text/first-names';
import { splitBrackets, splitUsageName, withoutTitle } from '../text/names';
import { registerOf } from '../text/codes';

/** What some cells of a row would hold, in the words of the schema, days as `JJ/MM/AAAA`; '' to empty one. */
export type Typed = Readonly<Partial<Record<FieldKey, string>>>;

/** How a person may mend what was found, by the name of the gesture. Nothing of it is done unasked. */
export type WayCode = keyof typeof WAYS;

/** What a gesture would write, from what the row says; null where it does not apply. */
type Making = (finding: Finding, values: Values) => Typed | null;

const swap =
  (one: FieldKey, other: FieldKey, typed: (text: string) => string = (text) => text): Making =>
  (_finding, values) => {
    const [a, b] = [values[one], values[other]];
    return a === undefined || b === undefined ? null : { [one]: typed(b), [other]: typed(a) };
  };

/** Writes what the rule expects, where it says it. */
const expected =
  (key: FieldKey, name: string): Making =>
  ({ data }) => {
    const text = data[name];
    return typeof text === 'string' && text !== '' ? { [key]: text } : null;
  };

const own =
  (text: (finding: Finding, held: string) => string | null | undefined): Making =>
  (finding, values) => {
    const { field } = finding;
    if (field === null) return null;
    const after = text(finding, values[field] ?? finding.value ?? '');
    return after === null || after === undefined ? null : { [field]: after };
  };

/** The name that is in the cell, and the one that goes to *Nom d’usage* where there is none yet. */
const usageApart: Making = ({ field, value }, values) => {
  const split = splitUsageName(values.nomNaissance ?? value ?? '');
  if (field !== 'nomNaissance' || split === null || split.birth === '') return null;
  return {
    nomNaissance: split.birth,
    ...(values.nomUsage === undefined && split.usage !== '' ? { nomUsage: split.usage } : {}),
  };
};

const bracketsApart: Making = ({ field, value }, values) => {
  const split = splitBrackets(values.nomNaissance ?? value ?? '');
  if (field !== 'nomNaissance' || values.nomUsage !== undefined || split === null) return null;
  return split.inside === '' || split.outside === ''
    ? null
    : { nomNaissance: split.inside, nomUsage: split.outside };
};

/** The first names that follow go to their columns, as long as these are empty and there are enough of them. */
const firstNamesApart: Making = ({ field }, values) => {
  const [first, ...others] = splitFirstNames(values.prenom1 ?? '') ?? [];
  if (field !== 'prenom1' || first === undefined || others.length > FOLLOWING.length) return null;
  if (FOLLOWING.some((key) => values[key] !== undefined)) return null;
  return {
    prenom1: first,
    ...Object.fromEntries<string>(others.map((name, at) => [FOLLOWING[at] ?? '', name])),
  };
};

const FOLLOWING = ['prenom2', 'prenom3'] as const satisfies readonly FieldKey[];

/** A birth date without its day, or with it. */
const birthMonth: Making = (_finding, { anneeNaissance: year, moisNaissance: month }) =>
  year === undefined || month === undefined ? null : { dateNaissance: `${month.padStart(2, '0')}/${year}` };

const birthFirst: Making = (_finding, { anneeNaissance: year, moisNaissance: month }) =>
  year === undefined || month === undefined
    ? null
    : { dateNaissance: frenchDate(isoDate({ year: Number(year), month: Number(month), day: 1 })) };

/** Every gesture: what it writes. Its words are in `messages/way-words.ts`. */
export const WAYS = {
  empty: own(() => ''),
  'swap-names': swap('nomNaissance', 'prenom1'),
  'swap-exam-dates': swap('dateDebutExamen', 'dateFinExamen', frenchDate),
  'usage-apart': usageApart,
  'title-off': own((_finding, held) => withoutTitle(held)?.rest),
  'outside-brackets': own((_finding, held) => splitBrackets(held)?.outside || null),
  'brackets-apart': bracketsApart,
  'first-names-apart': firstNamesApart,
  'this-day': own(({ data }) => frenchDate(String(data['day'] ?? ''))),
  'next-day': own(({ data }) => frenchDate(String(data['next'] ?? ''))),
  'day-unknown': birthMonth,
  'day-first': birthFirst,
  'name-of-code': own(({ data }) => (typeof data['name'] === 'string' ? data['name'] : null)),
  'to-postal': ({ value }, { codePostal }) =>
    codePostal === undefined && value !== null ? { codePostal: value, codeInsee: '' } : null,
  'to-insee': ({ value, field }, { codeInsee }) =>
    codeInsee === undefined && field === 'codePostal' && value !== null
      ? { codeInsee: value.toUpperCase(), codePostal: '' }
      : null,
  'to-verbatim': ({ value }, { verbatim }) =>
    verbatim === undefined && value !== null ? { verbatim: value, commentairesMEN: '' } : null,
  'level-said': () => ({ presenceNiveauLangueEuro: 'true' }),
  'no-level': ({ field }) =>
    field === 'niveauLangueEuropeen'
      ? { presenceNiveauLangueEuro: 'false' }
      : { presenceNiveauNumeriqueEuro: 'false' },
  'with-prefix': expected('code', 'expected'),
  'type-of-code': (_finding, { code = '' }) => {
    const register = registerOf(code);
    return register === null ? null : { type: register };
  },
  'nature-of-ids': expected('natureDeposant', 'expected'),
  'country-of-code': expected('codePaysNaissance', 'expected'),
  'by-holder': () => ({ identification: 'titulaire' }),
} as const satisfies Readonly<Record<string, Making>>;

/** The gestures that may mend each finding, the likeliest first. Those of safe corrections, and of codes to look for, are apart. */
export const WAYS_OF: Readonly<Partial<Record<FindingCode, readonly WayCode[]>>> = {
  'swapped-names': ['swap-names'],
  'end-before-start': ['swap-exam-dates'],
  'name-with-usage-name': ['usage-apart'],
  'name-with-title': ['title-off'],
  'name-with-brackets': ['outside-brackets', 'brackets-apart'],
  'several-first-names': ['first-names-apart'],
  'time-in-date': ['this-day', 'next-day'],
  'birth-day-not-shown': ['day-unknown', 'day-first'],
  'insee-of-no-country': ['empty'],
  'insee-is-postal': ['to-postal'],
  'postal-is-insee': ['to-insee', 'empty'],
  'insee-postal-disagree': ['empty'],
  'insee-name-disagree': ['name-of-code'],
  'country-name-disagree': ['name-of-code'],
  'abroad-postal-code': ['empty'],
  'abroad-country-code': ['country-of-code'],
  'country-code-of-france': ['empty'],
  'language-level-missing': ['no-level'],
  'language-level-unexpected': ['empty', 'level-said'],
  'digital-level-missing': ['no-level'],
  'digital-level-unexpected': ['empty'],
  'scoring-unexpected': ['empty'],
  'vae-route-unexpected': ['empty'],
  'validity-end-before-start': ['empty'],
  'ministry-comment': ['to-verbatim', 'empty'],
  'url-form': ['empty'],
  'field-not-in-schema': ['empty'],
  'code-without-prefix': ['with-prefix'],
  'code-type-disagree': ['type-of-code'],
  'type-unknown': ['type-of-code'],
  'nature-disagrees': ['nature-of-ids'],
  'nir-first-digit': ['by-holder'],
};
