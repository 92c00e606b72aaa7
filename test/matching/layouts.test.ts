import { describe, expect, it } from '@jest/globals';
import { proposeMatching } from '#actions/matching';
import { openWorkspace } from '#actions/workspace';
import type { Certainty, Matching } from '#matching';
import { memoryWorkbook } from '#workbook/memory';
import { layouts, type Layout } from '../fixtures/layouts';
import { layoutOf } from '../fixtures/layouts/layout';
import { printedList } from '../fixtures/layouts/other-tools';
import { serial } from '../fixtures/layouts/people';
import { testSurroundings } from '../scenario/surroundings';

const known = new Map<Layout, Promise<Matching>>();

/** What is proposed for a layout, once for all tests. */
function proposed(layout: Layout): Promise<Matching> {
  const again = known.get(layout) ?? propose(layout);
  known.set(layout, again);
  return again;
}

async function propose({ file, sheets }: Layout): Promise<Matching> {
  const workbook = memoryWorkbook({ name: file ?? 'classeur.xlsx', sheets });
  return proposeMatching(await openWorkspace(workbook, {}, testSurroundings()));
}

/** Each column, with what a person would make of it and what is proposed. */
async function compared(layout: Layout) {
  const { tables } = await proposed(layout);
  return tables.flatMap(({ sheet, columns }) =>
    columns.map(({ column, fields, certainty }) => ({
      sheet,
      column,
      certainty,
      meant: layout.meant[sheet]?.[column] ?? '',
      proposed: fields.join(' '),
    })),
  );
}

const wanted = (layout: Layout): number =>
  Object.values(layout.meant).reduce((sum, columns) => sum + Object.keys(columns).length, 0);

describe('a workbook as a school keeps it', () => {
  it.each(layouts)('$name: its sheets are found, and no other', async (layout) => {
    const { tables } = await proposed(layout);
    expect(tables.map(({ sheet }) => sheet)).toEqual(Object.keys(layout.meant));
  });

  it.each(layouts)('$name: nothing is certain and wrong', async (layout) => {
    const wrong = (await compared(layout)).filter((each) => each.proposed !== each.meant);
    expect(wrong.filter(({ certainty }) => certainty === 'certain')).toEqual([]);
  });

  it('is proposed for 8 columns in 10 that have a field, and right for 95 in 100, in each', async () => {
    for (const layout of layouts) {
      const columns = await compared(layout);
      const right = columns.filter(({ meant, proposed: field }) => field !== '' && field === meant).length;
      const all = columns.filter(({ proposed: field }) => field !== '').length;
      expect([layout.name, right / wanted(layout) >= 0.8, right / all >= 0.95]).toEqual([
        layout.name,
        true,
        true,
      ]);
    }
  });

  it('takes the headers again, totals and signatures for no rows', async () => {
    const [table] = (await proposed(printedList)).tables;
    expect(table?.rows).toBe(24);
  });

  it('takes a row that says how to fill the columns, or an example, for no row', async () => {
    const instructed = layoutOf(
      'instructions',
      'Saisie',
      [
        ['Nom de naissance', '', (p) => p.nom],
        ['Prénom', '', (p) => p.prenom],
        ['Date de naissance', '', (p) => serial(p.birth)],
        ['Sexe', '', (p) => p.sexe],
        ['Code INSEE de naissance', '', (p) => p.insee],
      ],
      [],
      (rows) => [
        ['Obligatoire', 'Obligatoire', 'Obligatoire', 'Obligatoire', 'Facultatif'],
        ['Texte', 'Texte', 'JJ/MM/AAAA', 'M ou F', '5 caractères'],
        ['Ex : DUPONT', 'Ex : Jean', '01/01/1990', 'M', 'ex. : 35238'],
        ...rows,
      ],
    );
    expect((await proposed(instructed)).tables[0]).toMatchObject({ headerRows: [1, 2, 3, 4], rows: 24 });
  });

  it.each<[string, Certainty]>([
    ['Nom de naissance (état civil)', 'certain'],
    ['Participant - Nom de naissance', 'certain'],
    ['Nom de naissance (ou d’usage)', 'proposed'],
    ['Nom de naissance (mère)', 'none'],
    ['Tuteur - Nom de naissance', 'none'],
  ])(
    'asks whether « %s » is the birth name only where its words leave a doubt',
    async (header, certainty) => {
      const layout = layoutOf('names', 'Liste', [
        [header, '', (p) => p.nom],
        ['Prénom', '', (p) => p.prenom],
        ['Date de naissance', '', (p) => p.birth],
        ['Sexe', '', (p) => p.sexe],
      ]);
      expect((await proposed(layout)).tables[0]?.columns[0]).toMatchObject({ header, certainty });
    },
  );

  it('reads the day of the jury in the cell beside its title', async () => {
    const layout = layoutOf(
      'day beside',
      'Liste',
      [
        ['Nom de naissance', '', (p) => p.nom],
        ['Prénom', '', (p) => p.prenom],
        ['Né(e) le', '', (p) => p.birth],
      ],
      [['Jury du', serial('2026-07-05')], ['Édité le', serial('2026-07-06')], []],
    );
    const [table] = (await proposed(layout)).tables;
    expect(table?.missing.find(({ field }) => field === 'dateDebutValidite')?.constant).toBe('2026-07-05');
  });

  it.each<[string, string | null]>([
    ['RNCP', 'RNCP35030'],
    ['N° de fiche RS', 'RS35030'],
    ['N° RNCP/RS', null],
  ])('reads the numbers under « %s » in the register that it names', async (header, read) => {
    const layout = layoutOf('numbers', 'Liste', [
      ['Nom de naissance', '', (p) => p.nom],
      ['Prénom', '', (p) => p.prenom],
      ['Né(e) le', '', (p) => p.birth],
      [header, '', () => '35030'],
    ]);
    const [table] = (await proposed(layout)).tables;
    expect(table?.values.map((each) => [each.field, each.value, each.read])).toEqual([
      ['code', '35030', read],
    ]);
  });

  it('never takes for certain a word that means two things', async () => {
    const asked = new Set([
      'nom',
      'nom de famille',
      'code',
      'code postal',
      'ville',
      'pays',
      'civilité',
      'last name',
    ]);
    for (const layout of layouts)
      for (const { columns } of (await proposed(layout)).tables)
        for (const { header, certainty } of columns)
          if (asked.has(header.toLowerCase()) && header !== 'code')
            expect([layout.name, header, certainty]).not.toEqual([layout.name, header, 'certain']);
  });
});
