import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fieldKeys } from '#dictionary';
import { readMarks, writeMarks } from '#journal';
import { holds } from '../holds';
import { sent } from './lines';

const targets = fc.uniqueArray(fc.constantFrom(...fieldKeys, '*' as const));

describe('the marks of a row', () => {
  it('stand between semicolons, so that a format finds each of them whole', () => {
    expect(
      writeMarks({ errors: ['nomNaissance'], warnings: ['code'], ko: ['sexe'], fingerprint: sent }),
    ).toBe(`;E:nomNaissance;W:code;K:sexe;F:${sent};`);
  });

  it('are read back', () => {
    holds(
      fc.property(
        targets,
        targets,
        targets,
        fc.constantFrom('', sent),
        (errors, warnings, ko, fingerprint) => {
          const lastCheck = fingerprint === '' ? null : { hasError: errors.length > 0, fingerprint };
          const text = writeMarks({ errors, warnings, ko, fingerprint });
          expect(readMarks(text)).toEqual({ errors, warnings, ko, fingerprint, lastCheck });
        },
      ),
    );
  });

  it.each([
    ['of a row KO without any cell in particular', { ko: true }, ';K:*;'],
    ['of a row that is not KO', { ko: false }, ''],
  ])('%s', (_, { ko }, text) => {
    expect(writeMarks({ errors: [], warnings: [], ko, fingerprint: '' })).toBe(text);
  });

  it.each([null, '', 'bonjour', ';E:inconnu;F:zz;', 12, ';;;'])('that are none (%s) say nothing', (cell) => {
    expect(readMarks(cell)).toEqual({ errors: [], warnings: [], ko: [], fingerprint: '', lastCheck: null });
  });

  it('take a fingerprint of the values alone', () => {
    expect(readMarks(';F:0123456789abcdef;').lastCheck).toEqual({
      hasError: false,
      fingerprint: '0123456789abcdef',
    });
  });
});
