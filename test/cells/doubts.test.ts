import { describe, expect, it } from '@jest/globals';
import { passageReader } from '#cells';
import { NO_RESULT, type CellValue, type FieldKey } from '#dictionary';

/** The passage that a cell of this field makes by itself. */
function read(field: FieldKey, cell: CellValue, format = '', date1904 = false) {
  const reading = { sheet: 'Passages', columns: { [field]: 1 }, date1904, defaultBranch: null };
  const { passages } = passageReader(reading)({ firstRow: 2, values: [[cell]], formats: [[format]] });
  return passages[0];
}

describe('a number that its format shows otherwise', () => {
  it.each<[field: FieldKey, number: number, format: string, shown: string]>([
    ['idTechnique', 7, '"T-"0000', 'T-0007'],
    ['idTechnique', 7, '\\T\\-0000', 'T-0007'],
    ['idTechnique', 7, '0" bis"', '7 bis'],
    ['idTechnique', 100_000, '0.00E+00', '1,00E+05'],
    ['idTechnique', 46_024, 'd-mmm', '2-janv'],
    ['idTechnique', 46_024, 'm/d/yyyy', '1/2/2026'],
    ['idTechnique', 0.05, '0%', '5%'],
    ['idTechnique', 1234, '0,', '1'],
    ['idTechnique', 7, '00\\-00', '00-07'],
    ['code', 35_726, '"RNCP"0', 'RNCP35726'],
    ['idDossier', 1234, '[<10000]"D-"0;0', 'D-1234'],
    ['sexe', 1, '[=1]"F";"M"', 'F'],
  ])('%s %d under %s is doubted: it shows %s', (field, number, format, shown) => {
    expect(read(field, number, format)?.doubts).toEqual([{ field, code: 'shown-otherwise', shown }]);
  });

  it.each<[field: FieldKey, number: number, format: string]>([
    ['idTechnique', 7, 'General'],
    ['idTechnique', 7, '0000'],
    ['idTechnique', 7, '@'],
    ['idTechnique', 7, '0.00'],
    ['idTechnique', 123_456_789_012, 'General'],
    ['idTechnique', 1_234_567, '#,##0'],
    ['idTechnique', 1_234_567, '# ##0'],
    ['idTechnique', 7, ''],
    ['idTechnique', 7, 'not"a format'],
    ['nir', 1_850_578_006_084, '0 00 00 00 000 000'],
    [
      'nir',
      185_057_800_608_436,
      '[>=3000000000000]#" "##" "##" "##" "###" "###" | "##;#" "##" "##" "##" "###" "###',
    ],
    ['codePostal', 1004, '00000'],
    ['donneeCertifiee', 1, '"Oui";;"Non"'],
    ['moisNaissance', 5, '00'],
  ])('%s %d under %s is not', (field, number, format) => {
    expect(read(field, number, format)?.doubts).toEqual([]);
  });
});

describe('a date that carries a time', () => {
  const birth = (annee: string, mois: string, jour: string) => ({
    anneeNaissance: annee,
    moisNaissance: mois,
    jourNaissance: jour,
  });

  it.each<[what: string, cell: CellValue, time: string]>([
    ['at 23:00', 34_769.958_333_333_3, '23:00'],
    ['at 22:00', 34_769.916_666_666_7, '22:00'],
    ['some seconds early', 34_769.999_756_944_4, '23:59:39'],
    ['a millionth of a second early', 34_769.999_999_999_99, '23:59:59'],
    ['at 13:00, as from New Caledonia', 34_769.541_666_666_7, '13:00'],
    ['as French text', '11/03/1995 23:00', '23:00'],
    ['as French text with seconds', ' 11/03/1995 23:59:39 ', '23:59:39'],
    ['as ISO text', '1995-03-11T23:00:00Z', '23:00'],
    ['as ISO text with thousandths', '1995-03-11T23:00:00.000Z', '23:00'],
    ['as ISO text with an offset', '1995-03-11T22:00:00+00:00', '22:00'],
    ['as SQL text', '1995-03-11 23:00:00', '23:00'],
  ])('%s is read by its day, and doubted, be it a birth date or another', (_, cell, time) => {
    const born = read('dateNaissance', cell);
    expect(born?.values).toMatchObject(birth('1995', '3', '11'));
    expect(born?.doubts).toEqual([{ field: 'dateNaissance', code: 'time-in-date', time }]);
    const other = read('dateDebutValidite', cell);
    expect(other?.values.dateDebutValidite).toBe('1995-03-11');
    expect(other?.doubts).toEqual([{ field: 'dateDebutValidite', code: 'time-in-date', time }]);
  });

  it.each<[what: string, cell: CellValue]>([
    ['no time', 34_769],
    ['a time of the morning', 34_769.354_166],
    ['some seconds late', 34_769.000_1],
    ['midnight as text', '11/03/1995 00:00'],
    ['noon', 34_769.5],
    ['noon as text', '1995-03-11T12:00:00'],
    ['a time of the morning as text', '1995-03-11T08:30:00'],
  ])('%s is no doubt', (_, cell) => {
    expect(read('dateDebutValidite', cell)).toMatchObject({
      values: { dateDebutValidite: '1995-03-11' },
      doubts: [],
    });
    expect(read('dateNaissance', cell)).toMatchObject({ values: birth('1995', '3', '11'), doubts: [] });
  });

  it('in a workbook that counts from 1904 as well', () => {
    expect(read('dateDebutValidite', 33_307.958_333_333_3, '', true)).toMatchObject({
      values: { dateDebutValidite: '1995-03-11' },
      doubts: [{ code: 'time-in-date', time: '23:00' }],
    });
  });

  it('that does not read is left as it was typed, without a doubt', () => {
    for (const cell of ['31/02/1995 23:00', '11/03/1995 25:00', '11/03/95 23:00'])
      expect(read('dateDebutValidite', cell)).toMatchObject({
        values: { dateDebutValidite: cell },
        doubts: [],
      });
  });
});

it('a formula without a result makes its row a passage, and reads as nothing else', () => {
  expect(read('nomNaissance', NO_RESULT)?.values).toEqual({ nomNaissance: NO_RESULT });
  expect(read('dateNaissance', NO_RESULT)?.values).toEqual({ dateNaissance: NO_RESULT });
});
