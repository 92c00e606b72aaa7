import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contentOf, soundRows } from '../actions/workbooks';
import { xsdRefusals } from '../scenario/xsd';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, folder, sample, type Ran } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.clean());

const book = sample('exemple-accrochage.xlsx');

interface File {
  readonly path: string;
  readonly idFlux: string;
  readonly passages: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly valid: boolean;
}
const filesOf = ({ json }: Ran) => (json as { readonly files: readonly File[] }).files;
const leftOf = ({ json }: Ran) =>
  (json as { readonly left: readonly { row: number; reason: string; message: string }[] }).left;

/** The sample, corrected, then generated into `flux` with the deposit kept in `depose.xlsx`. */
async function sent(...more: readonly string[]): Promise<Ran> {
  await accrochage('correct', book, '--out', dir.at('corrige.xlsx'));
  const out = ['--out', dir.at('flux'), '--save', dir.at('depose.xlsx')];
  return accrochage('generate', dir.at('corrige.xlsx'), ...out, '--json', ...more);
}

/** An accusé of the sample that speaks of a flux of ours. */
function accuseOf(name: string, { idFlux, path }: File): string {
  const text = readFileSync(sample(name), 'utf8')
    .replace(/<idFlux>[^<]*</, `<idFlux>${idFlux}<`)
    .replace(/<nomFichier>[^<]*</, `<nomFichier>${path.split('/').at(-1)}<`);
  writeFileSync(dir.at(name), text);
  return dir.at(name);
}

describe('check', () => {
  it('finds what was planted in the sample, as JSON, and writes nothing without --out', async () => {
    const { exit, json, err } = await accrochage('check', book, '--json');
    expect([exit, err]).toEqual([1, '']);
    const { findings, ...counts } = json as { findings: readonly Record<string, unknown>[] };
    expect(counts).toEqual({ passages: 32, errors: 18, warnings: 4 });
    expect(findings).toHaveLength(22);
    for (const finding of findings)
      expect(Object.keys(finding)).toEqual([
        'row',
        'field',
        'rule',
        'severity',
        'value',
        'message',
        'correction',
      ]);
    expect(findings).toContainEqual({
      row: 23,
      field: 'codeInsee',
      rule: 'length',
      severity: 'error',
      value: '1053',
      message: expect.stringContaining('01053'),
      correction: '01053',
    });
    expect(dir.listing()).toEqual([]);
  });

  it('is exit 0 when nothing is wrong, and --out may be the workbook itself', async () => {
    writeFileSync(dir.at('c.xlsx'), xlsxFromContent(contentOf({ rows: soundRows({}, {}) })));
    const { exit, json } = await accrochage('check', dir.at('c.xlsx'), '--out', dir.at('c.xlsx'), '--json');
    expect([exit, json]).toEqual([0, { passages: 2, errors: 0, warnings: 0, findings: [] }]);
    expect(readdirSync(dir.path)).toEqual(['c.xlsx']);
    const { out } = await accrochage('check', dir.at('c.xlsx'));
    expect(out).toContain('2 passages lus · 0 erreur · 0 avertissement');
  });

  it('says the row null of what is about the workbook, and takes the ids given by hand', async () => {
    writeFileSync(dir.at('c.xlsx'), xlsxFromContent(contentOf({ rows: soundRows({}), parametres: {} })));
    const { exit, json } = await accrochage('check', dir.at('c.xlsx'), '--json');
    expect(exit).toBe(1);
    expect(json).toMatchObject({
      errors: 3,
      findings: ['idClient', 'idClient', 'idContrat'].map((field) => ({
        row: null,
        field,
        rule: 'id-missing',
      })),
    });
    const ids = ['--emetteur', '12ABC345', '--certificateur', '12ABC345', '--contrat', 'MCFCER000123'];
    expect((await accrochage('check', dir.at('c.xlsx'), ...ids)).exit).toBe(0);
  });

  it('speaks English when asked to', async () => {
    const { out } = await accrochage('check', book, '--lang', 'en');
    expect(out).toContain('32 passages read · 18 errors · 4 warnings');
    expect(out).not.toMatch(/Ligne|« /);
  });
});

describe('correct', () => {
  it('lists what it changed, and what it changed is no longer found', async () => {
    const { exit, json } = await accrochage('correct', book, '--out', dir.at('c.xlsx'), '--json');
    expect(exit).toBe(0);
    const { corrections } = json as { corrections: readonly Record<string, unknown>[] };
    expect(corrections).toHaveLength(12);
    expect(corrections).toContainEqual({
      row: 23,
      field: 'codeInsee',
      rule: 'lost-zero',
      before: '1053',
      after: '01053',
    });
    const again = await accrochage('correct', dir.at('c.xlsx'), '--out', dir.at('d.xlsx'), '--json');
    expect(again.json).toEqual({ corrections: [] });
    expect((await accrochage('check', dir.at('c.xlsx'), '--json')).json).toMatchObject({ errors: 7 });
  });
});

describe('generate', () => {
  it.each(['1.1.5', '1.1.2'])(
    'writes what the XSD of %s accepts, and says why each other row is left',
    async (version) => {
      const ran = await sent('--schema', version);
      expect(ran.exit).toBe(1);
      const [file, ...others] = filesOf(ran);
      if (file === undefined) throw new Error('No file');
      expect(others).toEqual([]);
      const bytes = readFileSync(file.path);
      expect(bytes.length).toBe(file.bytes);
      expect(file).toMatchObject({ valid: true, sha256: expect.stringMatching(/^[\da-f]{64}$/) });
      expect(await xsdRefusals(bytes, version)).toEqual([]);
      const left = leftOf(ran);
      expect(file.passages + left.length).toBe(32);
      for (const { reason, message } of left)
        expect([reason, message]).toEqual(['invalid', expect.stringMatching(/\.$/)]);
      const again = await accrochage(
        'generate',
        dir.at('depose.xlsx'),
        '--out',
        dir.at('encore'),
        '--schema',
        version,
        '--json',
      );
      expect(filesOf(again)).toEqual([]);
      expect(existsSync(dir.at('encore'))).toBe(false);
      expect(leftOf(again).filter(({ reason }) => reason === 'generated')).toHaveLength(file.passages);
    },
  );

  it('keeps nothing in the workbook without --save', async () => {
    const before = readFileSync(book);
    const { exit, json } = await accrochage('generate', book, '--out', dir.at('flux'), '--json');
    expect([exit, readFileSync(book).equals(before)]).toEqual([1, true]);
    expect(json).toMatchObject({ files: [{ valid: true }] });
  });

  it('splits, and takes back a file not confirmed with --replace', async () => {
    const first = await sent('--max-passages', '10');
    expect(filesOf(first).map(({ passages }) => passages)).toEqual([10, 10, expect.any(Number)]);
    const again = ['generate', dir.at('depose.xlsx'), '--out', dir.at('flux'), '--replace', '--json'];
    const [file] = filesOf(await accrochage(...again));
    expect(file?.passages).toBe(filesOf(first).reduce((sum, { passages }) => sum + passages, 0));
    expect(readdirSync(dir.at('flux')).length).toBe(4);
  });

  it('writes a SUPPRESSION under 1.1.5, and refuses it under 1.1.2, which has none', async () => {
    const [file] = filesOf(await sent('--action', 'SUPPRESSION'));
    expect(readFileSync(file?.path ?? '', 'utf8')).toContain('<cpf:action>SUPPRESSION</cpf:action>');
    const old = ['--action', 'SUPPRESSION', '--schema', '1.1.2', '--out', dir.at('vieux')];
    const { exit, err } = await accrochage('generate', dir.at('corrige.xlsx'), ...old);
    expect([exit, existsSync(dir.at('vieux'))]).toEqual([2, false]);
    expect(err).toContain('SUPPRESSION');
  });

  it('is exit 2 when the XSD contradicts the version', async () => {
    const xsd = sample('../../schemas/certifications-cdc-1.1.2.xsd');
    const { exit } = await accrochage(
      'generate',
      book,
      '--out',
      dir.at('x'),
      '--xsd',
      xsd,
      '--schema',
      '1.1.5',
    );
    expect([exit, dir.listing()]).toEqual([2, []]);
    const alone = await accrochage('generate', book, '--out', dir.at('x'), '--xsd', xsd, '--json');
    expect(await xsdRefusals(readFileSync(filesOf(alone)[0]?.path ?? ''), '1.1.2')).toEqual([]);
  });
});

describe('import', () => {
  it('sets statuses, gives the fields to look at, and says the same the second time', async () => {
    const [file] = filesOf(await sent());
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
    const [file] = filesOf(await sent());
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

  it('of a rejected file gives its rows back', async () => {
    const [file] = filesOf(await sent());
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
    expect(
      filesOf(await accrochage('generate', dir.at('r.xlsx'), '--out', dir.at('f2'), '--json')),
    ).toMatchObject([{ passages: file.passages }]);
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

describe('template', () => {
  it.each(['fr', 'en'])('writes an empty workbook in %s that check reads', async (lang) => {
    const path = dir.at('modele.xlsx');
    const { exit, json } = await accrochage('template', '--out', path, '--lang', lang, '--json');
    expect([exit, json]).toEqual([0, { path }]);
    expect(statSync(path).size).toBeGreaterThan(5000);
    expect((await accrochage('check', path, '--json')).json).toMatchObject({ passages: 0 });
  });
});
