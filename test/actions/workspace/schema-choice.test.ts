import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createSession } from '#session';
import { xsdRefusals } from '../../scenario/xsd';
import { benchOf, IDS, soundRows } from '../workbooks';

const xsdOf = (version: string) =>
  readFileSync(new URL(`../../../schemas/certifications-cdc-${version}.xsd`, import.meta.url), 'utf8');
const parametres = (version: string) => ({ ...IDS, version });

describe('the schema in force', () => {
  it.each([
    ['1.1.5 when nothing is said', IDS, {}, '1.1.5', 'reconstructed'],
    ['that of Paramètres', parametres('1.1.2'), {}, '1.1.2', 'official'],
    [
      'the version given by hand, over Paramètres',
      parametres('1.1.2'),
      { version: '1.1.5' },
      '1.1.5',
      'reconstructed',
    ],
    [
      'the XSD given by hand, which gives the version',
      parametres('1.1.5'),
      { xsd: xsdOf('1.1.2') },
      '1.1.2',
      'loaded',
    ],
    ['an XSD and the same version', IDS, { xsd: xsdOf('1.1.2'), version: '1.1.2' }, '1.1.2', 'loaded'],
  ])('is %s', async (_name, settings, options, version, source) => {
    const generated = await benchOf({ rows: soundRows({}), parametres: settings }).generate({}, options);
    expect(generated.result.workspace.chosen).toMatchObject({ version, source });
    const [file] = generated.files;
    expect(await xsdRefusals(joined(file?.file.chunks ?? []), version)).toEqual([]);
  });

  it.each([
    ['an unknown version', parametres('9.9.9'), {}, 'unknown-schema-version'],
    [
      'a version that contradicts the XSD',
      IDS,
      { xsd: xsdOf('1.1.2'), version: '1.1.5' },
      'schema-contradiction',
    ],
    ['an XSD that is none', IDS, { xsd: '<html/>' }, expect.any(String)],
    ['an XSD that is no XML', IDS, { xsd: 'bonjour' }, expect.any(String)],
  ])('is refused when it is %s', async (_name, settings, options, code) => {
    const bench = benchOf({ rows: soundRows({}), parametres: settings });
    await expect(bench.check(options)).rejects.toMatchObject({
      code,
      text: { fr: expect.stringMatching(/\.$/) },
    });
  });

  it('is the one loaded into the workbook, in pieces, until a version is asked for by hand', async () => {
    const bench = benchOf({ rows: soundRows({}) });
    await createSession(bench.workbook, bench.surroundings, 'fr').loadXsd(xsdOf('1.1.2'));
    expect((await bench.check()).workspace.chosen).toMatchObject({ version: '1.1.2', source: 'loaded' });
    expect((await bench.check({ version: '1.1.5' })).workspace.chosen.source).toBe('reconstructed');
    expect((await bench.check({ version: '1.1.2' })).workspace.chosen.source).toBe('loaded');
  });

  it('blocks the generation by name when it requires an element that the dictionary does not know', async () => {
    const xsd = xsdOf('1.1.5').replace(
      /(<xs:element name="verbatim"[^>]*\/?>)/,
      '<xs:element name="numeroMystere" type="xs:string"/>$1',
    );
    expect(xsd).not.toBe(xsdOf('1.1.5'));
    const bench = benchOf({ rows: soundRows({}) });
    await bench.check({ xsd });
    await expect(bench.generate({}, { xsd })).rejects.toMatchObject({
      code: 'schema-element-unknown',
      text: { fr: expect.stringContaining('numeroMystere') },
    });
  });

  it('judges what our checks accept: the row is left, with the element, the words and the line', async () => {
    const only =
      '<xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="oui"/></xs:restriction></xs:simpleType>';
    const xsd = xsdOf('1.1.5').replace(
      '<xs:element name="verbatim" type="f:texte255" minOccurs="0"/>',
      `<xs:element name="verbatim" minOccurs="0"><xs:simpleType><xs:union>${only}</xs:union></xs:simpleType></xs:element>`,
    );
    expect(xsd).not.toBe(xsdOf('1.1.5'));
    const bench = benchOf({ rows: soundRows({ verbatim: 'oui' }, { verbatim: 'autre' }, {}) });
    const { files, left } = await bench.send({}, { xsd });
    expect(files.map(({ rows }) => rows.map(({ row }) => row))).toEqual([[2, 4]]);
    expect(left).toMatchObject([
      {
        row: 3,
        reason: 'invalid',
        findings: [
          {
            rule: 'xsd',
            field: 'verbatim',
            data: { element: 'verbatim', message: expect.stringMatching(/.+/) },
          },
        ],
      },
    ]);
    expect(bench.column('Statut')).toEqual(['Généré', 'À corriger', 'Généré']);
    expect(bench.column('Anomalies')[1]).toBe('Verbatim\u00a0: refusé par le XSD');
  });
});

const joined = (chunks: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(chunks));
