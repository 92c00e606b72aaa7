import { describe, expect, it } from '@jest/globals';
import { messageOf } from '#checks';
import { benchOf, contentOf, IDS, soundRows, type Content, type Row } from '../workbooks';

const rowIds: Row = {
  idClientEmetteur: '11AAA111',
  idClientCertificateur: '11AAA111',
  idContrat: 'MCFCER111111',
};
const two = [
  ['Un', '22BBB222', 'MCFCER222222', 'Certificateur'],
  ['Deux', '33CCC333', 'MCFCER333333', 'Tiers de confiance'],
];

const sentBy = async (content: Content, options = {}) => {
  const { files } = await benchOf(content).generate({}, options);
  return files.map(({ envelope, rows }) => [
    envelope.idClientEmetteur,
    envelope.idClientCertificateur,
    envelope.idContrat,
    rows.map(({ row }) => row),
  ]);
};

describe('the ids of a flux', () => {
  it.each<[string, Content, Record<string, string>, unknown]>([
    [
      'come from the options before anything else',
      {
        rows: soundRows({ idClientEmetteur: '11AAA111' }),
        parametres: IDS,
        certificateurs: [two[0] ?? []],
      },
      { emetteur: '99ZZZ999', certificateur: '88YYY888', contrat: 'MCFCER999999' },
      [['99ZZZ999', '88YYY888', 'MCFCER999999', [2]]],
    ],
    [
      'come from Paramètres where the rows do not say',
      { rows: soundRows({ idClientEmetteur: '11AAA111' }) },
      {},
      [['12ABC345', '12ABC345', 'MCFCER000123', [2]]],
    ],
    [
      'come from the only line of Certificateurs when Paramètres name none',
      {
        rows: soundRows({}),
        parametres: { idClientEmetteur: '12ABC345' },
        certificateurs: [two[0] ?? []],
      },
      {},
      [['12ABC345', '22BBB222', 'MCFCER222222', [2]]],
    ],
    [
      'come from the columns of the rows when these all agree, blanks left out',
      { rows: soundRows(rowIds, {}, rowIds), parametres: {} },
      {},
      [['11AAA111', '11AAA111', 'MCFCER111111', [2, 3, 4]]],
    ],
    [
      'give one file a certificateur, each with its contract',
      {
        rows: soundRows(
          { idClientCertificateur: '33CCC333' },
          { idClientCertificateur: '22BBB222' },
          { idClientCertificateur: '33CCC333' },
        ),
        parametres: { idClientEmetteur: '12ABC345' },
        certificateurs: two,
      },
      {},
      [
        ['12ABC345', '33CCC333', 'MCFCER333333', [2, 4]],
        ['12ABC345', '22BBB222', 'MCFCER222222', [3]],
      ],
    ],
    [
      'take each certificateur’s contract from its own rows where its line has none',
      {
        rows: soundRows(
          { idClientCertificateur: '33CCC333', idContrat: 'MCFCER000033' },
          { idClientCertificateur: '22BBB222', idContrat: 'MCFCER000022' },
        ),
        parametres: { idClientEmetteur: '12ABC345' },
        certificateurs: two.map(([name = '', id = '']) => [name, id, '', '']),
      },
      {},
      [
        ['12ABC345', '33CCC333', 'MCFCER000033', [2]],
        ['12ABC345', '22BBB222', 'MCFCER000022', [3]],
      ],
    ],
  ])('%s', async (_name, content, options, expected) => {
    expect(await sentBy(content, options)).toEqual(expected);
  });

  it('name natureDeposant for rows that do not say: the line of Certificateurs, else Paramètres', async () => {
    const generated = await benchOf({
      rows: soundRows(
        { idClientCertificateur: '33CCC333' },
        { idClientCertificateur: '22BBB222', natureDeposant: 'Certificateur' },
      ),
      parametres: { idClientEmetteur: '12ABC345' },
      certificateurs: two,
    }).generate();
    const text = generated.files.map(({ file }) =>
      file.chunks.map((chunk) => new TextDecoder().decode(chunk)).join(''),
    );
    expect(text.map((xml) => /natureDeposant>(\w+)</.exec(xml)?.[1])).toEqual([
      'TIERS_CONFIANCE',
      'CERTIFICATEUR',
    ]);
  });

  it.each([
    [
      'the emitter',
      { idClientCertificateur: '12ABC345', idContrat: 'MCFCER000123' },
      'idClientEmetteur',
      'id-missing',
    ],
    [
      'the certificateur',
      { idClientEmetteur: '12ABC345', idContrat: 'MCFCER000123' },
      'idClientCertificateur',
      'id-missing',
    ],
    [
      'the contract',
      { idClientEmetteur: '12ABC345', idClientCertificateur: '12ABC345' },
      'idContrat',
      'id-missing',
    ],
    ['an id of 7 characters', { ...IDS, idClientEmetteur: '12ABC34' }, 'idClientEmetteur', 'id-length'],
    ['an unknown natureDeposant', { ...IDS, natureDeposant: 'Ami' }, 'natureDeposant', 'not-in-list'],
  ])('stop the generation when %s is missing or wrong', async (_name, parametres, field, rule) => {
    const bench = benchOf({ rows: soundRows({}), parametres });
    const { findings } = await bench.check();
    expect(findings.filter(({ row, rule: code }) => row === null && code !== 'late')).toMatchObject([
      { field, rule, severity: 'error' },
    ]);
    await expect(bench.generate()).rejects.toMatchObject({ code: 'ids-missing' });
  });

  it('say which rows disagree, once, and that nothing is generated', async () => {
    const rows = soundRows(rowIds, { ...rowIds, idContrat: 'MCFCER222222' }, rowIds, {
      ...rowIds,
      idContrat: 'MCFCER333333',
    });
    const bench = benchOf({ rows, parametres: {} });
    const about = (await bench.check()).findings.filter(({ row, rule }) => row === null && rule !== 'late');
    expect(about.map((finding) => messageOf(finding, 'fr'))).toEqual([
      '«\u00a0Contrat du certificateur\u00a0» n’est pas le même sur toutes les lignes\u00a0: «\u00a0MCFCER111111\u00a0» le plus souvent, autre chose aux lignes 3, 5. Corrigez ces lignes, ou saisissez-le dans les Paramètres.',
    ]);
    await expect(bench.generate()).rejects.toMatchObject({ code: 'ids-missing' });
  });

  it.each<[string, Content, unknown]>([
    [
      'a certificateur that is not of the list, or none where the list has several',
      {
        rows: soundRows({ idClientCertificateur: '22BBB222' }, { idClientCertificateur: '44DDD444' }, {}),
        parametres: { idClientEmetteur: '12ABC345' },
        certificateurs: two,
      },
      { sent: [2], stopped: ['3 unknown-certificateur 44DDD444', '4 unknown-certificateur '] },
    ],
    [
      'another certificateur than that of Paramètres',
      { rows: soundRows({ idClientCertificateur: '11AAA111' }, { idClientCertificateur: '12ABC345' }) },
      { sent: [3], stopped: ['2 unknown-certificateur 11AAA111'] },
    ],
    [
      'another contract than that of Paramètres',
      { rows: soundRows({ idContrat: 'MCFCER111111' }, { idContrat: 'MCFCER000123' }) },
      { sent: [3], stopped: ['2 unknown-contract MCFCER111111'] },
    ],
  ])('stop the rows of %s, and no other', async (_name, content, expected) => {
    const { files, left, result } = await benchOf(content).generate();
    expect({
      sent: files.flatMap(({ rows }) => rows.map(({ row }) => row)),
      stopped: result.findings
        .filter(({ severity }) => severity === 'error')
        .map(({ row, rule, value }) => `${row} ${rule} ${value ?? ''}`),
    }).toEqual(expected);
    expect(left.every(({ reason }) => reason === 'invalid')).toBe(true);
  });

  it.each([
    ['certificateur', { certificateur: '88YYY888' }, { idClientCertificateur: '88YYY888' }, rowIds],
    ['contract', { contrat: 'MCFCER999999' }, { idContrat: 'MCFCER999999' }, { idContrat: 'MCFCER111111' }],
  ] as const)(
    'stop the rows of another %s than the one given by hand, be it of the lists, and no other',
    async (_name, options, same, other) => {
      const content = { rows: soundRows(same, other, {}), certificateurs: two };
      const { files, result } = await benchOf(content).generate({}, { contrat: 'MCFCER999999', ...options });
      expect(files.flatMap(({ rows }) => rows.map(({ row }) => row))).toEqual([2, 4]);
      const [stop, ...others] = result.findings.filter(({ severity }) => severity === 'error');
      expect(others).toEqual([]);
      expect(stop).toMatchObject({ row: 3, data: { asked: Object.values(same)[0] } });
      expect(stop && messageOf(stop, 'fr')).toContain(
        `sous «\u00a0${Object.values(same)[0]}\u00a0», qui est demandé`,
      );
    },
  );

  it('file a row under the line of Certificateurs that it names, be Paramètres another', async () => {
    const content = {
      rows: soundRows({ idClientCertificateur: '22BBB222' }, {}),
      certificateurs: [two[0] ?? []],
    };
    expect(await sentBy(content)).toEqual([
      ['12ABC345', '22BBB222', 'MCFCER222222', [2]],
      ['12ABC345', '12ABC345', 'MCFCER000123', [3]],
    ]);
  });

  it('file each row under the contract that it names, where a certificateur has several', async () => {
    const content = {
      rows: soundRows({ idContrat: 'MCFCER555555' }, { idContrat: 'MCFCER222222' }).map((row) => ({
        ...row,
        idClientCertificateur: '22BBB222',
      })),
      parametres: { idClientEmetteur: '12ABC345' },
      certificateurs: [two[0] ?? [], ['Un', '22BBB222', 'MCFCER555555', 'Certificateur']],
    };
    expect(await sentBy(content)).toEqual([
      ['12ABC345', '22BBB222', 'MCFCER555555', [2]],
      ['12ABC345', '22BBB222', 'MCFCER222222', [3]],
    ]);
  });

  it('are found in Paramètres by their label when the key was wiped', async () => {
    const content = contentOf({ rows: soundRows({}), parametres: {} });
    const labelled = {
      ...content,
      sheets: (content.sheets ?? []).map((sheet) =>
        sheet.name === 'Paramètres'
          ? {
              ...sheet,
              rows: [
                ['', 'BCR de l’émetteur', ' 12ABC345 '],
                ['', 'bcr du certificateur', '12ABC345'],
                ['', 'Contrat du certificateur', 'MCFCER000123'],
              ],
            }
          : sheet,
      ),
    };
    const { files } = await benchOf(labelled).generate();
    expect(files).toHaveLength(1);
  });
});
