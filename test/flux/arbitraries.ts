import fc from 'fast-check';
import {
  fieldFacts,
  fields,
  sentValues,
  type Branch,
  type FieldKey,
  type SchemaModel,
  type Values,
} from '#dictionary';
import type { FluxPassage } from '#flux';

/** What breaks writers: markup, entities, line ends, blanks, quotes, characters of 2 to 4 bytes. */
const EVIL = [
  ...['&', '<', '>', '"', "'", '&amp;', '&#65;', '&lt;', ']]>', '<![CDATA[', '<!--', '--', '<?', '</cpf:x>'],
  ...['\r\n', '\r', '\n', '\t', ' ', '\u00a0', '\u0085', '\u2028', '\ufeff', '\u007f', '\ufffd'],
  ...['é', 'e\u0301', 'œ', 'ł', '’', '€', '漢', '😀', '𠮷', 'R&D', 'a', '0', '='],
];

export const evilText = fc
  .array(fc.oneof(fc.constantFrom(...EVIL), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => legal(pieces.join('')))
  .filter((text) => text !== '');

const resultats = fc
  .array(
    fc.tuple(
      fc.constantFrom('1', '2', '5', 'é', '&', '<'),
      fc.constantFrom('1', '4', '>'),
      fc.integer({ min: 1, max: 8 }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((items) => items.map(([domain, competence, level]) => `${domain}.${competence}=${level}`).join('; '));

/** Keys that a passage of any branch may fill. */
export const PASSAGE_FIELDS = (Object.keys(fields) as FieldKey[]).filter(
  (key) =>
    ['certification', 'passage'].includes(fields[key].level) &&
    (fields[key].paths.length > 0 || key === 'resultats'),
);

const branch = fc.constantFrom<Branch>('titulaire', 'dossierFormation', 'identifiantNational');

/** Any values in any fields: every shape that can be written. */
export const evilPassage: fc.Arbitrary<FluxPassage> = fc
  .tuple(
    fc.integer({ min: 2, max: 1_048_576 }),
    branch,
    fc.record(
      Object.fromEntries(
        PASSAGE_FIELDS.map((key) => [
          key,
          key === 'resultats' ? resultats : fc.oneof(evilText, fc.constant('')),
        ]),
      ),
      { requiredKeys: [] },
    ),
  )
  .map(([row, chosen, values]) => ({
    sheet: 'Passages',
    row,
    branch: chosen,
    values: sentValues(values, chosen),
  }));

/** Values that the schema allows, field by field; required ones always there. */
export function wellFormedPassage(
  schema: SchemaModel,
  branches: readonly Branch[],
): fc.Arbitrary<FluxPassage> {
  return fc.constantFrom(...branches).chain((chosen) =>
    fc
      .record(
        Object.fromEntries(
          PASSAGE_FIELDS.filter((key) => fieldFacts(schema, key).present).map((key) => [
            key,
            needs(schema, key, chosen)
              ? allowed(schema, key)
              : fc.option(allowed(schema, key), { nil: undefined }),
          ]),
        ),
      )
      .map((values) => ({
        sheet: 'Passages',
        row: 2,
        branch: chosen,
        values: sentValues(values as Values, chosen),
      })),
  );
}

function needs(schema: SchemaModel, key: FieldKey, chosen: Branch): boolean {
  if (key === 'codeInsee' || key === 'codePostal') return false;
  const { required, nillable } = fieldFacts(schema, key, chosen);
  return required && !nillable;
}

function allowed(schema: SchemaModel, key: FieldKey): fc.Arbitrary<string> {
  if (key === 'resultats') return fc.constantFrom('2.3=5', '2.3=5; 5.4=6', '1.1=1; 2.2=8; é.&=3');
  const { facets } = fieldFacts(schema, key);
  if (facets === null) throw new Error(`No facets: ${key}`);
  if (facets.enumeration !== undefined) return fc.constantFrom(...facets.enumeration);
  if (key === 'nir') return fc.constantFrom('2550814168025', '180032A004123', '180032B033123');
  if (facets.base === 'boolean') return fc.constantFrom('true', 'false');
  if (facets.base === 'date')
    return fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  if (facets.minInclusive !== undefined)
    return fc.integer({ min: facets.minInclusive, max: facets.maxInclusive ?? 9999 }).map(String);
  const min = facets.length ?? facets.minLength ?? 1;
  const max = facets.length ?? facets.maxLength ?? 20;
  return fc
    .array(
      fc.oneof(
        fc.constantFrom(...EVIL.filter((piece) => [...piece].length === 1)),
        fc.constantFrom(...'Abc'),
      ),
      {
        minLength: min,
        maxLength: max,
      },
    )
    .map((characters) => characters.join(''));
}

function legal(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
