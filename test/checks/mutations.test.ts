import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createChecker } from '#checks';
import { fields, loadPlaces, sentValues, type Field, type FieldKey } from '#dictionary';
import { openValidator, planFlux, validateFlux, writeFlux, type FluxPassage } from '#flux';
import { IS_LONG } from '../long';
import { context, passage, schemas, xsdOf, type Changes } from './passages';

const VERSION = '1.1.5';
const BATCH = 40;
/** 2 000 changes; 20 000 where everything is tried. */
const BATCHES = IS_LONG ? 500 : 50;

const envelope = {
  idFlux: '7b1f0c1e-0c57-4a4e-9a55-2f8f0d0f3f10',
  horodatage: '2026-11-23T15:30:00+01:00',
  action: 'CREATION',
  idClientEmetteur: '12ABC345',
  idClientCertificateur: '12ABC345',
  idContrat: 'MCFCER000123',
} as const;

const date = fc.date({ min: new Date('2025-01-01'), max: new Date('2026-10-01'), noInvalidDate: true });
const day = date.map((each) => each.toISOString().slice(0, 10));

/** A passage that nothing is said against, by the civil status. */
const valid = fc
  .record({
    idTechnique: fc.uuid(),
    dateDebutValidite: day,
    nomNaissance: fc.constantFrom('MARTIN', 'N’DIAYE', 'LE GOFF', 'Œuvrard', 'DA SILVA'),
    prenom1: fc.constantFrom('Camille', 'Jean-Noël', 'Aïcha', 'Zoé'),
    sexe: fc.constantFrom('M', 'F'),
    libelleOption: fc.option(fc.constantFrom('Anglais', 'R&D <niveau 2>', 'Option « A »')),
    mentionValidee: fc.option(fc.constantFrom('SANS_MENTION', 'MENTION_BIEN')),
    modaliteAcces: fc.option(fc.constantFrom('CANDIDAT_LIBRE', 'FORMATION_INITIALE_APPRENTISSAGE')),
    modalitePassageExamen: fc.option(fc.constantFrom('A_DISTANCE', 'MIXTE')),
    urlPreuve: fc.option(fc.constant('https://exemple.fr/preuve?id=1&langue=fr')),
    verbatim: fc.option(fc.constantFrom('Très bien', 'À suivre : <C1> & plus')),
  })
  .map((changes) => changes as Changes);

/** Values that some field of the schema refuses. */
const wrong = fc.constantFrom(
  'é'.repeat(256),
  'nul',
  'TRUE',
  'oui',
  '31/02/2026',
  '2026-02-31',
  '1899-12-31',
  '2100-01-01',
  'Z',
  '-1',
  '0',
  '13',
  '32',
  '1001',
  '9'.repeat(14),
  'EQUIVALENCE_(DIPLOME_ETRANGER)',
);

const MUTABLE = (Object.keys(fields) as FieldKey[]).filter((key) => {
  const { level, paths }: Field = fields[key];
  const isOfBranch = paths.every((path) => !/dossierFormation|identifiantNational/.test(path));
  return (level === 'passage' || level === 'certification') && paths.length > 0 && isOfBranch;
});

/** Said of the one column of the birth. */
const OF_BIRTH = new Set<FieldKey>(['jourNaissance', 'moisNaissance', 'anneeNaissance']);

it('a valid passage has no error and validates, and each change of one value that the XSD refuses is an error there', async () => {
  const schema = schemas[VERSION];
  const plan = planFlux(schema);
  const validator = await openValidator(xsdOf(VERSION));
  const all = { ...context, places: await loadPlaces() };
  const judge = async (changes: readonly Changes[]) => {
    const passages = changes.map((each, index) => passage(each, { row: index + 2 }));
    const findings = createChecker(all).check(passages, []);
    const sent = passages.map(({ sheet, row, branch, values }): FluxPassage => ({
      sheet,
      row,
      branch,
      values: sentValues(values, branch),
    }));
    const { violations } = await validateFlux(writeFlux(envelope, sent, plan), validator);
    return { errors: findings.filter(({ severity }) => severity === 'error'), violations };
  };
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(valid, fc.constantFrom(...MUTABLE), wrong), { minLength: BATCH, maxLength: BATCH }),
      async (batch) => {
        expect(await judge(batch.map(([changes]) => changes))).toEqual({ errors: [], violations: [] });
        const { errors, violations } = await judge(
          batch.map(([changes, key, value]) => ({ ...changes, [key]: value })),
        );
        const rows = new Set(violations.map(({ at }) => at?.row));
        refused += rows.size;
        const missed = batch.filter(([, key], index) => {
          const found = errors.filter(({ row }) => row === index + 2);
          return (
            rows.has(index + 2) &&
            !found.some(
              ({ field, data }) =>
                field === key || data.element === key || (field === 'dateNaissance' && OF_BIRTH.has(key)),
            )
          );
        });
        expect(missed.map(([, key, value]) => ({ key, value }))).toEqual([]);
      },
    ),
    { numRuns: BATCHES, endOnFailure: true },
  );
  validator.dispose();
  expect(refused).toBeGreaterThan(500);
});
