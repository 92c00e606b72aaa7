import { describe, expect, it } from '@jest/globals';
import { recordJournal } from '#actions/recording';
import { takeOver } from '#actions/sending';
import { benchOf, processed, soundRows, type Bench, type Row } from '../workbooks';

/** The flux that another tool made of these rows, and what CDC answered. */
async function sentElsewhere(...rows: readonly Row[]) {
  const [file] = (await benchOf({ rows: soundRows(...rows) }).send()).files;
  if (file === undefined) throw new Error('No file');
  const bytes = file.file.chunks.map((chunk) => new TextDecoder().decode(chunk)).join('');
  return {
    flux: { name: 'ancien.xml', bytes: new TextEncoder().encode(bytes) },
    accuse: processed(file.envelope.idFlux, { ok: ['OLD-1', 'OLD-2'], ko: [['OLD-3', 'non']] }),
  };
}

const changed = ({ name, bytes }: { name: string; bytes: Uint8Array }, change: (text: string) => string) => ({
  name,
  bytes: new TextEncoder().encode(change(new TextDecoder().decode(bytes))),
});

const THREE = [{ idTechnique: 'OLD-1' }, { idTechnique: 'OLD-2' }, { idTechnique: 'OLD-3' }];

async function take(bench: Bench, ...files: Parameters<typeof takeOver>[1][number][]) {
  const result = await bench.check();
  const taken = takeOver(result, files);
  await recordJournal(result, taken.journal);
  return {
    matched: taken.passages.map(({ line, row, by }) => [line.idTechnique, row?.row ?? null, by]),
    known: taken.known,
  };
}

describe('old flux and accusés', () => {
  it('are taken over in any order; rows are matched by id, else by the person, and nothing of them goes again', async () => {
    const { flux, accuse } = await sentElsewhere(...THREE);
    const bench = benchOf({ rows: soundRows({ idTechnique: 'OLD-1' }, { idTechnique: '' }, {}) });
    expect(await take(bench, accuse, flux)).toEqual({
      matched: [
        ['OLD-1', 2, 'id'],
        ['OLD-2', 3, 'person'],
        ['OLD-3', 4, 'person'],
      ],
      known: [],
    });
    const { rows, journal } = await bench.check();
    expect(rows.map(({ status }) => status)).toEqual(['accepted', 'invalid', 'ready']);
    expect(journal.deposits).toMatchObject([
      { fileName: 'ancien.xml', state: 'processed-with-ko', passages: 3, ok: 2, ko: 1, version: '1.1.5' },
    ]);
    const { left, files } = await bench.generate();
    expect(left.map(({ row, reason }) => [row, reason])).toEqual([
      [2, 'accepted'],
      [3, 'already-sent'],
    ]);
    expect(files.map((file) => file.rows.map(({ row }) => row))).toEqual([[4]]);
  });

  it('without their accusé wait for it; a second time they are known, and change nothing', async () => {
    const { flux, accuse } = await sentElsewhere(...THREE);
    const bench = benchOf({ rows: soundRows({ idTechnique: 'OLD-1' }) });
    expect((await take(bench, flux)).matched).toEqual([
      ['OLD-1', 2, 'id'],
      ['OLD-2', null, null],
      ['OLD-3', null, null],
    ]);
    expect(bench.column('Statut')).toEqual(['Déposé']);
    expect(await take(bench, flux, accuse)).toEqual({ matched: [], known: ['ancien.xml'] });
    expect(bench.column('Statut')).toEqual(['Accepté']);
    expect((await bench.check()).journal.history).toHaveLength(3);
  });

  it('in windows-1252 are read; a file that is neither is refused by its name', async () => {
    const { flux } = await sentElsewhere({ idTechnique: 'OLD-1', nomNaissance: 'LÉVÊQUE' });
    const text = new TextDecoder().decode(flux.bytes).replace('UTF-8', 'windows-1252');
    const bench = benchOf({ rows: soundRows({ idTechnique: 'OLD-1', nomNaissance: 'LÉVÊQUE' }) });
    await take(bench, { name: 'latin.xml', bytes: Uint8Array.from(Buffer.from(text, 'latin1')) });
    expect((await bench.check()).rows.map(({ status, modified }) => [status, modified])).toEqual([
      ['deposited', false],
    ]);
    const broken = { name: 'coupé.xml', bytes: flux.bytes.subarray(0, 900) };
    for (const file of [broken, { name: 'coupé.xml', bytes: new TextEncoder().encode('<html/>') }])
      await expect(take(bench, file)).rejects.toThrow(/«.coupé\.xml.»/u);
  });

  it('of which an id comes twice lose no line, and neither of its people goes again', async () => {
    const { flux } = await sentElsewhere(...THREE);
    const bench = benchOf({ rows: soundRows({ idTechnique: 'OLD-1' }, { idTechnique: 'OLD-2' }, {}) });
    await take(
      bench,
      changed(flux, (text) => text.replace('OLD-2', 'OLD-1')),
    );
    const { left, files } = await bench.generate();
    expect(files).toEqual([]);
    expect(left.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(left.map(({ reason }) => reason)).not.toContain('missing-lines');
  });

  it.each<[string, (text: string) => string]>([
    ['an empty id', (text) => text.replace('OLD-2', ' ')],
    ['an id that no file can hold', (text) => text.replace('OLD-2', 'x'.repeat(256))],
    ['no passage', (text) => text.replace(/<cpf:passageCertification>.*<\/cpf:passageCertification>/s, '')],
    ['an action that nobody knows', (text) => text.replace('>CREATION<', '>MODIFICATION<')],
  ])('with %s are not taken over: the file is refused by its name', async (_, change) => {
    const { flux } = await sentElsewhere(...THREE);
    const bench = benchOf({ rows: soundRows({ idTechnique: 'OLD-1' }) });
    await expect(take(bench, changed(flux, change))).rejects.toThrow(/«.ancien\.xml.»/u);
    expect((await bench.check()).journal.deposits).toEqual([]);
  });
});
