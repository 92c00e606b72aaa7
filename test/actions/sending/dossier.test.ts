import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { recordJournal, recordLifts } from '#actions/recording';
import { applyAccuses, makeDossier, readAccuseFiles } from '#actions/sending';
import { benchOf, processed, soundRows } from '../workbooks';

const FORMULA = '=HYPERLINK("http://a.example")';

/** Two rows, the first of which came back KO twice, changed in between; with the files of both deposits. */
async function twiceKo() {
  const bench = benchOf({ rows: soundRows({ verbatim: FORMULA }, {}) });
  const kept: { name: string; bytes: Uint8Array }[] = [];
  for (const [id, nom] of [
    ['90001', 'EXEMPLE'],
    ['90002', '<b>EXEMPLE</b>'],
  ] as const) {
    bench.type(2, 'nomNaissance', nom);
    const isTaken = (name: string) => kept.some((each) => each.name === name);
    const [file] = (await bench.send({}, { isTaken })).files;
    const ok = id === '90001' ? ['P-002'] : [];
    const accuse = processed(file?.envelope.idFlux ?? '', { ok, ko: [['P-001', 'Aucun titulaire']], id });
    const bytes = Buffer.concat((file?.file.chunks ?? []).map((chunk) => Buffer.from(chunk)));
    kept.push({ name: file?.name ?? '', bytes: Uint8Array.from(bytes) }, accuse);
    const result = await bench.check();
    await recordJournal(result, applyAccuses(result, readAccuseFiles([accuse]).read, false).journal);
  }
  await recordLifts(await bench.check(), [
    { code: 'identity-papers', idTechnique: 'P-001', reason: 'pièce <vérifiée>', by: 'A. Exemple' },
  ]);
  return { bench, kept };
}

describe('the dossier of passages that came back KO twice', () => {
  it('holds their files, proven by SHA-256, the rows, what was done and a page to print that runs nothing', async () => {
    const { bench, kept } = await twiceKo();
    const result = await bench.check();
    const { zip, passages, pieces, strange } = makeDossier(result, kept);
    expect([passages.map(({ idTechnique }) => idTechnique), strange]).toEqual([['P-001'], []]);
    expect(pieces.map(({ kind, from }) => [kind, from])).toEqual([
      ['flux', 'given'],
      ['accuse', 'given'],
      ['flux', 'given'],
      ['accuse', 'given'],
    ]);
    const files = unzipSync(zip);
    expect(Object.keys(files).sort()).toEqual(
      [
        'dossier.html',
        'passages.csv',
        ...kept.map(({ name }, at) => `${at % 2 === 0 ? 'flux' : 'accuses'}/${name}`),
      ].sort(),
    );
    for (const { name, bytes } of kept.filter((_, at) => at % 2 === 0))
      expect(files[`flux/${name}`]).toEqual(bytes);
    const page = strFromU8(files['dossier.html'] ?? new Uint8Array());
    expect(page).toContain('pièce &lt;vérifiée&gt;');
    expect(page).not.toContain('<b>EXEMPLE');
    expect(strFromU8(files['passages.csv'] ?? new Uint8Array())).toContain(`'=HYPERLINK`);
    expect(bench.column('Anomalies')).toEqual([expect.stringContaining('KO 2 fois'), null]);
  });

  it('says what is missing; a flux of rows unchanged is made again; another file is not taken', async () => {
    const { bench, kept } = await twiceKo();
    const other = { name: kept[0]?.name ?? '', bytes: new TextEncoder().encode('<flux/>') };
    const { pieces, strange } = makeDossier(await bench.check(), [other]);
    expect(pieces.map(({ kind, from }) => [kind, from])).toEqual([
      ['flux', null],
      ['accuse', null],
      ['flux', 'rewritten'],
      ['accuse', null],
    ]);
    expect(strange).toEqual([other.name]);
  });

  it('is not made where no passage came back KO twice', async () => {
    const bench = benchOf({ rows: soundRows({}) });
    await bench.send();
    const result = await bench.check();
    expect(() => makeDossier(result, [])).toThrow(/KO deux fois/);
  });
});
