import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { contentOf, soundRows } from '../actions/workbooks';
import { xsdRefusals } from '../scenario/xsd';
import { xlsxFromContent } from '../workbook/xlsx-from-content';
import { accrochage, book, filesOf, folder, leftOf, sample, sent, withoutDeadlines } from './bench';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.clean());

describe('a row that is set aside', () => {
  const rows = soundRows({}, {}, {});
  const others = { 'Mis de côté': ['doublon', 'x', 'Non'] };

  it('is left with its reason; one without is asked for', async () => {
    writeFileSync(dir.at('c.xlsx'), xlsxFromContent(contentOf({ rows, others })));
    const { json } = await accrochage('check', dir.at('c.xlsx'), '--json');
    const { findings } = json as { findings: readonly Record<string, unknown>[] };
    expect(findings.filter(({ rule }) => rule === 'aside-unclear')).toMatchObject([
      { row: 3, severity: 'warning', value: 'x', message: expect.stringContaining('ne dit pas pourquoi') },
    ]);
    const made = await accrochage('generate', dir.at('c.xlsx'), '--out', dir.at('flux'), '--json');
    const { files, left } = made.json as { files: readonly object[]; left: readonly object[] };
    expect([made.exit, files]).toMatchObject([0, [{ passages: 1 }]]);
    expect(left).toMatchObject([
      { row: 2, reason: 'aside', message: 'mise de côté\u00a0: doublon' },
      { row: 3, reason: 'aside', message: 'mise de côté\u00a0: x' },
    ]);
  });
});

it('generate without --save says that the same passages would leave again', async () => {
  writeFileSync(dir.at('c.xlsx'), xlsxFromContent(contentOf({ rows: soundRows({}) })));
  const { out } = await accrochage('generate', dir.at('c.xlsx'), '--out', dir.at('flux'));
  expect(out).toContain('les mêmes passages repartiraient');
  const kept = ['generate', dir.at('c.xlsx'), '--out', dir.at('kept'), '--save', dir.at('d.xlsx')];
  expect((await accrochage(...kept)).out).not.toContain('repartiraient');
});

describe('check', () => {
  it('finds what was planted in the sample, as JSON, and writes nothing without --out', async () => {
    const { exit, json, err } = await accrochage('check', book, '--json');
    expect([exit, err]).toEqual([1, '']);
    const { findings, ...counts } = json as { findings: readonly Record<string, unknown>[] };
    expect(counts).toMatchObject({ passages: 32, errors: 15 });
    expect(withoutDeadlines(findings)).toHaveLength(18);
    for (const finding of findings)
      expect(Object.keys(finding)).toEqual([
        'sheet',
        'row',
        'field',
        'rule',
        'severity',
        'value',
        'message',
        'correction',
      ]);
    expect(findings).toContainEqual({
      sheet: 'Passages',
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
    expect([exit, json]).toMatchObject([
      0,
      { passages: 2, errors: 0, warnings: 1, findings: [{ row: null, field: null, rule: 'late' }] },
    ]);
    expect(readdirSync(dir.path)).toEqual(['c.xlsx']);
    const { out } = await accrochage('check', dir.at('c.xlsx'));
    expect(out).toContain('2 passages lus · 0 erreur · 1 avertissement');
  });

  it('says the row null of what is about the workbook, and takes the ids given by hand', async () => {
    writeFileSync(dir.at('c.xlsx'), xlsxFromContent(contentOf({ rows: soundRows({}), parametres: {} })));
    const { exit, json } = await accrochage('check', dir.at('c.xlsx'), '--json');
    expect(exit).toBe(1);
    expect(json).toMatchObject({
      errors: 3,
      findings: [
        ...['idClient', 'idClient', 'idContrat'].map((field) => ({ row: null, field, rule: 'id-missing' })),
        { row: null, field: null, rule: 'late' },
      ],
    });
    const ids = ['--emetteur', '12ABC345', '--certificateur', '12ABC345', '--contrat', 'MCFCER000123'];
    expect((await accrochage('check', dir.at('c.xlsx'), ...ids)).exit).toBe(0);
  });

  it('speaks English when asked to', async () => {
    const { out } = await accrochage('check', book, '--lang', 'en');
    expect(out).toMatch(/32 passages read · 15 errors · \d+ warnings/);
    expect(out).not.toMatch(/Ligne|« /);
  });
});

describe('correct', () => {
  it('applies the corrections of the rules that are asked for, and refuses one that does not exist', async () => {
    const out = ['--out', dir.at('c.xlsx'), '--json'];
    const { json } = await accrochage('correct', book, '--rule', 'lost-zero', ...out);
    const { corrections } = json as { corrections: readonly { readonly rule: string }[] };
    expect(new Set(corrections.map(({ rule }) => rule))).toEqual(new Set(['lost-zero']));
    const { exit, err } = await accrochage('correct', book, '--rule', 'zéro', ...out);
    expect([exit, err]).toEqual([2, expect.stringContaining('lost-zero')]);
  });

  it('lists what it changed, and what it changed is no longer found', async () => {
    const { exit, json } = await accrochage('correct', book, '--out', dir.at('c.xlsx'), '--json');
    expect(exit).toBe(0);
    const { corrections } = json as { corrections: readonly Record<string, unknown>[] };
    expect(corrections).toHaveLength(8);
    expect(corrections).toContainEqual({
      sheet: 'Passages',
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
      const ran = await sent(dir, '--schema', version);
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

  it('takes the rows of a department, a certification and days of delivery alone', async () => {
    const rows = soundRows(
      {},
      {},
      { code: 'RNCP34829' },
      { dateDebutValidite: '20/04/2026' },
      { dateDebutValidite: '19/03/2026' },
      {},
    );
    const others = { Service: ['Cuisine', 'Salle', 'Cuisine', 'Cuisine', 'Cuisine', 'Cuisine'] };
    writeFileSync(dir.at('cfa.xlsx'), xlsxFromContent(contentOf({ rows, others })));
    const narrowed = ['--service', 'cuisine', '--certification', 'rncp35726', '--sheet', 'passages'];
    const days = ['--from', '20/03/2026', '--to', '2026-03-31', '--limit', '1'];
    const ran = await accrochage(
      ...['generate', dir.at('cfa.xlsx'), '--out', dir.at('flux'), '--json', ...narrowed, ...days],
    );
    expect(filesOf(ran).map(({ passages }) => passages)).toEqual([1]);
    expect(leftOf(ran).map(({ row, reason }) => [row, reason])).toEqual(
      [3, 4, 5, 6, 7].map((row) => [row, 'not-selected']),
    );
  });

  it('of a workbook’s first file asks what was sent before, and says to begin with 5; of ids that go again too', async () => {
    const at = dir.at('cfa.xlsx');
    writeFileSync(at, xlsxFromContent(contentOf({ rows: soundRows({}, {}, {}, {}, {}, {}) })));
    const adviceOf = async (...options: readonly string[]) => {
      const { json } = await accrochage('generate', at, '--out', dir.at('flux'), '--json', ...options);
      return (json as { readonly advice: readonly { readonly code: string }[] }).advice.map(
        ({ code }) => code,
      );
    };
    expect(await adviceOf('--limit', '5')).toEqual(['sent-before']);
    expect(await adviceOf('--save', at)).toEqual(['sent-before', 'first-deposit']);
    expect(await adviceOf('--replace')).toEqual([]);
  });

  it('a SUPPRESSION names the people that it takes out', async () => {
    const at = dir.at('cfa.xlsx');
    writeFileSync(at, xlsxFromContent(contentOf({ rows: soundRows({}, {}) })));
    const ran = await accrochage(
      ...['generate', at, '--out', dir.at('flux'), '--action', 'SUPPRESSION', '--rows', '3'],
    );
    expect(ran.out).toMatch(/^1 passage à supprimer de la CDC\s: EXEMPLE Camille-B\.$/m);
  });

  it('splits, and takes back a file not confirmed with --replace', async () => {
    const first = await sent(dir, '--max-passages', '10');
    expect(filesOf(first).map(({ passages }) => passages)).toEqual([10, 10, expect.any(Number)]);
    const again = ['generate', dir.at('depose.xlsx'), '--out', dir.at('flux'), '--replace', '--json'];
    const [file] = filesOf(await accrochage(...again));
    expect(file?.passages).toBe(filesOf(first).reduce((sum, { passages }) => sum + passages, 0));
    expect(readdirSync(dir.at('flux')).length).toBe(4);
  });

  it('writes a SUPPRESSION under 1.1.5, and refuses it under 1.1.2, which has none', async () => {
    const [file] = filesOf(await sent(dir, '--action', 'SUPPRESSION', '--rows', '4-40'));
    expect(readFileSync(file?.path ?? '', 'utf8')).toContain('<cpf:action>SUPPRESSION</cpf:action>');
    const old = ['--action', 'SUPPRESSION', '--rows', '4-40', '--schema', '1.1.2', '--out', dir.at('vieux')];
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

describe('template', () => {
  it.each(['fr', 'en'])('writes an empty workbook in %s that check reads', async (lang) => {
    const path = dir.at('modele.xlsx');
    const { exit, json } = await accrochage('template', '--out', path, '--lang', lang, '--json');
    expect([exit, json]).toEqual([0, { path }]);
    expect(statSync(path).size).toBeGreaterThan(5000);
    expect((await accrochage('check', path, '--json')).json).toMatchObject({ passages: 0 });
  });
});
