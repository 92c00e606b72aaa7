import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeLists, fieldKeys, fields, type CellValue, type Field, type FieldKey } from '#dictionary';
import { readFlux } from '#flux';
import { holds } from '../../holds';
import { xsdRefusals } from '../../scenario/xsd';
import { benchOf, IDS, soundRows, type Row } from '../workbooks';

/** What people and exports leave in cells. */
const anything: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    '',
    ' ',
    'nil',
    '-',
    '#N/A',
    'R&D &amp; ]]>',
    '\u0001',
    '\ud800',
    '0',
    true,
    false,
  ),
  fc.constantFrom<CellValue>(
    1,
    0,
    45000,
    60,
    1985,
    -1,
    1.5,
    1e21,
    '1E5',
    '=1+1',
    'é'.repeat(61),
    '😀'.repeat(60),
  ),
  fc.constantFrom<CellValue>(
    '31/02/2026',
    '2026-02-28',
    '1/2/26',
    '03/1985',
    'Oui',
    'non',
    'F',
    'Homme',
    '75111',
    '99109',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double({ noNaN: true }),
);

const cellOf = (key: FieldKey): fc.Arbitrary<CellValue> => {
  const { kind, example }: Field = fields[key];
  const codes =
    kind.type === 'code' ? codeLists[kind.list].flatMap(({ code, label }) => [code, label.fr]) : [];
  return fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom<CellValue>(example, ...codes) },
    { weight: 1, arbitrary: anything },
  );
};

/** The birth date stands in one column: with three others besides, the table is refused. */
const ELSEWHERE: readonly FieldKey[] = ['idTechnique', 'anneeNaissance', 'moisNaissance', 'jourNaissance'];
const FIELDS = fieldKeys.filter(
  (key) => ['passage', 'certification'].includes(fields[key].level) && !ELSEWHERE.includes(key),
);

const change: fc.Arbitrary<Row> = fc
  .subarray(FIELDS, { maxLength: 4 })
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, cellOf(key)])))) as fc.Arbitrary<Row>;

/** Mostly ids of their own; sometimes one that is copied, missing or odd. */
const id = fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: anything });

const workbook = fc
  .array(fc.tuple(change, id), { minLength: 1, maxLength: 12 })
  .map((all) =>
    soundRows(...all.map(([row, own]) => (own === undefined ? row : { ...row, idTechnique: own }))),
  );

describe.each(['1.1.2', '1.1.5'])('whatever the cells hold, under %s', (version) => {
  it('each row goes into a file or is left, once; files validate; read back, they give every value', async () => {
    let sent = 0;
    await holds(
      fc.asyncProperty(workbook, fc.integer({ min: 1, max: 5 }), async (rows, maxPassages) => {
        const bench = benchOf({ rows, parametres: { ...IDS, version } });
        const { files, left, result } = await bench.generate({}, { maxPassages });
        const out = [
          ...files.flatMap((file) => file.rows.map(({ row }) => row)),
          ...left.map(({ row }) => row),
        ];
        expect(out.sort((a, b) => a - b)).toEqual(result.rows.map(({ row }) => row));
        const filled = rows.flatMap((row, index) =>
          Object.values(row).some((cell) => cell !== null && String(cell).trim() !== '') ? [index + 2] : [],
        );
        expect(out).toEqual(filled);
        for (const { file, rows: own } of files) {
          sent += own.length;
          expect(own.length).toBeLessThanOrEqual(maxPassages);
          expect(await xsdRefusals(new Uint8Array(Buffer.concat(file.chunks)), version)).toEqual([]);
          const { passages } = readFlux(file.chunks);
          expect(passages.map(({ branch, values }) => ({ branch, values }))).toEqual(
            own.map(({ branch, values }) => ({ branch, values })),
          );
        }
      }),
      40,
    );
    expect(sent).toBeGreaterThan(20);
  });
});
