import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { dataFingerprint } from '#actions/certifying';
import { PRODUCT } from '#dictionary';
import { readFileSync } from 'node:fs';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('the SHA-256 of the data', () => {
  it('is that of one line of JSON a passage, fields in the order of the dictionary', () => {
    const rows = [
      { branch: 'titulaire', values: { prenom1: 'Zoé', nomNaissance: 'MARTIN', type: 'RS' } },
      { branch: 'identifiantNational', values: { nir: '2550814168025' } },
    ] as const;
    expect(dataFingerprint(rows)).toBe(
      sha256(
        '["titulaire",[["type","RS"],["nomNaissance","MARTIN"],["prenom1","Zoé"]]]\n' +
          '["identifiantNational",[["nir","2550814168025"]]]\n',
      ),
    );
    expect(dataFingerprint([])).toBe(sha256(''));
  });

  it('tells two rows from one, and their order', () => {
    const [one, two] = [
      { branch: 'titulaire', values: { code: 'RS1' } },
      { branch: 'titulaire', values: { code: 'RS2' } },
    ] as const;
    const all = [[one], [one, one], [one, two], [two, one]].map(dataFingerprint);
    expect(new Set(all).size).toBe(4);
  });
});

describe('the version of the product', () => {
  it('is that of its package', () => {
    const { version } = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    ) as { version: string };
    expect(PRODUCT.version).toBe(version);
  });
});
