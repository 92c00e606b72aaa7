import { describe, expect, it } from '@jest/globals';
import { benchOf, soundRows, type Content, type Row } from '../workbooks';

const english = {
  code: 'RS5875',
  intitule: 'Anglais',
  obtentionCertification: 'Par scoring',
  presenceNiveauLangueEuro: 'Oui',
  presenceNiveauNumeriqueEuro: 'Non',
  dureeValidite: 24,
};
const blank: Row = {
  type: 'RS',
  code: 'RS5875',
  obtentionCertification: null,
  presenceNiveauLangueEuro: null,
  presenceNiveauNumeriqueEuro: null,
  dateFinValidite: null,
};

async function read(row: Row, certifications: NonNullable<Content['certifications']>) {
  const bench = benchOf({ rows: soundRows(row), certifications });
  const { rows, corrections } = await bench.check();
  expect(corrections).toEqual([]);
  const { obtentionCertification, presenceNiveauLangueEuro, dateFinValidite } = rows[0]?.values ?? {};
  expect(bench.column('obtentionCertification')).toEqual([row.obtentionCertification ?? null]);
  return { obtentionCertification, presenceNiveauLangueEuro, dateFinValidite };
}

const NOTHING = {
  obtentionCertification: undefined,
  presenceNiveauLangueEuro: undefined,
  dateFinValidite: undefined,
};

describe('what Mes certifications says of blank cells', () => {
  it('is read, the end of validity by its length, and no cell changes', async () => {
    expect(
      await read({ ...blank, dateDebutValidite: '31/12/2025' }, [{ ...english, dureeValidite: 2 }]),
    ).toEqual({
      obtentionCertification: 'PAR_SCORING',
      presenceNiveauLangueEuro: 'true',
      dateFinValidite: '2026-02-28',
    });
  });

  it('goes after what the row says', async () => {
    const typed = { ...blank, obtentionCertification: 'Par admission', dateFinValidite: '01/01/2027' };
    expect(await read(typed, [english])).toEqual({
      obtentionCertification: 'PAR_ADMISSION',
      presenceNiveauLangueEuro: 'true',
      dateFinValidite: '2027-01-01',
    });
  });

  it.each<[string, Row, NonNullable<Content['certifications']>]>([
    ['of another code', { ...blank, code: 'RS9999' }, [english]],
    ['delivered before the line begins', blank, [{ ...english, delivreeDu: '01/04/2026' }]],
    ['told apart by no date', blank, [english, { ...english, dureeValidite: 36 }]],
  ])('is nothing for a row %s', async (_name, row, certifications) => {
    expect(await read(row, certifications)).toEqual(NOTHING);
  });
});
