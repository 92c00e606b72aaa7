import { describe, expect, it } from '@jest/globals';
import { BadInputError } from '#dictionary';
import { openWorkbookFile } from '#workbook/csv';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Letters up to U+00FF are the same in Latin-1 and Windows-1252. */
const windows1252 = (text: string) => Uint8Array.from([...text], (letter) => letter.charCodeAt(0));

async function cellsOf(bytes: Uint8Array, name = 'export.csv') {
  const workbook = await openWorkbookFile(bytes, name);
  const { sheets } = await workbook.describe();
  return sheets.map(({ name: sheet, head }) => ({ sheet, head }));
}

describe('a text file', () => {
  it('is a new workbook of one sheet, in which texts stay texts', async () => {
    expect(await cellsOf(utf8('Code INSEE;ID;Note\n01053;1E5;=1+1\n2A004;00012;\n'))).toEqual([
      {
        sheet: 'export',
        head: [
          ['Code INSEE', 'ID', 'Note'],
          ['01053', '1E5', '=1+1'],
          ['2A004', '00012'],
        ],
      },
    ]);
  });

  it('whose line has no end is refused', async () => {
    await expect(openWorkbookFile(utf8('a;'.repeat(900_000)), 'export.csv')).rejects.toMatchObject({
      code: 'workbook-csv',
    });
  });

  it.each<[string, Uint8Array]>([
    ['in UTF-8', utf8('Prénom;Né(e) le\nZoé;01/02/1990\n')],
    ['in UTF-8 with its mark', utf8('\ufeffPrénom;Né(e) le\nZoé;01/02/1990\n')],
    ['in Windows-1252', windows1252('Prénom;Né(e) le\r\nZoé;01/02/1990\r\n')],
    ['parted by commas', utf8('Prénom,Né(e) le\nZoé,01/02/1990\n')],
    ['parted by tabs', utf8('Prénom\tNé(e) le\nZoé\t01/02/1990\n')],
    ['in quotes', utf8('"Prénom","Né(e) le"\n"Zoé","01/02/1990"\n')],
  ])('%s reads alike', async (_name, bytes) => {
    const [only] = await cellsOf(bytes);
    expect(only?.head.slice(0, 2)).toEqual([
      ['Prénom', 'Né(e) le'],
      ['Zoé', '01/02/1990'],
    ]);
  });

  it('in Windows-1252 keeps the apostrophes and letters that Latin-1 has not', async () => {
    const [only] = await cellsOf(windows1252('Nom;Ville\r\nL\u0092HERMINIER;S\u009curé\r\n'));
    expect(only?.head[1]).toEqual(['L’HERMINIER', 'Sœuré']);
  });

  it('keeps a comma inside a text, and the rows where they are', async () => {
    const [only] = await cellsOf(utf8('Liste, juin\n\nNom;Prénom\nLE GALL, dit X;"A;B"\n'));
    expect(only?.head).toEqual([['Liste, juin'], [], ['Nom', 'Prénom'], ['LE GALL, dit X', 'A;B']]);
  });

  it.each<[string, Uint8Array]>([
    ['empty', utf8('')],
    ['a page', utf8('<!doctype html><p>Connexion</p>')],
    ['something else', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d])],
  ])('that is %s is refused in a sentence', async (_name, bytes) => {
    await expect(openWorkbookFile(bytes, 'export.csv')).rejects.toThrow(BadInputError);
  });
});
