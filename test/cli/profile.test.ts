import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fields } from '#dictionary';
import type { Matching } from '#matching';
import { PROFILE_VERSION } from '#profile';
import { contentOf, soundRows } from '../actions/workbooks';
import { cateringSchool } from '../fixtures/layouts/catering-school';
import { threeDepartments } from '../fixtures/layouts/three-departments';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, book, folder, sent, type Ran } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.clean());

const profileOf = (name: string) =>
  JSON.parse(readFileSync(dir.at(name), 'utf8')) as Record<string, unknown> & {
    settings: Record<string, string>;
    matchings: Matching['tables'];
    certifications: readonly Record<string, string>[];
  };

const textsOf = ({ json }: Ran) =>
  (json as { changes: readonly { text: string }[] }).changes.map(({ text }) =>
    text.replaceAll('\u00a0', ' '),
  );

/** A workbook matched, with *Mes certifications*, written under a name. */
async function matched(
  name: string,
  sheets: NonNullable<Parameters<typeof xlsxFromContent>[0]['sheets']>,
): Promise<string> {
  writeFileSync(dir.at('brut.xlsx'), xlsxFromContent({ sheets }));
  const { json } = await accrochage('match', dir.at('brut.xlsx'), '--json');
  writeFileSync(dir.at('m.json'), JSON.stringify(json));
  const done = await accrochage(
    'match',
    dir.at('brut.xlsx'),
    '--apply',
    dir.at('m.json'),
    '--out',
    dir.at(name),
  );
  expect(done.err).toBe('');
  return dir.at(name);
}

describe('profile export', () => {
  it('holds the settings of a workbook that has lived, and no person of it: no name, id, birth or sample', async () => {
    await sent(dir);
    const { exit, json } = await accrochage(
      'profile',
      'export',
      dir.at('depose.xlsx'),
      '--out',
      dir.at('p.json'),
      '--json',
    );
    expect(exit).toBe(0);
    expect(json).toMatchObject({
      path: dir.at('p.json'),
      left: 0,
      holds: { certifications: expect.any(Number) },
    });
    const text = readFileSync(dir.at('p.json'), 'utf8');
    expect(profileOf('p.json').settings.idClientEmetteur).toMatch(/^\w{8}$/);
    // The names of the sample say that they are invented, as the titles of its certifications do.
    const said = personsIn(await rowsOf(dir.at('depose.xlsx')), text);
    expect(said.filter((word) => !/^(EXEMPLE|INVENTÉ)$/.test(word))).toEqual([]);
  });

  it('keeps how the sheets of a school are read, without its samples, its people nor how many they are', async () => {
    const path = await matched('relie.xlsx', cateringSchool.sheets);
    await accrochage('profile', 'export', path, '--out', dir.at('p.json'));
    const { matchings } = profileOf('p.json');
    expect(matchings.map(({ sheet, rows, lastRow, firstRow }) => [sheet, rows, lastRow - firstRow])).toEqual([
      ['Diplômés 2026', 0, 0],
    ]);
    const [table] = matchings;
    expect(table?.columns.flatMap(({ samples }) => samples)).toEqual([]);
    expect(table?.values.length).toBeGreaterThan(0);
    expect(
      table?.values.filter(({ field }) => {
        if (field === 'resultat' || field === 'code') return false;
        return !['code', 'boolean'].includes(fields[field].kind.type);
      }),
    ).toEqual([]);
    expect(personsIn(await rowsOf(path), readFileSync(dir.at('p.json'), 'utf8'))).toEqual([]);
  });

  it('leaves out a word of a list that names somebody, and says how many it left', async () => {
    const [sheet, ...others] = cateringSchool.sheets;
    const rows = (sheet?.rows ?? []).map((cells, index) =>
      index === 5
        ? cells.map((cell, at) => (at === 14 ? `Absent (${String(cells[2])})` : cell) ?? null)
        : cells,
    );
    const path = await matched('relie.xlsx', sheet === undefined ? [] : [{ ...sheet, rows }, ...others]);
    const { json } = await accrochage('profile', 'export', path, '--out', dir.at('p.json'), '--json');
    expect(json).toMatchObject({ left: 1 });
    expect(readFileSync(dir.at('p.json'), 'utf8')).not.toContain('Absent (');
  });

  it('is refused where it could not be told from a workbook', async () => {
    const { exit, err } = await accrochage('profile', 'export', book, '--out', dir.at('p.xlsx'));
    expect([exit, err.includes('.json'), dir.listing()]).toEqual([2, true, []]);
  });
});

describe('profile apply', () => {
  it('gives an empty template all that another workbook was set to; a second time changes nothing', async () => {
    await accrochage('profile', 'export', book, '--out', dir.at('p.json'));
    await accrochage('template', '--out', dir.at('t.xlsx'));
    const seen = await accrochage('profile', 'apply', dir.at('t.xlsx'), dir.at('p.json'), '--json');
    const applied = await accrochage(
      'profile',
      'apply',
      dir.at('t.xlsx'),
      dir.at('p.json'),
      '--out',
      dir.at('g.xlsx'),
      '--json',
    );
    expect([applied.exit, applied.err]).toEqual([0, '']);
    expect(textsOf(applied)).toEqual(textsOf(seen));
    expect(textsOf(applied)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^BCR de l’émetteur : « \w{8} »$/),
        'Nature du déposant : « Certificateur »',
        expect.stringMatching(
          /^Service : « .* » \(changez-le si ce classeur est celui d’un autre service\)$/,
        ),
      ]),
    );
    await accrochage('profile', 'export', dir.at('g.xlsx'), '--out', dir.at('q.json'));
    expect(profileOf('q.json')).toEqual(profileOf('p.json'));
    const again = await accrochage('profile', 'apply', dir.at('g.xlsx'), dir.at('p.json'), '--json');
    expect(again.json).toMatchObject({ path: null, changes: [], counts: {} });
  });

  it('leaves a workbook in its language, and shows its lists in it', async () => {
    await accrochage('profile', 'export', book, '--out', dir.at('p.json'));
    await accrochage('template', '--out', dir.at('t.xlsx'), '--lang', 'en');
    const argv = ['profile', 'apply', dir.at('t.xlsx'), dir.at('p.json'), '--lang', 'en', '--json'];
    const texts = textsOf(await accrochage(...argv));
    expect(texts).toContain('Nature of the depositor: "Certifying body"');
    expect(texts.filter((text) => /language/i.test(text))).toEqual([]);
  });

  it('shows what would change and writes nothing without --out', async () => {
    await accrochage('profile', 'export', book, '--out', dir.at('p.json'));
    await accrochage('template', '--out', dir.at('t.xlsx'));
    const before = dir.listing();
    const { exit, out } = await accrochage('profile', 'apply', dir.at('t.xlsx'), dir.at('p.json'));
    expect([exit, dir.listing()]).toEqual([0, before]);
    expect(out).toContain('Rien n’est écrit');
  });

  it('reads a department’s sheet as another of the same headers was, and leaves its cells alone', async () => {
    const path = await matched('relie.xlsx', cateringSchool.sheets);
    await accrochage('profile', 'export', path, '--out', dir.at('p.json'));
    const [sheet] = cateringSchool.sheets;
    writeFileSync(
      dir.at('autre.xlsx'),
      xlsxFromContent({ sheets: sheet === undefined ? [] : [{ ...sheet, name: 'Promo 2027' }] }),
    );
    const applied = await accrochage(
      'profile',
      'apply',
      dir.at('autre.xlsx'),
      dir.at('p.json'),
      '--out',
      dir.at('g.xlsx'),
      '--json',
    );
    expect(applied.json).toMatchObject({ counts: { matching: 1 }, ids: 32 });
    const ids = ['--emetteur', '12ABC345', '--certificateur', '12ABC345', '--contrat', 'MCFCER000123'];
    const checked = await accrochage('check', dir.at('g.xlsx'), '--json', ...ids);
    expect(checked.json).toMatchObject({ passages: 32, errors: 0 });
    const again = await accrochage('profile', 'apply', dir.at('g.xlsx'), dir.at('p.json'), '--json');
    expect(again.json).toMatchObject({ counts: {}, leftSheets: ['Promo 2027'] });
  });

  it('changes what the workbook says otherwise, shown before and after, but not its service', async () => {
    const content = (service: string, intitule: string) =>
      xlsxFromContent(
        contentOf({
          rows: soundRows({}),
          parametres: { idClientEmetteur: '12ABC345', service, version: '1.1.2' },
          certifications: [
            {
              code: 'RNCP35726',
              intitule,
              obtentionCertification: 'Par admission',
              delivreeAu: 46387,
              dureeValidite: 36,
            },
            { code: 'RS5875', presenceNiveauLangueEuro: 'Oui' },
          ],
        }),
      );
    writeFileSync(dir.at('a.xlsx'), content('Scolarité', 'Développeur web'));
    writeFileSync(dir.at('b.xlsx'), content('Campus de Brest', 'Développeur'));
    await accrochage('profile', 'export', dir.at('a.xlsx'), '--out', dir.at('p.json'));
    const applied = await accrochage(
      'profile',
      'apply',
      dir.at('b.xlsx'),
      dir.at('p.json'),
      '--out',
      dir.at('g.xlsx'),
      '--json',
    );
    expect(textsOf(applied)).toEqual([
      'Mes certifications : RNCP35726, Intitulé : « Développeur » → « Développeur web »',
    ]);
    await accrochage('profile', 'export', dir.at('g.xlsx'), '--out', dir.at('q.json'));
    expect(profileOf('q.json').settings.service).toBe('Campus de Brest');
    expect(profileOf('q.json').certifications).toEqual(profileOf('p.json').certifications);
  });

  it.each<[string, (profile: Record<string, unknown>) => string, RegExp]>([
    ['another file', () => '{"version":1,"tables":[]}', /n’est pas un profil/],
    ['what is no JSON', () => 'nom;prénom', /n’est pas un profil/],
    ['one that is cut', (p) => JSON.stringify(p).slice(0, -40), /abîmé/],
    ['one of a later version', (p) => JSON.stringify({ ...p, version: PROFILE_VERSION + 1 }), /plus récente/],
    ['a setting that there is not', (p) => JSON.stringify({ ...p, settings: { nir: '1' } }), /abîmé/],
    ['a format that there is not', (p) => JSON.stringify({ ...p, settings: { version: '9.9' } }), /abîmé/],
    ['a list that is none', (p) => JSON.stringify({ ...p, certifications: 'RNCP1' }), /abîmé/],
    [
      'a line without its code',
      (p) => JSON.stringify({ ...p, certifications: [{ intitule: 'X' }] }),
      /abîmé/,
    ],
    ['a value of a person for all', (p) => JSON.stringify({ ...p, constants: { sexe: 'F' } }), /abîmé/],
    ['an error left unsaid', (p) => JSON.stringify({ ...p, hiddenWarnings: ['required'] }), /abîmé/],
    ['an XSD that is none', (p) => JSON.stringify({ ...p, xsd: { text: '<a/>' } }), /\./],
  ])('refuses %s in one sentence, and writes nothing', async (_name, broken, words) => {
    await accrochage('profile', 'export', book, '--out', dir.at('p.json'));
    writeFileSync(dir.at('p.json'), broken(profileOf('p.json')));
    const before = dir.listing();
    const { exit, err } = await accrochage(
      'profile',
      'apply',
      book,
      dir.at('p.json'),
      '--out',
      dir.at('g.xlsx'),
    );
    expect([exit, dir.listing()]).toEqual([2, before]);
    expect(err).toMatch(/^[^\n]+\.$/);
    expect(err).toMatch(words);
  });

  it('takes the sheets of three departments from one profile', async () => {
    const path = await matched('relie.xlsx', threeDepartments.sheets);
    await accrochage('profile', 'export', path, '--out', dir.at('p.json'));
    writeFileSync(dir.at('brut2.xlsx'), xlsxFromContent({ sheets: threeDepartments.sheets }));
    const { json } = await accrochage('profile', 'apply', dir.at('brut2.xlsx'), dir.at('p.json'), '--json');
    expect(json).toMatchObject({ counts: { matching: 3 } });
  });

  it('names both commands where the second word is another', async () => {
    const { exit, err } = await accrochage('profile', 'share', book);
    expect([exit, err]).toEqual([2, expect.stringContaining('profile export ou profile apply')]);
  });
});

/** The rows of passages, as they are sent. */
async function rowsOf(path: string): Promise<readonly string[]> {
  const { openXlsx } = await import('#workbook/xlsx');
  const { check } = await import('#actions/checking');
  const { testSurroundings } = await import('../scenario/surroundings');
  const workbook = await openXlsx(new Uint8Array(readFileSync(path)), 'a.xlsx');
  const { rows } = await check(workbook, {}, testSurroundings());
  return rows.flatMap(({ values }) => {
    const { nomNaissance, nomUsage, prenom1, prenom2, idTechnique, idDossier, nir } = values;
    const birth = [values.anneeNaissance, values.moisNaissance, values.jourNaissance];
    return [nomNaissance, nomUsage, prenom1, prenom2, idTechnique, idDossier, nir, birth.join('-')].filter(
      (text): text is string => text !== undefined && text.length > 2,
    );
  });
}

/** What is of a person and stands in a text as a word. */
function personsIn(texts: readonly string[], profile: string): readonly string[] {
  expect(texts.length).toBeGreaterThan(50);
  return texts.filter((text) =>
    new RegExp(`(?<![\\p{L}\\d])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'iu').test(
      profile,
    ),
  );
}
