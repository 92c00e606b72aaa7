import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { differenceWords, effectOf, effectWords, rowsConcerned, schemaDifferences } from '#actions/comparing';
import { openWorkspace } from '#actions/workspace';
import { readSchema } from '#dictionary';
import { benchOf, soundRows } from '../workbooks';

const [former, ours] = ['1.1.2', '1.1.5'].map((version) =>
  readFileSync(new URL(`../../../schemas/certifications-cdc-${version}.xsd`, import.meta.url), 'utf8'),
) as [string, string];

/** Our schema with things changed. */
function tampered(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replaceAll(from, to);
  }, ours);
}

const differencesOf = (a: string, b = ours) => schemaDifferences(readSchema(a), readSchema(b));
const NAMES = { a: 'A', b: 'B' };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the differences between two schemas', () => {
  it('are none between a schema and itself', () => {
    expect(differencesOf(ours)).toEqual([]);
  });

  it('are none where a pattern is written otherwise and means the same', () => {
    expect(differencesOf(tampered(['[12][0-9]', '[1-2][0-9]'], ['3[01]', '3[0-1]']))).toEqual([]);
  });

  it('are, between ours of 1.1.2 and of 1.1.5, the version, the action and the branch of the NIR', () => {
    expect(differencesOf(former).map(({ kind, path }) => [kind, path])).toEqual([
      ['version', ''],
      ['only-in-b', 'passageCertification/identificationTitulaire/identifiantNational'],
      ['only-in-b', 'flux/action'],
    ]);
  });

  it.each([
    [
      'a length',
      [['<xs:maxLength value="255"/>', '<xs:maxLength value="100"/>']],
      /^Option \(libelleOption\) : 100 caractères au plus dans A, 255 caractères au plus dans B\.$/,
      'stricter',
    ],
    [
      'a length that is longer',
      [['<xs:maxLength value="255"/>', '<xs:maxLength value="500"/>']],
      /500 caractères au plus dans A, 255 caractères au plus dans B\.$/,
      'looser',
    ],
    [
      'a code that is gone',
      [['<xs:enumeration value="PAR_SCORING"/>', '']],
      /^Obtention \(.*\) : PAR_SCORING dans B seulement\.$/,
      'stricter',
    ],
    [
      'a code that is new',
      [
        [
          '<xs:enumeration value="PAR_SCORING"/>',
          '<xs:enumeration value="PAR_SCORING"/><xs:enumeration value="PAR_ECHO"/>',
        ],
      ],
      /^Obtention \(.*\) : PAR_ECHO dans A seulement\.$/,
      'looser',
    ],
    [
      'an element that we do not know',
      [['name="verbatim"', 'name="remarque"']],
      /^Élément passageCertification\/remarque : présent dans A seulement, facultatif\.$/,
      'none',
    ],
  ] as const)('say %s in words, and what it changes', (_, changes, words, effect) => {
    const text = tampered(...changes.map(([from, to]) => [from, to] as const));
    const found = differencesOf(text);
    const said = found.map((each) => plain(differenceWords(each, NAMES, 'fr')));
    const at = said.findIndex((line) => words.test(line));
    expect(said).toEqual(expect.arrayContaining([expect.stringMatching(words)]));
    const difference = found[at];
    expect(difference === undefined ? '' : effectOf(difference)).toBe(effect);
  });

  it('say that an unknown required element blocks, and what an order is in each', () => {
    const line = /<xs:element name="verbatim"[^>]*>/.exec(ours)?.[0] ?? '';
    const added = tampered([line, `<xs:element name="preuve" type="xs:string"/>${line}`]);
    const [difference] = differencesOf(added);
    expect(difference).toMatchObject({
      kind: 'only-in-a',
      required: true,
      known: false,
      path: 'passageCertification/preuve',
    });
    expect(difference === undefined ? '' : plain(effectWords(difference, null, 'fr'))).toBe(
      'L’outil ne le connaît pas : aucun fichier ne pourra être généré.',
    );
    const kinds = differencesOf(tampered(['<xs:sequence>', '<xs:all>'], ['</xs:sequence>', '</xs:all>'])).map(
      ({ kind }) => kind,
    );
    expect(new Set(kinds)).toContain('model');
  });

  it('are counted in a workbook: rows that a length cuts, of their own branch alone', async () => {
    const a = tampered(['<xs:maxLength value="60"/>', '<xs:maxLength value="5"/>']);
    const { workbook, surroundings } = benchOf({
      rows: soundRows({}, { nomNaissance: 'BREF' }, { nomNaissance: 'ÉLÉPH' }),
    });
    const differences = differencesOf(a);
    const rows = await rowsConcerned(
      await openWorkspace(workbook, {}, surroundings),
      [readSchema(a), readSchema(ours)],
      differences,
    );
    const told = [...rows].map(([{ path }, count]) => [path.split('/').slice(-2).join('/'), count]);
    expect(told).toEqual([
      ['titulaire/nomNaissance', 1],
      ['titulaire/prenom1', 3],
    ]);
    const [first] = rows.keys();
    expect(first === undefined ? '' : effectWords(first, 12, 'fr')).toBe(
      '12 lignes dépassent la nouvelle longueur.',
    );
  });
});
