import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createChecker } from '#checks';
import { BRANCHES, codeLists, fieldKeys, fields, sentValues, type Field, type FieldKey } from '#dictionary';
import { openValidator, planFlux, validateFlux, writeFlux, type FluxPassage } from '#flux';
import { holds } from '../holds';
import { context, passage, schemas, xsdOf } from './passages';

const envelope = {
  idFlux: '7b1f0c1e-0c57-4a4e-9a55-2f8f0d0f3f10',
  horodatage: '2026-11-23T15:30:00+01:00',
  action: 'CREATION',
  idClientEmetteur: '12ABC345',
  idClientCertificateur: '12ABC345',
  idContrat: 'MCFCER000123',
} as const;

/** Texts at the edges: blank, long, four-byte, quotes, entities, control characters, words for nothing. */
const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'nil',
    '-',
    'A',
    '#N/A',
    'R&D &amp; ]]>',
    '\u0001',
    '\ud800',
    '0',
    '05',
    '+5',
    'é',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.nat(70).map((length) => 'é'.repeat(length)),
  fc.constantFrom(14, 20, 30, 60, 61, 250, 255, 256).map((length) => '\ud83d\ude00'.repeat(length)),
);

const likely: Readonly<Record<Field['kind']['type'], fc.Arbitrary<string>>> = {
  text,
  name: text,
  digits: fc.oneof(text, fc.constantFrom('35238', '1004', '2850635238012', '109', '1234567891011')),
  integer: fc.oneof(fc.integer({ min: -1, max: 2200 }).map(String), text),
  date: fc.oneof(
    fc.constantFrom(
      '2026-02-29',
      '2024-02-29',
      '1899-12-31',
      '2099-12-31',
      '2100-01-01',
      '31/02/2026',
      '2026-3-1',
    ),
    text,
  ),
  boolean: fc.oneof(fc.constantFrom('true', 'false', '1', '0', 'TRUE', 'oui'), text),
  code: text,
  'birth-date': text,
  resultats: fc.oneof(
    fc.constantFrom('2.3=5', '2.3=9', '22.3=5', '2.3=5; 5.4=6', ';', '\ud83d\ude00.a=8'),
    text,
  ),
};

function valueOf(key: FieldKey): fc.Arbitrary<string | null> {
  const { kind }: Field = fields[key];
  const codes = kind.type === 'code' ? codeLists[kind.list].map(({ code }) => code) : [];
  const value = codes.length > 0 ? fc.oneof(fc.constantFrom(...codes), likely.code) : likely[kind.type];
  return fc
    .oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: value })
    .map(blankAsNull);
}

/** Reading never gives an empty value. */
const blankAsNull = (value: string | null) => (value === null || value.trim() === '' ? null : value);

const OF_ROWS = fieldKeys.filter((key) => ['passage', 'certification'].includes(fields[key].level));

const changed = fc
  .subarray(OF_ROWS, { maxLength: 3 })
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, valueOf(key)]))))
  .map((changes) => ({ idDossier: '1234567891011', nir: '2850635238012', ...changes }));

describe.each(['1.1.2', '1.1.5'] as const)('under %s', (version) => {
  it('any passage that the checks accept validates', async () => {
    const schema = schemas[version];
    const plan = planFlux(schema);
    const validator = await openValidator(xsdOf(version));
    let accepted = 0;
    await holds(
      fc.asyncProperty(
        fc.array(fc.tuple(changed, fc.constantFrom(...BRANCHES)), { minLength: 20, maxLength: 20 }),
        async (all) => {
          const passages = all.map(([changes, branch], row) => passage(changes, { branch, row: row + 2 }));
          const findings = createChecker({ ...context, schema, version }).check(passages, []);
          const wrong = new Set(
            findings.filter(({ severity }) => severity === 'error').map(({ row }) => row),
          );
          const sent = passages
            .filter(({ row }) => !wrong.has(row))
            .map(({ sheet, row, branch, values }): FluxPassage => ({
              sheet,
              row,
              branch,
              values: sentValues(values, branch),
            }));
          accepted += sent.length;
          if (sent.length === 0) return;
          const { violations } = await validateFlux(writeFlux(envelope, sent, plan), validator);
          expect(
            violations.map((violation) => ({
              ...violation,
              values: sent.find(({ row }) => row === violation.at?.row),
            })),
          ).toEqual([]);
        },
      ),
      60,
    );
    expect(accepted).toBeGreaterThan(100);
  });
});
