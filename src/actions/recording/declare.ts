import type { CheckResult, RowState } from '#actions/checking';
import type { Run } from '#actions/workspace';
import { isRealDate, parseIsoDate, rowSet, type RowAt } from '#dictionary';
import { horodatageParis } from '#flux';
import {
  chronological,
  claimOf,
  DECLARED,
  type Deposit,
  type HistoryLine,
  judgedAgain,
  SENT_ELSEWHERE,
  STATUS_FACTS,
  TAKEN_BACK,
  EMPTY_DEPOSIT,
  whoIs,
} from '#journal';
import { recordJournal } from './record';
import { idMissing, nameIn, noSuchDeclaration, notADay, nothingToDeclare, refusedSince } from './refusals';
import { withDemarches } from './with-demarches';

/** What someone says was sent without this workbook: by another software, or typed on the portal. */
export interface Declaration {
  readonly rows: readonly RowAt[];
  /** When, `2026-03-20`. */
  readonly date: string;
  /** By which way, with its reference if any: never empty. */
  readonly how: string;
  readonly by: string;
}

/** A declaration written, and the rows that are none of it. */
export interface Declared {
  readonly result: CheckResult;
  readonly deposit: Deposit;
  readonly rows: number;
  /** Rows asked for that are in a file of ours, or that CDC has: nothing is said of them. */
  readonly kept: readonly RowState[];
}

/**
 * *Transmis hors de l’outil*: a line of *Dépôts* without a file, one of *Historique* a passage, and one of *Démarches* that
 * says who declared it. Their rows are *Déposé*, out of a CREATION, until {@link takeBackDeclaration}. Where *Statut* said
 * « Accepté » and nothing of ours bears it out, the passage is taken for accepted.
 * @throws BadInputError when a row has no idTechnique, under which it would be known again; when it came back KO after that
 * day; when none of the rows can be declared; or when the day is none, or to come.
 */
export async function declareSent(
  result: CheckResult,
  { rows, date, how, by }: Declaration,
  run: Run = {},
): Promise<Declared> {
  const { workspace, journal, ids } = result;
  if (!isDayPast(date, result.at.slice(0, 10))) throw notADay(date);
  const wanted = rowSet(rows);
  const asked = result.rows.filter(wanted.has);
  const [told, kept] = [asked.filter(isDeclarable), asked.filter((row) => !isDeclarable(row))];
  if (told.length === 0) throw nothingToDeclare(kept.length);
  const nameless = told.find(({ idTechnique }) => idTechnique === '');
  if (nameless !== undefined) throw idMissing(nameIn(workspace, nameless));
  const sentOn = lastKo(journal.history);
  const refused = told.find((row) => (sentOn.get(row.idTechnique) ?? '') > date);
  if (refused !== undefined)
    throw refusedSince(nameIn(workspace, refused), sentOn.get(refused.idTechnique) ?? '');

  const deposit: Deposit = {
    ...EMPTY_DEPOSIT,
    fileName: how,
    idFlux: freeFlux(result),
    // In the evening: of the same day, it comes after the file that came back KO.
    horodatage: horodatageParis(new Date(`${date}T20:00:00Z`)),
    passages: told.length,
    state: 'declared',
  };
  const lines = told.map((row, index): HistoryLine => ({
    idTechnique: row.idTechnique,
    idFlux: deposit.idFlux,
    ordinal: index + 1,
    action: 'CREATION',
    date: deposit.horodatage,
    outcome: claimOf(row.statusCell) === 'accepted' ? 'accepted' : null,
    idTraitement: '',
    message: SENT_ELSEWHERE[workspace.language](date, how),
    ...whoIs(row, ids.of(row)?.idClientCertificateur ?? ''),
    fieldsAtFault: '',
    replacedBy: '',
  }));
  const said = told.map(({ idTechnique }) => ({ idTechnique, code: DECLARED, reason: how, by }));
  const after = await recordJournal(
    withDemarches(result, said),
    { deposits: [...journal.deposits, deposit], history: [...journal.history, ...lines] },
    run,
  );
  return { result: after, deposit, rows: told.length, kept };
}

/**
 * A declaration was wrong: its rows are again what they were before. *Démarches* keeps both.
 * @throws BadInputError when the flux is of no declaration that stands.
 */
export async function takeBackDeclaration(
  result: CheckResult,
  { idFlux, by, reason }: { readonly idFlux: string; readonly by: string; readonly reason: string },
  run: Run = {},
): Promise<CheckResult> {
  const { deposits, history } = result.journal;
  const isIt = (each: Deposit) => each.idFlux === idFlux && each.state === 'declared';
  if (!deposits.some(isIt)) throw noSuchDeclaration(idFlux);
  const ours = new Set(
    history.flatMap((line) => (line.idFlux === idFlux && line.outcome === null ? line.idTechnique : [])),
  );
  // « Déposé » is our own word for it. « Accepté » was somebody's before the declaration, and is asked about again.
  const rows = result.rows.map((row) => (ours.has(row.idTechnique) ? { ...row, statusCell: '' } : row));
  const after = judgedAgain(
    {
      deposits: deposits.map((each) => (isIt(each) ? { ...each, state: 'cancelled' } : each)),
      // « Accepté » was said by the declaration alone.
      history: history.map((line) => (line.idFlux === idFlux ? { ...line, outcome: null } : line)),
    },
    ours,
  );
  return recordJournal(
    withDemarches({ ...result, rows }, [{ idTechnique: idFlux, code: TAKEN_BACK, reason, by }]),
    after,
    run,
  );
}

/** What a file of ours holds, or CDC has already, is not for a person to declare. */
const isDeclarable = ({ status }: RowState) =>
  STATUS_FACTS[status].by !== 'cdc' && STATUS_FACTS[status].by !== 'file';

/** The day on which each passage was sent that came back KO last, by id: what was sent before says nothing of it. */
const lastKo = (history: readonly HistoryLine[]): ReadonlyMap<string, string> =>
  new Map(
    chronological(history.filter(({ outcome, action }) => outcome === 'ko' && action === 'CREATION')).map(
      ({ idTechnique, date }) => [idTechnique, date.slice(0, 10)],
    ),
  );

function isDayPast(date: string, today: string): boolean {
  const day = parseIsoDate(date);
  return day !== null && isRealDate(day) && date <= today;
}

/** A name of its own: lines of an older declaration may have no deposit any more. */
export function freeFlux({ journal: { deposits, history } }: CheckResult): string {
  const taken = new Set([...deposits, ...history].map(({ idFlux }) => idFlux.toLowerCase()));
  let number = 1;
  while (taken.has(`${DECLARED}-${number}`)) number += 1;
  return `${DECLARED}-${number}`;
}
