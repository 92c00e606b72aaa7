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

/** « Niveau de langue ? » is a yes or a no, « Niveau de langue » is the level. */
const QUESTION = /\?[\s*]*$/;

/** The names of the fields, by key: one field, or several when the header says too little. */
const FIELDS_OF: ReadonlyMap<string, readonly FieldKey[]> = namesOf(headerKey);

/** The same, for a question mark that is missing or added. */
const FIELDS_OF_LOOSE: ReadonlyMap<string, readonly FieldKey[]> = namesOf(normaliseHeader);

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
  const whole = lookUp(header);
  if (whole.length > 0) return whole;
  const [, name, hint] = TRAILING_HINT.exec(header) ?? [];
  if (name === undefined || hint === undefined || !HINTS.has(normalise(hint))) return [];
  return lookUp(name);
}

/** A header for comparison: normalised, but for a question mark at its end. */
export function headerKey(header: string): string {
  return normaliseHeader(header) + (QUESTION.test(header) ? '?' : '');
}

/** Whether a text belongs to a row of headers without naming a field: a number, a parent element, a hint. */
export function isHeaderWord(text: string): boolean {
  const word = normalise(text);
  return NUMBERING.test(text.trim()) || PARENTS.has(word) || HINTS.has(word) || isInstruction(text);
}

/** How a column is to be filled, said in a row of its own: no person has such a cell. */
const INSTRUCTION =
  /^(?:format\b.*|[ja]{2,4}[/-]mm[/-][ja]{2,4}|dd\/mm\/yyyy|yyyy-mm-dd|mm\/aaaa|obligatoire|facultati(?:f|ve)|ex(?:emple)?\s*[.:].*|\d+ (?:caract[eè]res?|chiffres|lettres)\b.*|(?:liste|choix|menu) d[eé]roulante?)$/iu;

/** Whether a text says how to fill a column. */
export const isInstruction = (text: string): boolean => INSTRUCTION.test(text.trim());

const NUMBERING = /^\d{1,2}([.,]\d{1,2})*\.?$/;

/** Words that are an element's name and mean two things: only as the element is spelled. Source: design.md, headers. */
const AS_SPELLED: ReadonlySet<string> = new Set(['codepostal', 'resultats']);

/** Whether a header mostly means the birth name, and sometimes the usage name. */
export function isNameAsked(header: string): boolean {
  return LIKELY_NAMES.has(normaliseHeader(header));
}

const LIKELY_NAMES: ReadonlySet<string> = new Set(fields.nomNaissance.likely.map(normaliseHeader));

function lookUp(header: string): readonly FieldKey[] {
  const name = normaliseHeader(header);
  if (AS_SPELLED.has(name) && !fieldKeys.some((key) => key === header.trim())) return [];
  return FIELDS_OF.get(headerKey(header)) ?? FIELDS_OF_LOOSE.get(normaliseHeader(header)) ?? [];
}

function namesOf(keyOf: (name: string) => string): Map<string, FieldKey[]> {
  const found = new Map<string, FieldKey[]>();
  for (const key of fieldKeys) {
    const { element, header, aliases }: Field = fields[key];
    const names = [key, element, header.fr, header.en, ...aliases];
    for (const name of new Set(names.map(keyOf))) found.set(name, [...(found.get(name) ?? []), key]);
  }
  return found;
}
