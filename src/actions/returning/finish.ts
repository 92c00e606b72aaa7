import { labelOfField } from '#actions/checking';
import { writeReportSheet } from '#actions/certifying';
import {
  ASIDE_KEY,
  heldBy,
  printsOf,
  readSources,
  writeSources,
  type HereRow,
  type OwnFields,
  type SourceLine,
} from '#actions/gathering';
import { findPassages, openWorkspace, remember, type Surroundings } from '#actions/workspace';
import { titleOf } from '#checks';
import { classify } from '#compte-rendu';
import type { CellValue, FieldKey, Language, ReadonlyRowMap } from '#dictionary';
import { horodatageParis } from '#flux';
import { nameOf } from '#journal';
import { ACCROCHAGE_KEYS, asideColumn } from '#template';
import type { Workbook } from '#workbook';
import type { Marked } from './marked';
import { isOwnOf } from './services';
import type { Strangers } from './strangers';
import { correctedWords, HEADINGS, reasonTold, TEN_LINES } from './words';

/** A row of a department's workbook: what it is here, and what it holds there. */
export interface ThereRow {
  readonly here: HereRow;
  readonly texts: OwnFields;
  /** The id that the department gives it; '' for none. */
  readonly sourceId: string;
}

/** A workbook that is marked, and not yet said to be a department's. */
export interface Marking {
  readonly service: string;
  readonly workbook: Workbook;
  readonly marked: Marked;
  readonly there: ReadonlyRowMap<ThereRow>;
  readonly strangers: Strangers;
}

/**
 * Writes what a department is to do, whose workbook it is, and what it holds as it leaves: when it comes back, what the department
 * changed is told from what was given to it.
 */
export async function finish(
  { service, workbook, marked, there, strangers }: Marking,
  surroundings: Surroundings,
): Promise<void> {
  const { description, language } = marked.result.workspace;
  const day = horodatageParis(surroundings.now()).slice(0, 10);
  const rows = marked.result.rows.flatMap((row) => {
    const known = there.get(row);
    return known === undefined ? [] : [{ row, ...known }];
  });
  const placed = new Map(
    (await readSources(workbook, description)).map((each) => [each.line.idTechnique, each]),
  );
  const lines = rows.map(({ row, here, texts, sourceId }): SourceLine => ({
    idTechnique: here.idTechnique,
    service,
    file: description.name,
    sheet: row.sheet,
    row: row.row,
    receivedOn: day,
    sourceId,
    keys: [],
    values: printsOf(here.idTechnique, texts),
  }));
  const again = lines.flatMap((line) => {
    const was = placed.get(line.idTechnique);
    return was === undefined ? [] : [{ at: was.at, was: was.line, line }];
  });
  const fresh = lines.filter(({ idTechnique }) => !placed.has(idTechnique));
  await writeSources(workbook, description.blockRows, again, fresh);
  const now = findPassages(await openWorkspace(workbook, {}, surroundings));
  await remember(now, { [ACCROCHAGE_KEYS.service]: service });
  const counts = {
    service,
    day,
    sheet: marked.result.workspace.tables[0]?.table.sheet ?? '',
    rows: rows.length,
    toCorrect: marked.toCorrect.length,
    done: rows.filter(({ row }) => heldBy(row.status) !== null).length,
  };
  await writeReportSheet(now, 'aFaire', [
    ...TEN_LINES[language](counts).map((line): readonly CellValue[] => [line]),
    ...toCorrect(marked, language),
    ...corrected(service, rows, strangers, language),
  ]);
}

/** The rows that are to be corrected, with what is wrong and what to look at. */
function toCorrect({ toCorrect: some }: Marked, language: Language): readonly (readonly CellValue[])[] {
  if (some.length === 0) return [];
  const lines = some.map(({ row, findings }): readonly CellValue[] => {
    const { nom, prenom } = nameOf(row.values);
    const back = row.message === '' ? [] : [row.message, classify(row.message).advice[language]];
    const wrong = findings.map(({ rule, field, data }) => `${titleOf(rule, field, language, data)}.`);
    return [row.row, `${nom} ${prenom}`.trim(), [...back, ...wrong].join(' ')];
  });
  return [[], [HEADINGS[language].toCorrect], ...lines];
}

/** What was corrected here, and still stands otherwise in the department's cells. */
function corrected(
  service: string,
  rows: readonly ({ readonly row: { readonly row: number } } & ThereRow)[],
  strangers: Strangers,
  language: Language,
): readonly (readonly CellValue[])[] {
  const lines = rows.flatMap(({ row, here, texts }) => {
    if (!isOwnOf(here, service)) return [];
    const words = Object.entries(texts).flatMap(([field, theirs]) => {
      const held = here.texts[field as FieldKey] ?? '';
      const ours = field === ASIDE_KEY ? reasonTold(held, strangers, language) : held;
      return ours === theirs ? [] : [correctedWords(labelOf(field, language), theirs, ours, language)];
    });
    const name = [here.texts.nomNaissance, here.texts.prenom1].filter(Boolean).join(' ');
    return words.length === 0 ? [] : [[row.row, name, words.join(' ; ')]];
  });
  return lines.length === 0 ? [] : [[], [HEADINGS[language].corrected], ...lines];
}

const labelOf = (field: string, language: Language): string =>
  field === ASIDE_KEY ? asideColumn(language).header : labelOfField(field as FieldKey, language);
