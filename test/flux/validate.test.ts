import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  locate,
  openValidator,
  validateFlux,
  writeFlux,
  type FluxFile,
  type Validator,
  slicesOf,
} from '#flux';
import { envelope, linesOf, plan115, textOf, titulaire, xsd } from './support';

let validator: Validator;
beforeAll(async () => {
  validator = await openValidator(xsd('1.1.5'));
});
afterAll(() => {
  validator.dispose();
});

const many = (count: number, more: Parameters<typeof titulaire>[1] = {}) =>
  Array.from({ length: count }, (_, index) => titulaire(index + 2, { code: `RNCP${index % 3}`, ...more }));

describe('a violation', () => {
  it.each([
    ['a value out of its list', { sexe: 'X' }, 'sexe', /\[facet 'enumeration'\]/],
    ['a value too long', { nomNaissance: 'a'.repeat(61) }, 'nomNaissance', /\[facet 'maxLength'\]/],
    ['a date that is not one', { dateDebutValidite: '12/03/2026' }, 'dateDebutValidite', /12\/03\/2026/],
    ['a missing element, by the one that should hold it', { sexe: '' }, 'titulaire', /Missing child element/],
    ['the code of a certification', { code: 'a'.repeat(101) }, 'code', /\[facet 'maxLength'\]/],
    ['a digital level', { resultats: '1.1=9' }, 'niveau', /\[facet 'maxInclusive'\]/],
  ])('says the row and the field once: %s', async (_what, values, element, message) => {
    const file = writeFlux(envelope, [titulaire(2), titulaire(30, values), titulaire(4)], plan115);
    const { valid, violations, count } = await validateFlux(file, validator);
    expect({ valid, count }).toEqual({ valid: false, count: 1 });
    expect(violations).toMatchObject([{ at: { row: 30 }, element, message: expect.stringMatching(message) }]);
    expect(linesOf(file)[(violations[0]?.line ?? 0) - 1]).toContain(`<cpf:${element}>`);
  });

  it('of the envelope has no row and is said once, however many slices there are', async () => {
    const file = writeFlux({ ...envelope, idClientEmetteur: 'trop-long' }, many(3000), plan115);
    const { violations, complete } = await validateFlux(file, validator);
    expect(violations).toMatchObject([{ at: null, element: 'idClient', line: 7 }]);
    expect(complete).toBe(true);
  });

  it('of a late slice has the line of the file', async () => {
    const passages = [...many(3000), titulaire(9999, { code: 'RNCP1', sexe: 'X' })];
    const file = writeFlux(envelope, passages, plan115);
    const { violations } = await validateFlux(file, validator);
    expect(violations).toMatchObject([{ at: { row: 9999 }, element: 'sexe' }]);
    expect(linesOf(file)[(violations[0]?.line ?? 0) - 1]).toContain('<cpf:sexe>X</cpf:sexe>');
  });

  it('is one of a thousand at most, and the count says how many were found', async () => {
    const file = writeFlux(envelope, many(3000, { sexe: 'X' }), plan115);
    const check = await validateFlux(file, validator, { maxViolations: 10 });
    expect(check.violations).toHaveLength(10);
    expect(check.count).toBeGreaterThan(10);
    expect(check).toMatchObject({ valid: false, complete: false });
  });
});

describe('the slices', () => {
  it('hold every passage once, in order, with the bytes of the file, whatever the groups', () => {
    const file = writeFlux(envelope, many(4000), plan115);
    const lines = linesOf(file);
    const ids: string[] = [];
    const slices = [...slicesOf(file)];
    expect(slices.length).toBeGreaterThan(1);
    for (const slice of slices) {
      const text = new TextDecoder().decode(slice.bytes);
      const moved = text.split('\n').filter((line, index) => line !== lines[slice.lineInFile(index + 1) - 1]);
      expect(moved).toEqual([]);
      for (const [, id = ''] of text.matchAll(/<cpf:idTechnique>(.*?)</g)) ids.push(id);
    }
    expect(ids).toEqual(file.rows.map(({ row }) => `2026-${row}`));
  });
});

describe('while it validates', () => {
  it('it says where it is, and stops when it is told to', async () => {
    const file = writeFlux(envelope, many(4000), plan115);
    const seen: [number, number][] = [];
    await validateFlux(file, validator, { onProgress: (done, total) => seen.push([done, total]) });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toEqual([4000, 4000]);

    const controller = new AbortController();
    const stopped = validateFlux(file, validator, {
      onProgress: () => controller.abort(),
      signal: controller.signal,
    });
    await expect(stopped).rejects.toThrow(/abort/i);
  });
});

describe('an XSD that is not one', () => {
  it.each([
    ['text', 'bonjour'],
    ['nothing', ''],
    ['a page', '<!DOCTYPE html><html><body>404</body></html>'],
    ['a truncated file', xsd('1.1.5').slice(0, 3000)],
    [
      'a type that is not there',
      '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"><xsd:element name="a" type="b"/></xsd:schema>',
    ],
  ])('is refused in one sentence: %s', async (_what, text) => {
    await expect(openValidator(text)).rejects.toMatchObject({
      name: 'BadInputError',
      code: 'xsd-unusable',
      text: { fr: expect.stringContaining('n’est pas un schéma XSD utilisable') },
    });
  });
});

describe('a line of the flux', () => {
  const file: FluxFile = writeFlux(
    envelope,
    [titulaire(5, { code: 'RNCP1' }), titulaire(6, { code: 'RNCP2' }), titulaire(7, { code: 'RNCP1' })],
    plan115,
  );
  const lines = linesOf(file);
  const lineOf = (part: string, nth = 0): number =>
    lines.flatMap((line, index) => (line.includes(part) ? [index + 1] : []))[nth] ?? 0;

  it.each([
    ['the declaration', 1, null, null],
    ['the emitter', lineOf('<cpf:idClient>'), null, 'idClient'],
    ['the code of the first certification', lineOf('<cpf:code>'), 5, 'code'],
    ['the first passage', lineOf('<cpf:idTechnique>2026-5'), 5, 'idTechnique'],
    ['the end of a passage', lineOf('</cpf:passageCertification>'), 5, 'passageCertification'],
    ['another row of the same certification', lineOf('<cpf:sexe>', 1), 7, 'sexe'],
    ['the end of a certification', lineOf('</cpf:certification>'), null, 'certification'],
    ['the second certification', lineOf('<cpf:code>', 1), 6, 'code'],
    ['the last row', lineOf('<cpf:sexe>', 2), 6, 'sexe'],
    ['the end of the file', lineOf('</cpf:flux>'), null, 'flux'],
  ])('is brought back to its row and element: %s', (_what, line, row, element) => {
    expect(locate(file, line)?.at?.row ?? null).toBe(row);
    if (element !== null) expect(locate(file, line)?.element).toBe(element);
  });

  it.each([0, -1, 1.5, lines.length, 1e9])('that is not there gives nothing: %d', (line) => {
    expect(locate(file, line)).toBeNull();
  });

  it('is found whatever the file’s pieces are', () => {
    const bytes = new TextEncoder().encode(textOf(file));
    const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) =>
      bytes.slice(index * 7, index * 7 + 7),
    );
    const line = lineOf('<cpf:sexe>', 2);
    expect(locate({ ...file, chunks }, line)).toMatchObject({ at: { row: 6 }, element: 'sexe' });
  });
});
