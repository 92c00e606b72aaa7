import { describe, expect, it } from '@jest/globals';
import { createSession } from '#session';
import { profileText, type Profile } from '#profile';
import { memoryWorkbook, type MemoryWorkbook } from '#workbook/memory';
import { contentOf, soundRows } from '../actions/workbooks';
import { testSurroundings } from '../scenario/surroundings';

const PROFILE: Profile = {
  settings: { idClientEmetteur: '99XYZ999', service: 'Siège', identification: 'titulaire' },
  certificateurs: [{ idClientCertificateur: '12ABC345', nom: 'École', idContrat: 'MCFCER000123' }],
  certifications: [{ code: 'RNCP35726', intitule: 'Développeur', delivreeAu: '2027-12-31' }, { code: 'RS1' }],
  constants: { donneeCertifiee: 'true' },
  matchings: [],
  hiddenWarnings: [],
  idPattern: 'CUI-26-??????',
  xsd: null,
};

const workbookOf = () =>
  memoryWorkbook(
    contentOf({
      rows: soundRows({}, {}),
      certifications: [{ code: 'RNCP35726', intitule: 'Dév.' }],
      sheets: [{ name: '_accrochage', rows: [['key', 'value']] }],
    }),
  );

const sessionOn = (workbook: MemoryWorkbook, beside: string | null = null) =>
  createSession(workbook, { ...testSurroundings(), readProfile: async () => Promise.resolve(beside) }, 'fr');

/** Every filled cell, by its sheet and place. */
async function cellsOf(workbook: MemoryWorkbook): Promise<ReadonlyMap<string, unknown>> {
  const cells = new Map<string, unknown>();
  for (const { name } of (await workbook.describe()).sheets)
    workbook.grid(name).forEach((line, row) =>
      line.forEach((cell, column) => {
        if (cell !== null && cell !== '') cells.set(`${name}!${row}:${column}`, cell);
      }),
    );
  return cells;
}

describe('a profile, in the pane', () => {
  it('is shown before it is applied, and one undo takes all of it back', async () => {
    const workbook = workbookOf();
    const session = sessionOn(workbook);
    const before = await cellsOf(workbook);
    const shown = await session.readProfile(profileText(PROFILE));
    expect([shown.changes, shown.lines.length]).toEqual([9, 9]);
    expect(await cellsOf(workbook)).toEqual(before);
    const { overview, changes } = await session.applyProfile(shown.text, {});
    expect([changes, overview.settings.idClientEmetteur, overview.settings.service]).toEqual([
      9,
      '99XYZ999',
      'Siège',
    ]);
    expect((await session.readProfile(shown.text)).changes).toBe(0);
    expect(await session.undo({})).toMatchObject({ kind: 'profile', left: 0 });
    const after = await cellsOf(workbook);
    const ofDepartment = [...before].filter(([at]) => !at.startsWith('Paramètres') && !at.startsWith('_'));
    expect(ofDepartment.filter(([at, cell]) => after.get(at) !== cell)).toEqual([]);
    expect((await session.overview()).settings).toMatchObject({ idClientEmetteur: '12ABC345', service: '' });
    expect((await session.readProfile(shown.text)).changes).toBe(9);
  });

  it('that stands beside the pages is proposed until it is applied, or declined for this workbook', async () => {
    const text = profileText(PROFILE);
    const [applied, declined] = [workbookOf(), workbookOf()];
    const session = sessionOn(applied, text);
    expect(await session.proposedProfile()).toMatchObject({ changes: 9 });
    await session.applyProfile(text, {});
    expect(await session.proposedProfile()).toBeNull();
    const other = sessionOn(declined, text);
    await other.declineProfile(text);
    expect(await other.proposedProfile()).toBeNull();
    expect(await sessionOn(declined, text).proposedProfile()).toBeNull();
    expect(await sessionOn(declined, text.replace('Siège', 'Annexe')).proposedProfile()).toMatchObject({
      changes: 9,
    });
  });

  it.each([null, 'ce n’est pas un profil', '{"kind":"accrochage-cpf-profile","version":99}'])(
    'is not proposed where there is none that can be read: %s',
    async (text) => {
      expect(await sessionOn(workbookOf(), text).proposedProfile()).toBeNull();
    },
  );

  it('is exported as a file, with what it holds in words', async () => {
    const { blob, name, lines } = await sessionOn(workbookOf()).exportProfile({});
    expect([name, JSON.parse(await blob.text())]).toEqual([
      'profil.json',
      expect.objectContaining({ version: 1 }),
    ]);
    expect(lines.join()).toContain('1 certification');
  });
});
