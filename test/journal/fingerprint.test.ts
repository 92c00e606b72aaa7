import { describe, expect, it } from '@jest/globals';
import { fingerprint, isFingerprint, sameIdentity, sameValues } from '#journal';
import type { Values } from '#dictionary';
import { nadia, print, retouched, sent, somebodyElse } from './lines';

describe('a fingerprint', () => {
  it('is 16 hexadecimal digits of the values, and 8 of the person', () => {
    expect(sent).toMatch(/^[0-9a-f]{16}-[0-9a-f]{8}$/);
    expect(isFingerprint(sent)).toBe(true);
  });

  it('is for ever what it was: every workbook that was sent holds some', () => {
    expect(sent).toBe('9be00c73bc069658-aaf716c4');
    expect(fingerprint({ branch: 'titulaire', values: {} })).toBe('4f53cda18c2baa0c-3f6ae305');
  });

  it('without its second part, of an older workbook, compares by its values alone', () => {
    const [values = '', person = ''] = sent.split('-');
    expect([sameValues(values, sent), sameIdentity(values, sent)]).toEqual([true, true]);
    expect(sameIdentity(`0${values.slice(1)}`, sent)).toBe(values.startsWith('0'));
    expect(sameIdentity(`fedcba9876543210-${person}`, sent)).toBe(true);
    expect([sameValues(sent, 'abc'), sameIdentity(sent, 'abc')]).toEqual([false, false]);
  });

  it('does not depend on the order of the values', () => {
    const reversed: Values = Object.fromEntries(Object.entries(nadia).reverse());
    expect(fingerprint({ branch: 'titulaire', values: reversed })).toBe(sent);
  });

  it('does not depend on where the certification is written', () => {
    const { code = '', type = '', ...rest } = nadia;
    expect(fingerprint({ branch: 'titulaire', values: rest }, { code, type })).toBe(sent);
  });

  it.each<[string, Values]>([
    ['who sends', { idClientEmetteur: '12ABC345', idContrat: 'MCFCER000999' }],
    ['a field of a branch that is not used', { idDossier: '123' }],
    ['an empty value', { prenom2: '' }],
  ])('does not depend on %s', (_, changes) => {
    expect(print(changes)).toBe(sent);
  });

  it.each<[string, Values, boolean]>([
    ['another birthplace', { libelleCommuneNaissance: 'Brest' }, true],
    ['other capitals and accents in the name', { nomNaissance: 'FÉRRAND' }, true],
    ['a stop after the name', { nomNaissance: `${nadia.nomNaissance ?? ''} .` }, true],
    ['a zero before the day', { jourNaissance: `0${nadia.jourNaissance ?? ''}` }, true],
    ['another person', { prenom1: 'Nadège' }, false],
    ['another day of birth', { jourNaissance: '18' }, false],
    ['another certification', { code: 'RNCP35727' }, false],
    ['another delivery date', { dateDebutValidite: '2026-04-12' }, false],
  ])('changes with %s, and so does the person it tells: %s', (_, changes, samePerson) => {
    expect(sameValues(print(changes), sent)).toBe(false);
    expect(sameIdentity(print(changes), sent)).toBe(samePerson);
  });

  it('that is empty is that of nothing', () => {
    expect([sameValues('', ''), sameIdentity('', ''), isFingerprint('')]).toEqual([false, false, false]);
  });

  it('tells the person from the others', () => {
    expect([sameIdentity(sent, retouched), sameIdentity(sent, somebodyElse)]).toEqual([true, false]);
  });
});
