import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { compareSchemas } from '../../scripts/compare-schemas/compare';

const ours = readFileSync(new URL('../../schemas/certifications-cdc-1.1.2.xsd', import.meta.url), 'utf8');

const MUTANTS = 240;
/** One that deals, among these, a mutation for each of the changes below. */
const SEED = 3;

/** Our schema with one thing changed. */
function tampered(from: string, to: string): string {
  expect(ours).toContain(from);
  return ours.replaceAll(from, to);
}

describe('compareSchemas', () => {
  it('finds no difference between a schema and itself, on documents good and bad', () => {
    const { judged, acceptedByBoth, refusedByBoth, differences } = compareSchemas(ours, ours, 250, 1);
    expect(differences).toEqual([]);
    expect(acceptedByBoth + refusedByBoth).toBe(judged);
    expect(acceptedByBoth / judged).toBeGreaterThan(0.3);
    expect(acceptedByBoth / judged).toBeLessThan(0.6);
  });

  it('gives the same with the same seed, something else with another', () => {
    const other = tampered('<xs:enumeration value="F"/>', '');
    const first = compareSchemas(ours, other, 60, 5);
    expect(compareSchemas(ours, other, 60, 5)).toEqual(first);
    expect(compareSchemas(ours, other, 60, 6)).not.toEqual(first);
  });

  it.each([
    ['a length one longer', '<xs:maxLength value="60"/>', '<xs:maxLength value="61"/>', 'B'],
    ['an empty text', '<xs:minLength value="1"/>', '<xs:minLength value="0"/>', 'B'],
    ['a code missing', '<xs:enumeration value="PAR_SCORING"/>', '', 'A'],
    ['a nil refused', 'type="f:texte255" nillable="true"', 'type="f:texte255"', 'A'],
    [
      'an order',
      '<xs:complexType name="titulaire">\n    <xs:all>',
      '<xs:complexType name="titulaire">\n    <xs:sequence>',
      'A',
    ],
  ])('finds %s', (_, from, to, acceptedBy) => {
    const b = to.includes('sequence')
      ? tampered(from, to).replace(
          /(name="titulaire">\s*<xs:sequence>[\s\S]*?)<\/xs:all>/,
          '$1</xs:sequence>',
        )
      : tampered(from, to);
    const { differences } = compareSchemas(ours, b, MUTANTS, SEED);
    expect(new Set(differences.map((difference) => difference.acceptedBy))).toEqual(new Set([acceptedBy]));
  });

  it('says which elements one schema alone has', () => {
    const { onlyInA, onlyInB } = compareSchemas(ours, tampered('name="verbatim"', 'name="remarque"'), 10, 1);
    expect(onlyInA.map((path) => path.split('/').at(-1))).toEqual(['verbatim']);
    expect(onlyInB.map((path) => path.split('/').at(-1))).toEqual(['remarque']);
  });
});
