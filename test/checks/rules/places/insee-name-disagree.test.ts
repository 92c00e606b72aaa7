import { describe, expect, it } from '@jest/globals';
import { said } from '../../passages';
import { checkedThere } from '../../with-places';

describe('insee-name-disagree', () => {
  it('reports when the town is another', () => {
    const found = checkedThere({ libelleCommuneNaissance: 'Nantes' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'libelleCommuneNaissance',
        rule: 'insee-name-disagree',
        severity: 'warning',
        stage: 'places',
        value: 'Nantes',
        data: { codeInsee: '35238', name: 'Rennes', candidates: 'Nantes 44109' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Nantes\u00a0» n’est pas le nom de la commune «\u00a035238\u00a0» (Rennes). Peut-être\u00a0: Nantes 44109\u00a0? C’est le code que la CDC compare\u00a0: vérifiez les deux.',
      '"Nantes" is not the name of town "35238" (Rennes). Perhaps: Nantes 44109? CDC compares the code: check both.',
    ]);
  });

  it('reports when the name has homonyms', () => {
    const found = checkedThere({ libelleCommuneNaissance: 'Saint-Denis' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'libelleCommuneNaissance',
        rule: 'insee-name-disagree',
        severity: 'warning',
        stage: 'places',
        value: 'Saint-Denis',
        data: {
          codeInsee: '35238',
          name: 'Rennes',
          candidates:
            'Saint-Denis 11339, Saint-Denis-d’Oléron 17323, Saint-Denis 30247, Saint-Denis-en-Margeride 48145…',
        },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Saint-Denis\u00a0» n’est pas le nom de la commune «\u00a035238\u00a0» (Rennes). Peut-être\u00a0: Saint-Denis 11339, Saint-Denis-d’Oléron 17323, Saint-Denis 30247, Saint-Denis-en-Margeride 48145…\u00a0? C’est le code que la CDC compare\u00a0: vérifiez les deux.',
      '"Saint-Denis" is not the name of town "35238" (Rennes). Perhaps: Saint-Denis 11339, Saint-Denis-d’Oléron 17323, Saint-Denis 30247, Saint-Denis-en-Margeride 48145…? CDC compares the code: check both.',
    ]);
  });

  it('says nothing when it is written otherwise', () => {
    const found = checkedThere({ libelleCommuneNaissance: 'RENNES CEDEX' });
    expect(found).toEqual([]);
  });

  it('says nothing when it is one slip away', () => {
    const found = checkedThere({ libelleCommuneNaissance: 'Renes' });
    expect(found).toEqual([]);
  });

  it('says nothing when it is the arrondissement of the city', () => {
    const found = checkedThere({ codeInsee: '75056', libelleCommuneNaissance: 'Paris 12' });
    expect(found).toEqual([]);
  });

  it('says nothing when it is a former name', () => {
    const found = checkedThere({ codeInsee: '51108', libelleCommuneNaissance: 'Châlons-sur-Marne' });
    expect(found).toEqual([]);
  });
});
