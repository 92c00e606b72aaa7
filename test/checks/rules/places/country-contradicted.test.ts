import { describe, expect, it } from '@jest/globals';
import { said } from '../../passages';
import { checkedThere } from '../../with-places';

describe('country-contradicted', () => {
  it('reports a country beside a town that has its own INSEE code', () => {
    const found = checkedThere({ codeInsee: '44109', libelleCommuneNaissance: 'Nantes (Maroc)' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'libelleCommuneNaissance',
        rule: 'country-contradicted',
        severity: 'warning',
        stage: 'places',
        value: 'Nantes (Maroc)',
        data: { countries: 'Maroc 99350', town: '', code: '44109' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Nantes (Maroc)\u00a0» dit un pays (Maroc 99350), et le code «\u00a044109\u00a0» un autre lieu. Gardez ce que dit l’acte de naissance, et videz ou corrigez l’autre case.',
      '"Nantes (Maroc)" says a country (Maroc 99350), and code "44109" another place. Keep what the birth record says, and empty or correct the other cell.',
    ]);
  });

  it('reports a country beside a name that a commune of France has, and no code', () => {
    const found = checkedThere({ codeInsee: null, libelleCommuneNaissance: 'Metz - Luxembourg' });
    expect(found.map(({ rule, data, correction }) => ({ rule, data, correction }))).toEqual([
      {
        rule: 'country-contradicted',
        data: { countries: 'Luxembourg 99137', town: 'Metz', code: '' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a0Metz - Luxembourg\u00a0» dit un pays (Luxembourg 99137), et «\u00a0Metz\u00a0» est aussi une commune de France. Si la naissance y est, effacez le pays\u00a0; sinon, laissez ici la ville seule, et mettez le code du pays dans «\u00a0Code INSEE de naissance\u00a0».',
      '"Metz - Luxembourg" says a country (Luxembourg 99137), and "Metz" is also a town of France. If the birth was there, take the country out; if not, leave the town alone here, and put the code of the country in "Birthplace INSEE code".',
    ]);
  });

  it.each([
    [{ libellePaysNaissance: 'Maroc' }, 'libellePaysNaissance'],
    [{ codePaysNaissance: '350' }, 'codePaysNaissance'],
  ] as const)('reports a foreign country with a French postal code and its town: %j', (country, field) => {
    const found = checkedThere({
      codeInsee: null,
      codePostal: '44000',
      libelleCommuneNaissance: 'Nantes',
      ...country,
    });
    expect(found.map((each) => `${each.rule}@${each.field ?? ''}`)).toEqual([
      `country-contradicted@${field}`,
    ]);
  });

  it.each([
    { codeInsee: '99110', codePaysNaissance: '110', libelleCommuneNaissance: 'Vienne' },
    {
      codeInsee: '99401',
      codePaysNaissance: '401',
      libellePaysNaissance: 'Canada',
      libelleCommuneNaissance: 'Ste-Foy / Québec',
    },
    { codeInsee: null, libelleCommuneNaissance: 'Los Angeles, CA' },
  ])('says nothing of %j', (changes) => {
    expect(checkedThere(changes)).toEqual([]);
  });
});
