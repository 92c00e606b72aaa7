import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

describe('length', () => {
  it('reports when a code of fixed length has lost a zero, with the correction that answers it', () => {
    const found = checked({ codeInsee: '1004' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'codeInsee',
        rule: 'length',
        severity: 'error',
        stage: 'schema',
        value: '1004',
        data: { length: 4, min: 5, max: 5 },
        correction: '01004',
      },
    ]);
    expect(said(found)).toEqual([
      '«\u00a01004\u00a0» compte 4 caractères\u00a0: 5 caractères attendus. Correction proposée\u00a0: «\u00a001004\u00a0».',
      '"1004" has 4 characters: 5 characters expected. Correction proposed: "01004".',
    ]);
  });

  it('reports when a name has 61 characters', () => {
    const found = checked({ nomNaissance: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'nomNaissance',
        rule: 'length',
        severity: 'error',
        stage: 'schema',
        value: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
        data: { length: 61, min: 1, max: 60 },
        correction: null,
      },
    ]);
  });

  it('says nothing when 60 characters of four bytes are 60 characters', () => {
    const found = checked({
      nomNaissance: '\u{1df00}'.repeat(60),
    });
    expect(found).toEqual([]);
  });

  it('says nothing when it is 255 long', () => {
    const found = checked({
      verbatim:
        'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    });
    expect(found).toEqual([]);
  });

  it('never asks to shorten a name or an address', () => {
    const [name, address] = [
      said(checked({ nomNaissance: 'X'.repeat(61) })),
      said(checked({ urlPreuve: `https://exemple.fr/${'x'.repeat(255)}` })),
    ];
    expect(name[0]).toMatch(/ne contient que ce nom/);
    expect(address[0]).toMatch(/adresse plus courte/);
    expect([...name, ...address].join()).not.toMatch(/Raccourcissez|Shorten/);
  });

  it('is the only sentence on several first names that are too long together', () => {
    const found = checked({
      prenom1: 'Jean, Pierre, Marie, Joseph, Antoine, Louis, Charles, Henri, Philippe',
    });
    expect(found.map(({ rule }) => rule)).toEqual(['length']);
  });

  it('asks to empty a cell that says that nothing is known', () => {
    expect(said(checked({ codeInsee: 'N/A' }))).toEqual([
      '«\u00a0N/A\u00a0» compte 3 caractères\u00a0: 5 caractères attendus. Si la donnée n’est pas connue, videz la case.',
      '"N/A" has 3 characters: 5 characters expected. If the datum is not known, empty the cell.',
    ]);
  });
});
