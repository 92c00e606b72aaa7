import { describe, expect, it } from '@jest/globals';
import { checkEnvelope } from '#checks';
import { context, said } from './passages';

const ids = { idClientEmetteur: '12ABC345', idClientCertificateur: '12ABC345', idContrat: 'MCFCER000123' };

describe('the ids of the envelope', () => {
  it('are right when they have the length and the form expected', () => {
    expect(checkEnvelope(ids, context)).toEqual([]);
  });

  it('are each reported when missing, about the workbook', () => {
    const found = checkEnvelope({ idClientEmetteur: ' ', idContrat: null }, context);
    expect(found).toEqual(
      (['idClientEmetteur', 'idClientCertificateur', 'idContrat'] as const).map((field) => ({
        sheet: null,
        row: null,
        field,
        rule: 'id-missing',
        severity: 'error',
        stage: 'schema',
        value: null,
        data: {},
        correction: null,
      })),
    );
    expect(said(found.slice(0, 1))).toEqual([
      '«\u00a0BCR de l’émetteur\u00a0» n’est pas renseigné. Aucun fichier ne peut être écrit sans lui\u00a0: saisissez-le dans les Paramètres.',
      '"Emitter BCR" is not given. No file can be written without it: type it in the settings.',
    ]);
  });

  it.each([
    ['too short', { idClientEmetteur: '12ABC34' }, 'id-length', 'error', { length: 7, min: 8, max: 8 }],
    ['too long', { idContrat: 'M'.repeat(21) }, 'id-length', 'error', { length: 21, min: 1, max: 20 }],
    ['of another form', { idClientCertificateur: 'ABCDEFGH' }, 'id-form', 'warning', { example: '12ABC345' }],
    ['of another form', { idContrat: 'CONTRAT1' }, 'id-form', 'warning', { example: 'MCFCER000123' }],
    ['the error of a formula', { idContrat: '#REF!' }, 'formula-error', 'error', { error: '#REF!' }],
    [
      'with a control character',
      { idContrat: 'MCF\u0002CER' },
      'illegal-character',
      'error',
      { character: 'U+0002', position: 4 },
    ],
  ] as const)('are reported when %s: %j', (_why, changes, rule, severity, data) => {
    expect(checkEnvelope({ ...ids, ...changes }, context)).toMatchObject([{ rule, severity, data }]);
  });
});
