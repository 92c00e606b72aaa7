import { rowWords } from '#actions/checking';
import { resultToSay, rowTexts, senderBy, typedCells, type OwnFields } from '#actions/gathering';
import {
  passageBlocks,
  refuseNewer,
  rowsUnder,
  type PassageBlock,
  type PassageWorkspace,
  type Run,
} from '#actions/workspace';
import { asTyped } from '#actions/writing';
import type { Passage } from '#cells';
import { fieldKeys, type CellValue, type FieldKey, type RowAt } from '#dictionary';
import { ASIDE_KEY, fieldColumn, fieldsOfModel, type PassageCells } from '#template';
import type { Workbook } from '#workbook';
import { begin, modelOf, type Begun } from './begin';

/** What became of the rows: each one is copied, or named among those left. */
export interface Copied extends Begun {
  /** How many of each sheet. */
  readonly sheets: readonly { readonly sheet: string; readonly rows: number }[];
  /** Set aside, by their result or by the user. */
  readonly aside: number;
  /** Set aside because nobody decided upon their result. */
  readonly undecided: number;
  /** Copied without a technical id: it is given in the new workbook. */
  readonly withoutId: number;
  /** Cells that did not come apart: what they said is not in the copy. */
  readonly notSplit: readonly RowAt[];
  /** Rows of totals or remarks, which are no passages. */
  readonly left: readonly RowAt[];
  /** Rows filled under an Excel table, which are not in it. */
  readonly under: readonly RowAt[];
  /** Headers of columns that nobody reads: they stay in the workbook copied from. */
  readonly unused: readonly string[];
}

/**
 * *Copier mes lignes dans le modèle*: fills an empty workbook with our template, the settings and the ledger of this one, and all its
 * passages as they are read: words of lists matched, several things in a cell apart, what stands for a whole sheet in each row.
 * The workbook they come from is only read.
 * @throws BadInputError when a later version keeps it.
 */
export async function copyRows(from: PassageWorkspace, into: Workbook, run: Run = {}): Promise<Copied> {
  refuseNewer(from);
  const read = await readRows(from, run);
  const inModel = fieldsOfModel(modelOf(from));
  const held = new Set(read.rows.flatMap(({ texts }) => Object.keys(texts)));
  const extra = fieldKeys.filter((key) => held.has(key) && !inModel.includes(key));
  const cellsOf = cellsIn(from, [...inModel, ...extra]);
  const begun = await begin(from, into, { extra, rows: read.rows.map(cellsOf) }, run);
  return { ...begun, ...read.told };
}

interface Row {
  readonly texts: OwnFields;
  readonly idTechnique: string;
}

async function readRows(
  from: PassageWorkspace,
  run: Run,
): Promise<{ readonly rows: readonly Row[]; readonly told: Omit<Copied, keyof Begun> }> {
  const rows: Row[] = [];
  const sheets = new Map(from.tables.map(({ table }) => [table.sheet, 0]));
  const notSplit: RowAt[] = [];
  const left: RowAt[] = [];
  let [aside, undecided] = [0, 0];
  for await (const block of passageBlocks(from, run, 'reading')) {
    const { sheet } = block.on.table;
    for (const row of block.totalsRows) left.push({ sheet, row });
    for (const passage of block.passages) {
      const reason = reasonOf(from, block, passage);
      if (reason.isUndecided) undecided += 1;
      else if (reason.text !== '') aside += 1;
      if (passage.doubts.some(({ code }) => code === 'not-split')) notSplit.push({ sheet, row: passage.row });
      rows.push({
        texts: textsOf(from, passage, reason.text),
        idTechnique: passage.values.idTechnique ?? '',
      });
      sheets.set(sheet, (sheets.get(sheet) ?? 0) + 1);
    }
  }
  const under: RowAt[] = [];
  for (const on of from.tables)
    for (const row of await rowsUnder(from, on)) under.push({ sheet: on.table.sheet, row });
  return {
    rows,
    told: {
      sheets: [...sheets].map(([sheet, count]) => ({ sheet, rows: count })),
      aside,
      undecided,
      withoutId: rows.filter(({ idTechnique }) => idTechnique === '').length,
      notSplit,
      left,
      under,
      unused: unusedOf(from),
    },
  };
}

/** Why a row is set aside; one that waits for a decision is until it is made, for no column of the template says results. */
function reasonOf(from: PassageWorkspace, block: PassageBlock, passage: Passage) {
  const { aside } = rowWords(block, passage, from);
  const isUndecided = aside === '' && passage.result?.said.outcome === 'undecided';
  return { text: isUndecided ? resultToSay(passage.result?.text ?? '', from.language) : aside, isUndecided };
}

/** What a row says, but for what *Paramètres* says of all. */
function textsOf(from: PassageWorkspace, { values }: Passage, aside: string): OwnFields {
  const sender: OwnFields = senderBy(from);
  const texts = Object.entries(rowTexts(values, aside, senderBy(from)));
  return Object.fromEntries(texts.filter(([field, text]) => sender[field as FieldKey] !== text));
}

function cellsIn(
  { language, schema }: PassageWorkspace,
  fields: readonly FieldKey[],
): (row: Row) => PassageCells {
  const columns = Object.fromEntries(fields.map((key, index) => [key, index + 1]));
  const formats = new Map(fields.map((key) => [key, fieldColumn(key, language, schema).format]));
  return ({ texts, idTechnique }) => {
    const typed = { ...typedCells(texts, { columns }, language), idTechnique };
    const cells = Object.entries(typed).map(([key, text]): readonly [string, CellValue] => [
      key,
      text === '' ? null : asTyped(text, formats.get(key as FieldKey) ?? '@', false),
    ]);
    return { ...Object.fromEntries(cells), [ASIDE_KEY]: texts[ASIDE_KEY] ?? null };
  };
}

function unusedOf({ tables }: PassageWorkspace): readonly string[] {
  const unused = tables.flatMap(({ match }) =>
    (match?.columns ?? []).flatMap(({ header, fields }) =>
      fields.length === 0 && header !== '' ? header : [],
    ),
  );
  return [...new Set(unused)];
}
