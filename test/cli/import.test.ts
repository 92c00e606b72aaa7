import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contentOf, soundRows } from '../actions/workbooks';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, book, filesOf, folder, leftOf, sample, sent, type WrittenFile } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.clean());

/** An accusé of the sample that speaks of a flux of ours. */
function accuseOf(name: string, { idFlux, path }: WrittenFile): string {
  const text = readFileSync(sample(name), 'utf8')
    .replace(/<idFlux>[^<]*</, `<idFlux>${idFlux}<`)
    .replace(/<nomFichier>[^<]*</, `<nomFichier>${path.split('/').at(-1)}<`);
  writeFileSync(dir.at(name), text);
  return dir.at(name);
}

describe('import', () => {
  it('sets statuses, gives the fields to look at, and says the same the second time', async () => {
    const [file] = filesOf(await sent(dir));
    if (file === undefined) throw new Error('No file');
    const accuse = accuseOf('accuse-ok-et-ko.xml', file);
    const ran = await accrochage(
      'import',
      dir.at('depose.xlsx'),
      accuse,
      '--out',
      dir.at('recu.xlsx'),
      '--json',
    );
    expect(ran.exit).toBe(1);
    const json = ran.json as {
      readonly accuses: readonly unknown[];
      readonly rows: readonly {
        row: number | null;
        idTechnique: string;
        outcome: string;
        fields: readonly string[];
      }[];
      readonly unknown: readonly string[];
    };
    expect(json.accuses).toMatchObject([
      { path: accuse, idFlux: file.idFlux, kind: 'processed', ko: 6, known: true },
    ]);
    expect(json.rows).toContainEqual({
      sheet: 'Passages',
      row: 6,
      idTechnique: '2026-0003',
      outcome: 'ko',
      message: 'Aucun titulaire ne correspond aux critères obligatoires',
      fields: ['nomNaissance', 'prenom1', 'sexe', 'dateNaissance'],
    });
    expect(json.rows.find(({ idTechnique }) => idTechnique === '2026-0014')?.outcome).toBe('doubtful');
    expect(json.unknown).toEqual([]);
    const again = await accrochage(
      'import',
      dir.at('recu.xlsx'),
      accuse,
      accuse,
      '--out',
      dir.at('recu.xlsx'),
      '--json',
    );
    expect((again.json as typeof json).rows).toEqual([...json.rows, ...json.rows]);
    const left = leftOf(await accrochage('generate', dir.at('recu.xlsx'), '--out', dir.at('f2'), '--json'));
    expect(new Set(left.map(({ reason }) => reason))).toEqual(
      new Set(['invalid', 'accepted', 'ko-unchanged', 'doubtful', 'deposited']),
    );
  });

  it('reads several accusés at once, an id unknown to the workbook among them', async () => {
    const [file] = filesOf(await sent(dir));
    if (file === undefined) throw new Error('No file');
    const accuses = [accuseOf('accuse-ok-et-ko.xml', file), accuseOf('accuse-identifiant-inconnu.xml', file)];
    const { exit, json } = await accrochage(
      'import',
      dir.at('depose.xlsx'),
      ...accuses,
      '--out',
      dir.at('r.xlsx'),
      '--json',
    );
    expect([exit, json]).toMatchObject([
      1,
      { accuses: [{ known: true }, { known: true }], unknown: ['2025-9999'] },
    ]);
  });

  it('of a KO, then of the same passage accepted, says what stands; a KO without a reason is said so', async () => {
    const [file] = filesOf(await sent(dir));
    if (file === undefined) throw new Error('No file');
    const given = (name: string, id: string, said: string) => {
      const head = `<idFlux>${file.idFlux}</idFlux><idTraitement>${id}</idTraitement>`;
      writeFileSync(dir.at(name), `<rapport>${head}${said}</rapport>`);
      return dir.at(name);
    };
    const ko = (id: string) => `<passage><idTechnique>${id}</idTechnique></passage>`;
    const accuses = [
      given('a.xml', '2', `<PassagesKO>${ko('2026-0002')}${ko('2026-0003')}</PassagesKO>`),
      given('b.xml', '1', '<PassagesOK><idTechnique>2026-0002</idTechnique></PassagesOK>'),
    ];
    const line = ['import', dir.at('depose.xlsx'), ...accuses, '--out', dir.at('r.xlsx')];
    const { json } = await accrochage(...line, '--json');
    expect((json as { rows: readonly unknown[] }).rows).toMatchObject([
      { idTechnique: '2026-0002', outcome: 'accepted' },
      { idTechnique: '2026-0003', outcome: 'ko' },
      { idTechnique: '2026-0002', outcome: 'accepted' },
    ]);
    const { out } = await accrochage(...line);
    const lines = out.split('\n').filter((each) => /^Ligne \d+ \(/.test(each));
    expect(lines).toEqual([
      expect.stringMatching(/^Ligne 6 \(2026-0003\)\s: KO, sans que la CDC dise pourquoi\. /),
    ]);
  });

  it('of a rejected file gives its rows back; the same file is not made again, another one is', async () => {
    const [file] = filesOf(await sent(dir));
    if (file === undefined) throw new Error('No file');
    const accuse = accuseOf('accuse-fichier-rejete.xml', file);
    const { exit, json } = await accrochage(
      'import',
      dir.at('depose.xlsx'),
      accuse,
      '--out',
      dir.at('r.xlsx'),
      '--json',
    );
    expect([exit, json]).toMatchObject([
      1,
      { accuses: [{ kind: 'rejected', known: true, idFlux: file.idFlux }] },
    ]);
    const { rows } = json as { readonly rows: readonly { outcome: string }[] };
    expect(rows.map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: file.passages }, () => 'file-rejected'),
    );
    const again = ['generate', dir.at('r.xlsx'), '--out', dir.at('f2'), '--json'];
    expect(await accrochage(...again)).toMatchObject({ exit: 2, json: { error: 'same-as-rejected' } });
    expect(filesOf(await accrochage(...again, '--contrat', 'MCFCER000999'))).toMatchObject([
      { passages: file.passages },
    ]);
  });

  it('of an unknown flux is listed, not applied and exit 1; --force applies it', async () => {
    const accuse = sample('accuse-ok-et-ko.xml');
    copyFileSync(book, dir.at('c.xlsx'));
    const plain = await accrochage('import', dir.at('c.xlsx'), accuse, '--out', dir.at('r.xlsx'), '--json');
    expect([plain.exit, plain.json]).toMatchObject([1, { accuses: [{ known: false }], rows: [] }]);
    expect(
      leftOf(await accrochage('generate', dir.at('r.xlsx'), '--out', dir.at('f'), '--json')).some(
        ({ reason }) => reason === 'accepted',
      ),
    ).toBe(false);
    const forced = await accrochage(
      'import',
      dir.at('c.xlsx'),
      accuse,
      '--out',
      dir.at('r.xlsx'),
      '--force',
      '--json',
    );
    const { rows } = forced.json as { readonly rows: readonly { outcome: string }[] };
    expect(rows.filter(({ outcome }) => outcome === 'accepted').length).toBeGreaterThan(5);
    expect(
      leftOf(await accrochage('generate', dir.at('r.xlsx'), '--out', dir.at('f2'), '--json')).some(
        ({ reason }) => reason === 'accepted',
      ),
    ).toBe(true);
  });
});

describe('import of an accusé that names no flux', () => {
  it('answers the deposit that --deposit names, never another; a deposit that is not there is exit 2', async () => {
    const [file] = filesOf(await sent(dir));
    if (file === undefined) throw new Error('No file');
    const text = readFileSync(sample('accuse-ok-et-ko.xml'), 'utf8')
      .replace(/<idFlux>[^<]*</, '<idFlux><')
      .replace(/<nomFichier>[^<]*</, '<nomFichier>renomme.xml<');
    writeFileSync(dir.at('accuse.xml'), text);
    const line = ['import', dir.at('depose.xlsx'), dir.at('accuse.xml'), '--out', dir.at('r.xlsx'), '--json'];
    expect(await accrochage(...line)).toMatchObject({ exit: 1, json: { accuses: [{ known: false }] } });
    const chosen = await accrochage(...line, '--deposit', `accuse.xml=${file.idFlux}`);
    expect(chosen).toMatchObject({ exit: 1, json: { accuses: [{ known: true, idFlux: file.idFlux }] } });
    const wrong = await accrochage(...line, '--deposit', 'ailleurs');
    expect(wrong).toMatchObject({ exit: 2, json: { error: 'usage' } });
    expect(JSON.stringify(wrong.json)).toContain(`Dépôts en attente\u00a0: ${file.idFlux}`);
  });

  it('is told apart from another of the same name by its folder', async () => {
    writeFileSync(dir.at('c.xlsx'), xlsxFromContent(contentOf({ rows: soundRows({}, {}) })));
    const generate = ['generate', dir.at('c.xlsx'), '--out', dir.at('flux'), '--save', dir.at('c.xlsx')];
    const made = await accrochage(...generate, '--max-passages', '1', '--json');
    const lines = filesOf(made).flatMap(({ idFlux }, index) => {
      const path = dir.at(`${index}/accuse.xml`);
      mkdirSync(dir.at(`${index}`));
      writeFileSync(path, `<r><PassagesOK><idTechnique>P-00${index + 1}</idTechnique></PassagesOK></r>`);
      return [{ path, deposit: `${path}=${idFlux}` }];
    });
    const given = ['import', dir.at('c.xlsx'), ...lines.map(({ path }) => path), '--out', dir.at('r.xlsx')];
    const ran = await accrochage(
      ...given,
      ...lines.flatMap(({ deposit }) => ['--deposit', deposit]),
      '--json',
    );
    expect(ran).toMatchObject({ exit: 0, json: { unknown: [], rows: { length: 2 } } });
  });
});

describe('import of the accusé of a SUPPRESSION', () => {
  it('counts what is deleted and names who is not, who stay accepted', async () => {
    const at = dir.at('c.xlsx');
    writeFileSync(at, xlsxFromContent(contentOf({ rows: soundRows({}, {}) })));
    const generate = ['generate', at, '--out', dir.at('flux'), '--save', at, '--json'];
    const [file] = filesOf(await accrochage(...generate, '--action', 'SUPPRESSION', '--rows', '2-3'));
    writeFileSync(
      dir.at('a.xml'),
      `<r><idFlux>${file?.idFlux}</idFlux><PassagesKO><passage><idTechnique>P-002</idTechnique><messageErreur>Délai passé</messageErreur></passage></PassagesKO><PassagesOK><idTechnique>P-001</idTechnique></PassagesOK></r>`,
    );
    const { out, exit } = await accrochage('import', at, dir.at('a.xml'), '--out', dir.at('r.xlsx'));
    // Somebody is still at CDC who was to leave it: there is work left.
    expect(exit).toBe(1);
    expect(out).toMatch(/: 1 supprimé · 1 suppression refusée · 0 sans réponse$/m);
    expect(out).toMatch(/^Ligne 3 \(P-002\).: la CDC refuse la suppression, et .* accepté\. Délai passé\.$/m);
  });
});
