import type { Text } from '#dictionary';

/** A usual message of the validator that CDC uses, and its sense. */
interface Usual {
  readonly says: RegExp;
  /** @param parts what the expression captured, in order. */
  readonly sense: (...parts: readonly string[]) => Text;
}

/** `cpf:nom`, `nom`, or `{"urn:…":nom}`. */
const NAME = String.raw`(?:\{[^}]*:)?(?:[^'\s{}:]*:)?([\w.-]+)\}?`;

/** The element among those that were expected, `{"urn:…":codeInsee, …}` or `{nomUsage}`. */
const EXPECTED = /'\{(.*)\}'/s;

const namesIn = (list: string): string =>
  list
    .split(',')
    .map((each) => each.trim().replace(/^.*[:"}]/, ''))
    .filter(Boolean)
    .join(', ');

const LENGTH = String.raw`Value '(.*)' with length = '(\d+)' is not facet-valid with respect to`;

/** In the order they are tried. Source: the messages of Apache Xerces, whose codes CDC's accusés bear. */
const USUAL: readonly Usual[] = [
  {
    says: new RegExp(`${LENGTH} length '(\\d+)'`, 's'),
    sense: (value, length, wanted) => ({
      fr: `« ${value} » a ${length} caractères ; il en faut exactement ${wanted}`,
      en: `"${value}" has ${length} characters; exactly ${wanted} are wanted`,
    }),
  },
  {
    says: new RegExp(`${LENGTH} minLength '(\\d+)'`, 's'),
    sense: (value, length, wanted) => ({
      fr:
        length === '0'
          ? 'la donnée est vide'
          : `« ${value} » a ${length} caractères ; il en faut au moins ${wanted}`,
      en:
        length === '0'
          ? 'the value is empty'
          : `"${value}" has ${length} characters; at least ${wanted} are wanted`,
    }),
  },
  {
    says: new RegExp(`${LENGTH} maxLength '(\\d+)'`, 's'),
    sense: (value, length, wanted) => ({
      fr: `« ${value} » a ${length} caractères ; il en faut au plus ${wanted}`,
      en: `"${value}" has ${length} characters; at most ${wanted} are wanted`,
    }),
  },
  {
    says: /Value '(.*)' is not facet-valid with respect to pattern '(.*)' for type/s,
    sense: (value) => ({
      fr: `« ${value} » n’a pas la forme attendue`,
      en: `"${value}" does not have the expected form`,
    }),
  },
  {
    says: /Value '(.*)' is not facet-valid with respect to enumeration '\[(.*)\]'/s,
    sense: (value, list) => ({
      fr: `« ${value} » n’est pas de la liste : ${list}`,
      en: `"${value}" is not of the list: ${list}`,
    }),
  },
  {
    says: /Value '(.*)' is not facet-valid with respect to (min|max)(?:In|Ex)clusive '([^']*)'/s,
    sense: (value, side, limit) => ({
      fr: `« ${value} » est trop ${side === 'min' ? 'petit' : 'grand'} : la limite est ${limit}`,
      en: `"${value}" is too ${side === 'min' ? 'small' : 'large'}: the limit is ${limit}`,
    }),
  },
  {
    says: /'(.*)' is not a valid value for '(\w+)'/s,
    sense: (value, type) => ({
      fr: `« ${value} » n’est pas une valeur du type ${type}`,
      en: `"${value}" is not a value of the type ${type}`,
    }),
  },
  {
    says: new RegExp(`The value '(.*)' of element '${NAME}' is not valid`, 's'),
    sense: (value, element) => ({
      fr: `« ${value} » n’est pas valide pour « ${element} »`,
      en: `"${value}" is not valid for "${element}"`,
    }),
  },
  {
    says: new RegExp(`The content of element '${NAME}' is not complete\\.(?: One of (.*) is expected)?`, 's'),
    sense: (element, expected = '') => ({
      fr: `il manque quelque chose dans « ${element} »${listed(expected, ' : ')}`,
      en: `something is missing in "${element}"${listed(expected, ': ')}`,
    }),
  },
  {
    says: new RegExp(
      `Invalid content was found starting with element '${NAME}'\\.(?: One of (.*) is expected)?`,
      's',
    ),
    sense: (element, expected = '') => ({
      fr: `« ${element} » n’est pas attendu ici${listed(expected, ' ; attendu : ')}`,
      en: `"${element}" is not expected here${listed(expected, '; expected: ')}`,
    }),
  },
  {
    says: new RegExp(`Cannot find the declaration of element '${NAME}'`, 's'),
    sense: (element) => ({
      fr: `« ${element} » n’est pas du format : vérifiez la version du format`,
      en: `"${element}" is not of the format: check its version`,
    }),
  },
];

function listed(expected: string, before: string): string {
  const names = namesIn(EXPECTED.exec(expected)?.[1] ?? '');
  return names === '' ? '' : before + names;
}

/** What a message of the XSD validator means; null when it is none of the usual ones. */
export function xsdSense(message: string): Text | null {
  for (const { says, sense } of USUAL) {
    const parts = says.exec(message);
    if (parts !== null) return sense(...parts.slice(1));
  }
  return null;
}

/** The elements that a message of the XSD validator names: what is missing or expected first, then where. */
export function elementsNamed(message: string): readonly string[] {
  const expected = namesIn(EXPECTED.exec(message)?.[1] ?? '');
  const element = new RegExp(`element '${NAME}'`, 's').exec(message)?.[1];
  return [...(expected === '' ? [] : expected.split(', ')), ...(element === undefined ? [] : [element])];
}
