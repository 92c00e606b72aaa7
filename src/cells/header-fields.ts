import { fieldKeys, fields, normalise, normaliseHeader, type Field, type FieldKey } from '#dictionary';

/** What people add after a header to say how to fill it: it names no field. Normalised. */
const HINTS: ReadonlySet<string> = new Set(
  [
    ...['obligatoire', 'facultatif', 'facultative', 'optionnel', 'optionnelle', 'conditionnel', 'requis'],
    ...['required', 'optional', 'mandatory', 'recommandé', 'si connu', 'si connue', 'le cas échéant'],
    ...['JJ/MM/AAAA', 'AAAA-MM-JJ', 'MM/AAAA', 'AAAA', 'DD/MM/YYYY', 'YYYY-MM-DD', 'format JJ/MM/AAAA'],
    ...['oui/non', 'vrai/faux', 'true/false', 'M/F', 'F/M', 'H/F', 'RNCP/RS', 'RNCP ou RS'],
    ...['texte', 'date', 'nombre', 'entier', 'booléen', 'liste', 'liste déroulante'],
  ].map(normalise),
);

const TRAILING_HINT = /^([\s\S]*\S)\s*[([]([^()[\]]*)[)\]][\s*]*$/;

/** Names the fields of a normalised header: one, or several when the header says too little. */
const FIELDS_OF: ReadonlyMap<string, readonly FieldKey[]> = namesOf((key, field: Field) => [
  key,
  field.element,
  field.header.fr,
  field.header.en,
  ...field.aliases,
]);

/** The elements that hold the fields: some departments' files have a row of them above the headers. */
const PARENTS: ReadonlySet<string> = new Set(
  fieldKeys.flatMap((key) => fields[key].paths.flatMap((path) => path.split('/').map(normalise))),
);

/**
 * The fields that a header names: exactly, whatever its case, accents, punctuation, leading number and
 * trailing `*`; a hint in brackets after it (« (obligatoire) », « (JJ/MM/AAAA) ») is left aside when it is
 * among those known. Nothing by resemblance. Empty when it names none; several for `idClient`, which is the
 * emitter's and the certificateur's. Source: design.md, headers.
 */
export function fieldsNamed(header: string): readonly FieldKey[] {
  const whole = FIELDS_OF.get(normaliseHeader(header));
  if (whole !== undefined) return whole;
  const [, name, hint] = TRAILING_HINT.exec(header) ?? [];
  if (name === undefined || hint === undefined || !HINTS.has(normalise(hint))) return [];
  return FIELDS_OF.get(normaliseHeader(name)) ?? [];
}

/** Whether a text belongs to a row of headers without naming a field: a number, a parent element, a hint. */
export function isHeaderWord(text: string): boolean {
  const word = normalise(text);
  return NUMBERING.test(text.trim()) || PARENTS.has(word) || HINTS.has(word);
}

const NUMBERING = /^\d{1,2}([.,]\d{1,2})*\.?$/;

function namesOf(names: (key: FieldKey, field: Field) => readonly string[]): Map<string, FieldKey[]> {
  const found = new Map<string, FieldKey[]>();
  for (const key of fieldKeys)
    for (const name of new Set(names(key, fields[key]).map(normaliseHeader))) {
      const known = found.get(name);
      if (known === undefined) found.set(name, [key]);
      else known.push(key);
    }
  return found;
}
