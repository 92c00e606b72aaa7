import { readFileSync } from 'node:fs';
import { applyProfile, exportProfile, planProfile } from '#actions/profiling';
import { openWorkspace, type Surroundings } from '#actions/workspace';
import type { CellValue } from '#dictionary';
import { parseProfile, profileText, type Profile } from '#profile';
import { memoryWorkbook, type MemoryWorkbook } from '#workbook/memory';
import { readSchemaFile } from '#cli';
import { mutateJson } from './mutate-json';
import type { Random } from './random';

const SHEET = 'Juin';
const ROWS: readonly (readonly CellValue[])[] = [
  ['NOM Prénom', 'Diplôme', 'Résultat', 'Mention'],
  ['ARAGON Camille', 'CAP Cuisine', 'Reçu', 'AB'],
  ['LE GALL Hugo', 'CAP Cuisine', 'Ajourné', null],
];
const XSD = readFileSync(new URL('../../schemas/certifications-cdc-1.1.5.xsd', import.meta.url), 'utf8');

let uuids = 0;
const surroundings: Surroundings = {
  readSchema: readSchemaFile,
  now: () => new Date('2026-11-23T10:00:00Z'),
  uuid: () => (uuids += 1).toString(16).padStart(32, '7'),
};

const PROFILE: Profile = {
  settings: { idClientEmetteur: '12ABC345', version: '1.1.5', langue: 'en', reglesLevees: 'late; x' },
  certificateurs: [{ idClientCertificateur: '12ABC345', nom: '=1+1', natureDeposant: 'CERTIFICATEUR' }],
  certifications: [
    { code: 'RNCP35726', delivreeAu: '2027-12-31', dureeValidite: '36', presenceNiveauLangueEuro: 'true' },
  ],
  constants: { donneeCertifiee: 'true' },
  matchings: [
    {
      sheet: SHEET,
      headerRows: [1],
      firstRow: 2,
      lastRow: 2,
      rows: 0,
      columns: [
        {
          column: 'A',
          header: 'NOM Prénom',
          fields: ['nomNaissance', 'prenom1'],
          split: 'capitals',
          certainty: 'certain',
          samples: [],
        },
        {
          column: 'C',
          header: 'Résultat',
          fields: ['resultat'],
          split: null,
          certainty: 'certain',
          samples: [],
        },
      ],
      missing: [],
      values: [{ field: 'resultat', value: 'Reçu', count: 0, read: 'true', aside: null }],
      id: { pattern: 'CUI-26-??????' },
    },
  ],
  hiddenWarnings: [],
  idPattern: 'CUI-26-??????',
  xsd: null,
};

const workbookOf = (): MemoryWorkbook =>
  memoryWorkbook({ name: 'classeur.xlsx', sheets: [{ name: SHEET, rows: ROWS }] });

/**
 * Applies a mutant of a profile: it is refused in a sentence, or taken; no cell of the department's changes, what it then says
 * is in the workbook (applied again, nothing is left to change), and nobody is in it. @returns what was broken.
 */
export async function tryProfile(random: Random): Promise<string | null> {
  const sound: unknown = JSON.parse(
    profileText(
      random.chance(0.02) ? { ...PROFILE, xsd: { text: XSD, name: 'a.xsd', loadedOn: '' } } : PROFILE,
    ),
  );
  let mutant = sound;
  for (let times = 1 + random.below(3); times > 0; times--) mutant = mutateJson(mutant, random);
  const text = JSON.stringify(mutant) ?? '';
  const profile = parseProfile(random.chance(0.1) ? text.slice(0, random.below(text.length)) : text);
  const workbook = workbookOf();
  await applyProfile(workbook, {}, surroundings, profile);
  const grid = workbook.grid(SHEET);
  const changed = ROWS.findIndex((cells, row) =>
    cells.some((cell, at) => (grid[row]?.[at] ?? null) !== cell),
  );
  if (changed >= 0) return `row ${changed + 1} of the department's changed`;
  const now = await openWorkspace(workbook, {}, surroundings);
  const left = planProfile(now, profile).changes.filter(({ what }) => what !== 'matching');
  if (left.length > 0) return `applied, and still to change: ${JSON.stringify(left)}`;
  const { profile: again } = await exportProfile(now);
  return /aragon|le gall/i.test(profileText(again)) ? 'somebody is in the profile' : null;
}
