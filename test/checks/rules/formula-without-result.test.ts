import { describe, expect, it } from '@jest/globals';
import { NO_RESULT } from '#dictionary';
import { checked, checkedTogether, said } from '../passages';

describe('formula-without-result', () => {
  it.each([
    'nomNaissance',
    'nomUsage',
    'codeInsee',
    'dateFinValidite',
    'obtentionCertification',
    'donneeCertifiee',
  ] as const)('is all that is said of %s, required or not', (field) => {
    const found = checked({ [field]: NO_RESULT });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field,
        rule: 'formula-without-result',
        severity: 'error',
        stage: 'structure',
        value: NO_RESULT,
        data: {},
        correction: null,
      },
    ]);
  });

  it('says what to do', () => {
    expect(said(checked({ nomNaissance: NO_RESULT }))).toEqual([
      '«\u00a0Nom de naissance\u00a0» est une formule dont le fichier ne contient pas le résultat\u00a0: le logiciel qui l’a écrite ne l’a pas calculée. Ouvrez le classeur dans Excel, enregistrez-le, puis recommencez.',
      '"Birth name" is a formula whose result is not in the file: the software that wrote it did not compute it. Open the workbook in Excel, save it, then try again.',
    ]);
  });

  it('speaks of the whole birth date', () => {
    const found = checked({
      dateNaissance: NO_RESULT,
      anneeNaissance: null,
      moisNaissance: null,
      jourNaissance: null,
    });
    expect(found.map(({ field, rule }) => [field, rule])).toEqual([
      ['dateNaissance', 'formula-without-result'],
    ]);
  });

  it('two ids without a result are no id twice', () => {
    const found = checkedTogether({ idTechnique: NO_RESULT }, { idTechnique: NO_RESULT });
    expect(found.filter(({ rule }) => rule === 'duplicate-id')).toEqual([]);
  });
});
