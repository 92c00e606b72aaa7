import { describe, expect, it } from '@jest/globals';
import { recordJournal } from '#actions/recording';
import { applyAccuses, readAccuseFiles } from '#actions/sending';
import { benchOf, processed, soundRows, type Bench } from '../workbooks';

/** An accusé of a file rejected whole, of these errors: message, line. */
const rejection = (nomFichier: string, ...errors: readonly (readonly [string, number | null])[]) => {
  const text = `<rapport><nomFichier>${nomFichier}</nomFichier><idTraitement>1</idTraitement><erreurs>${errors
    .map(
      ([message, line]) =>
        `<erreur><type>XSD</type><message>${message}</message>${line === null ? '' : `<ligne>${line}</ligne><colonne>9</colonne>`}</erreur>`,
    )
    .join('')}</erreurs></rapport>`;
  return { name: 'Accusé de traitement_x.xml_20261201.xml', bytes: new TextEncoder().encode(text) };
};

async function reject(bench: Bench, ...errors: Parameters<typeof rejection>[1][]) {
  const [file] = (await bench.send()).files;
  const result = await bench.check();
  const { accuses, journal } = applyAccuses(
    result,
    readAccuseFiles([rejection(file?.name ?? '', ...errors)]).read,
    false,
  );
  await recordJournal(result, journal);
  return accuses[0]?.errors ?? [];
}

const LENGTH =
  "cvc-length-valid: Value '35238' with length = '5' is not facet-valid with respect to length '6' for type 'x'.";

/** The line of the second passage's INSEE code in a file of these rows. */
async function lineOf(bench: Bench, element: string): Promise<number> {
  const [file] = (await bench.generate()).files;
  const text = file?.file.chunks.map((chunk) => new TextDecoder().decode(chunk)).join('') ?? '';
  const lines = text.split('\n');
  return lines.findLastIndex((line) => line.includes(`<cpf:${element}>`)) + 1;
}

describe('a file rejected whole', () => {
  it('leads to the row and the cell, with the sense of the words; the row is to correct until it changes, the others are ready', async () => {
    const bench = benchOf({ rows: soundRows({}, {}) });
    const errors = await reject(bench, [LENGTH, await lineOf(bench, 'codeInsee')]);
    expect(errors).toMatchObject([
      {
        at: { row: 3 },
        element: 'codeInsee',
        text: expect.stringContaining('il en faut exactement 6 (XSD : cvc'),
      },
    ]);
    const { rows, findings, journal } = await bench.check();
    expect(rows.map(({ status }) => status)).toEqual(['ready', 'invalid']);
    expect(
      findings.flatMap(({ row, rule, field, value }) =>
        rule === 'rejected-by-cdc' ? [[row, field, value]] : [],
      ),
    ).toEqual([[3, 'codeInsee', '35238']]);
    expect(bench.column('Statut')).toEqual(['Prêt', 'À corriger']);
    expect(bench.column('Message CDC')).toEqual([null, expect.stringContaining('cvc-length-valid')]);
    expect(journal.deposits[0]).toMatchObject({
      state: 'rejected',
      accuseOn: '2026-12-01',
      message: expect.stringContaining('cvc-length-valid'),
    });
    const { files, left } = await bench.generate();
    expect([files.map((file) => file.rows.length), left]).toMatchObject([
      [1],
      [{ row: 3, reason: 'invalid' }],
    ]);
    bench.type(3, 'codeInsee', '35051');
    expect((await bench.send()).files.map((file) => file.rows.length)).toEqual([2]);
    expect(bench.column('Message CDC')).toEqual([null, null]);
  });

  it('whose rows changed since is placed by the flux that is given with its accusé, to the byte', async () => {
    const bench = benchOf({ rows: soundRows({}, {}) });
    const ligne = await lineOf(bench, 'codeInsee');
    const [file] = (await bench.send()).files;
    const flux = { name: 'flux.xml', bytes: new Uint8Array(Buffer.concat(file?.file.chunks ?? [])) };
    bench.type(2, 'nomNaissance', 'CHANGÉ');
    const accuse = rejection(file?.name ?? '', [LENGTH, ligne]);
    let result = await bench.check();
    const read = (...files: readonly (typeof flux)[]) => {
      const { read, refused } = readAccuseFiles([accuse, ...files]);
      expect(refused).toEqual([]);
      const { accuses, journal } = applyAccuses(result, read, false);
      return { ...accuses[0], journal };
    };
    expect(read()).toMatchObject({
      errors: [{ at: null, text: expect.stringContaining(`(ligne ${ligne}, colonne 9 du fichier)`) }],
      lost: { fileName: file?.name, given: [] },
    });
    const other = { name: 'autre.xml', bytes: new Uint8Array([...flux.bytes, 10]) };
    expect(read(other)).toMatchObject({ errors: [{ at: null }], lost: { given: ['autre.xml'] } });
    const { journal, errors, lost } = read(other, flux);
    expect([errors, lost]).toMatchObject([[{ at: { row: 3 }, element: 'codeInsee' }], null]);
    await recordJournal(result, journal);
    expect(bench.column('Statut')).toEqual(['Prêt', 'À corriger']);
    // The row is somebody else’s by now, and found all the same.
    bench.type(3, 'nomNaissance', 'CHANGÉ');
    result = await bench.check();
    expect(read(flux)).toMatchObject({ errors: [{ at: { row: 3 } }], lost: null });
  });

  it('takes no flux beside an accusé that names the passages', () => {
    const flux = { name: 'flux.xml', bytes: new TextEncoder().encode('<flux><idFlux>1</idFlux></flux>') };
    const { read, refused } = readAccuseFiles([processed('1', { ok: ['P-001'] }), flux]);
    expect([read.length, refused.map(({ code }) => code)]).toEqual([1, ['accuse-is-flux']]);
  });

  it('for what a certification says has all its rows at fault', async () => {
    const bench = benchOf({ rows: soundRows({}, {}, { type: 'RS', code: 'RS5875' }) });
    const line = await lineOf(bench, 'code');
    await reject(bench, ['refus', line]);
    const first = (await bench.check()).rows.map(({ status }) => status);
    expect([...first].sort()).toEqual(
      first[2] === 'invalid' ? ['invalid', 'ready', 'ready'] : ['invalid', 'invalid', 'ready'],
    );
  });

  it.each<[string, string, RegExp]>([
    ['the contract', 'Contrat inconnu', /vérifiez le contrat dans/],
    ['the ids', 'Le BCR ne correspond pas', /vérifiez les BCR/],
    ['the version', 'Namespace inattendu', /vérifiez la version du format/],
    ['something else', 'Erreur technique', /Erreur technique/],
  ])(
    'for its envelope (%s) has no row at fault, and the same one is not made again unless something changes',
    async (_, message, words) => {
      const bench = benchOf({ rows: soundRows({}, {}) });
      const [error] = await reject(bench, [message, null]);
      expect(error).toMatchObject({ at: null, text: expect.stringMatching(words) });
      expect((await bench.check()).rows.map(({ status }) => status)).toEqual(['ready', 'ready']);
      await expect(bench.generate()).rejects.toThrow(/ce serait le même que .*, que la CDC a rejeté/);
      expect((await bench.generate({ limit: 1 })).files).toHaveLength(1);
      expect((await bench.generate({}, { contrat: 'MCFCER000999' })).files).toHaveLength(1);
      bench.type(2, 'nomNaissance', 'CHANGÉ');
      expect((await bench.generate()).files).toHaveLength(1);
    },
  );
});
