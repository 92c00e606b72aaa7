import { expect, it } from '@jest/globals';
import { isExpected } from '#checks';
import type { FieldKey, Values } from '#dictionary';

it.each<[FieldKey, Values, boolean | null]>([
  ['niveauLangueEuropeen', { presenceNiveauLangueEuro: 'true' }, true],
  ['niveauLangueEuropeen', { presenceNiveauLangueEuro: '1' }, true],
  ['niveauLangueEuropeen', { presenceNiveauLangueEuro: 'false' }, false],
  ['niveauLangueEuropeen', { presenceNiveauLangueEuro: 'peut-être' }, null],
  ['niveauLangueEuropeen', {}, null],
  ['scoreGeneral', { presenceNiveauNumeriqueEuro: 'true' }, true],
  ['resultats', { presenceNiveauNumeriqueEuro: '0' }, false],
  ['scoring', { obtentionCertification: 'PAR_SCORING' }, true],
  ['scoring', { obtentionCertification: 'PAR_ADMISSION' }, false],
  ['voieAccessVAE', { modaliteAcces: 'VAE' }, true],
  ['voieAccessVAE', {}, false],
  ['nomNaissance', {}, null],
])('%s is expected of %j: %p', (key, values, expected) => {
  expect(isExpected(key, values)).toBe(expected);
});
