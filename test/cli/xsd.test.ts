import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { accrochage, book, folder } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
  writeFileSync(
    dir.at('kit.xsd'),
    readFileSync('schemas/certifications-cdc-1.1.5.xsd', 'utf8').replaceAll(
      '<xs:maxLength value="60"/>',
      '<xs:maxLength value="5"/>',
    ),
  );
});
afterEach(() => dir.clean());

describe('xsd diff', () => {
  it('holds one schema against ours of its version, and says how many rows a difference concerns', async () => {
    const { exit, json } = await accrochage('xsd', 'diff', dir.at('kit.xsd'), '--workbook', book, '--json');
    expect(exit).toBe(0);
    expect(json).toMatchObject({
      a: { version: '1.1.5' },
      b: { path: null, version: '1.1.5', origin: 'reconstructed' },
      differences: expect.arrayContaining([
        expect.objectContaining({
          kind: 'length',
          path: 'passageCertification/identificationTitulaire/titulaire/nomNaissance',
          a: { min: 1, max: 5 },
          b: { min: 1, max: 60 },
          effect: 'stricter',
          change: expect.stringMatching(/^\d+ lignes dépassent la nouvelle longueur\.$/),
        }),
      ]),
    });
  });

  it('says that two are alike, in words', async () => {
    const { exit, out } = await accrochage('xsd', 'diff', dir.at('kit.xsd'), dir.at('kit.xsd'));
    expect([exit, out]).toEqual([0, expect.stringMatching(/^Aucune différence entre .*\.$/)]);
  });

  it.each([
    ['what is no schema', book],
    ['what is not there', 'absent.xsd'],
  ])('refuses %s in one sentence', async (_, path) => {
    const { exit, err } = await accrochage('xsd', 'diff', path);
    expect([exit, err]).toEqual([2, expect.stringMatching(/^[^\n]+\.$/)]);
  });
});
