import { describe, expect, it } from '@jest/globals';
import { checked, said } from '../passages';

const forAnother = { senderOf: () => ({ emetteur: '12ABC345', certificateur: '98XYZ765' }) };
const unknown = { senderOf: () => ({ emetteur: '', certificateur: '98XYZ765' }) };

describe('nature-disagrees', () => {
  it('reports a certificateur who deposits for another', () => {
    const found = checked({ natureDeposant: 'CERTIFICATEUR' }, { context: forAnother });
    expect(found).toEqual([
      {
        sheet: 'Passages',
        row: 12,
        field: 'natureDeposant',
        rule: 'nature-disagrees',
        severity: 'warning',
        stage: 'business',
        value: 'CERTIFICATEUR',
        data: { emetteur: '12ABC345', certificateur: '98XYZ765', expected: 'TIERS_CONFIANCE' },
        correction: null,
      },
    ]);
    expect(said(found)).toEqual([
      'L’émetteur «\u00a012ABC345\u00a0» dépose pour un autre certificateur, «\u00a098XYZ765\u00a0»\u00a0: la nature du déposant est «\u00a0Tiers de confiance\u00a0». Corrigez la case, ou vérifiez les deux identifiants.',
      'Emitter "12ABC345" deposits for another certificateur, "98XYZ765": the nature of the depositor is "Tiers de confiance". Correct the cell, or check both ids.',
    ]);
  });

  it('reports a trusted third party who deposits for itself', () => {
    const found = checked({ natureDeposant: 'TIERS_CONFIANCE' });
    expect(found.map(({ rule }) => rule)).toEqual(['nature-disagrees']);
    expect(said(found)).toEqual([
      'L’émetteur et le certificateur sont le même, «\u00a012ABC345\u00a0»\u00a0: la nature du déposant est «\u00a0Certificateur\u00a0». Corrigez la case, ou vérifiez les deux identifiants.',
      'Emitter and certificateur are the same, "12ABC345": the nature of the depositor is "Certificateur". Correct the cell, or check both ids.',
    ]);
  });

  it.each([
    ['it is a third party for another', { natureDeposant: 'TIERS_CONFIANCE' }, forAnother],
    ['it is a certificateur for itself', { natureDeposant: 'CERTIFICATEUR' }, {}],
    ['one of the two ids is not known', { natureDeposant: 'CERTIFICATEUR' }, unknown],
    ['the row does not say', {}, forAnother],
  ])('says nothing when %s', (_when, changes, context) => {
    expect(checked(changes, { context })).toEqual([]);
  });
});
