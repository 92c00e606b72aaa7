import { groupBy, rowName, rowSet, type ReadonlyRowSet, type RowAt } from '#dictionary';
import type { Journal } from '../answers/answer';
import { stateByFlux } from '../states';
import type { Demarche, HistoryLine } from '../types';
import { claimOf } from './claims/claim-words';
import { isBorneOut } from './claims/claims';
import { liftedBy } from './claims/lifts';
import { departed, type Departed } from './losses/departed';
import { fileOf, heldBy, whereaboutsBy } from './held';
import { explains, incompleteDeposits, type Incomplete } from './losses/missing-lines';
import { likeness } from './likeness';
import { named } from './named';
import { notBorneOut, type NotBorneOut } from './losses/not-borne-out';
import { ofAnotherPassage, ownership } from './ownership';
import { toldByLine, toldByRow, type RowOfPassage } from './passage';
import { rejectedLine } from './rejected';
import { linesWithout } from './said-of-others';
import { sentElsewhere, type Elsewhere } from './sent-elsewhere';
import { withStale } from './stale-files';
import { suspects } from './losses/suspects';

/** A passage that was sent, and the name of its file; '' for what its line does not say. */
interface Sent {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly delivered: string;
  readonly file: string;
}

/** The same, held by CDC, and the name of the row that has its id; '' when none has. */
interface HeldThere extends Sent {
  readonly held: Elsewhere['held'];
  readonly other: string;
}

/** What stops a row because of who was sent, or is warned of, by the code of its finding: what the finding says. */
interface FoundByCode {
  readonly 'already-sent': HeldThere;
  readonly 'id-of-another': Sent;
  readonly 'claims-sent': { readonly status: string };
  readonly 'missing-lines': { readonly file: string };
  readonly 'maybe-already-sent': HeldThere;
  readonly 'delivered-otherwise': HeldThere;
  readonly 'in-given-up-file': { readonly file: string };
  /** What CDC has under the id of the row, that says another certification, or another delivery date. */
  readonly 'sent-for-another': Sent;
  /** The header of the column at fault, `*` for the row; CDC's words. */
  readonly 'rejected-by-cdc': { readonly header: string; readonly message: string; readonly file: string };
}

export type IdentityCode = keyof FoundByCode;

/** What was found of a row. */
export type IdentityFound = {
  readonly [Code in IdentityCode]: RowAt & {
    readonly code: Code;
    /** Someone said why the row goes all the same: a warning is left. */
    readonly isLifted: boolean;
    readonly data: FoundByCode[Code];
  };
}[IdentityCode];

/** What was sent, held against the rows. */
export interface Judgement {
  /** With the files that no longer say what is to be sent *Périmé*, and whom the lines of version 1 are of. */
  readonly journal: Journal;
  readonly found: readonly IdentityFound[];
  /** Rows that have an id whose history is not theirs: copies, and ids of somebody else. */
  readonly disowned: ReadonlyRowSet;
  /** Lines that say nothing of the row that has their id, for they are of who had it before. */
  readonly ofOthers: ReadonlySet<HistoryLine>;
  readonly departed: readonly Departed[];
  /** Files of which *Historique* lost lines that nobody explained. */
  readonly incomplete: readonly Incomplete[];
  readonly notBorneOut: NotBorneOut;
}

const CODES = {
  certain: 'already-sent',
  maybe: 'maybe-already-sent',
  'other-date': 'delivered-otherwise',
} as const satisfies Readonly<Record<Elsewhere['how'], IdentityCode>>;

const NO_LINES: readonly HistoryLine[] = [];

/** Code of *Démarches* for a passage that left the table. */
export const LEFT_TABLE = 'left-table';

/**
 * Holds the rows against what was sent: who is held by CDC under which id, whose history each id is, what left.
 * Pure; the work grows as the number of rows and of lines. Source: design.md, *Who was sent*.
 */
export function judgeIdentity(
  before: Journal,
  demarches: readonly Demarche[],
  rows: readonly RowOfPassage[],
): Judgement {
  const whyLeft = new Map(
    demarches.flatMap(({ code, idTechnique, reason }) =>
      code === LEFT_TABLE ? [[idTechnique, reason] as const] : [],
    ),
  );
  const isLifted = liftedBy(demarches);
  const states = stateByFlux(before.deposits);
  const lines = groupBy(before.history, ({ idTechnique }) => idTechnique);
  const { strangers, copies, owners, ofOthers } = ownership(rows, lines, states, (row) =>
    isLifted('id-of-another', row),
  );
  const find = sentElsewhere(before, owners);
  const journal = named(
    withStale(before, rows, find, (line) => isLifted('already-sent', line)),
    rows,
  );
  const after = stateByFlux(journal.deposits);
  const findNow = sentElsewhere(journal, owners);
  const disowned = rowSet(copies, strangers.keys());
  const linesOf = (row: RowOfPassage) =>
    disowned.has(row) ? NO_LINES : linesWithout(ofOthers, lines.get(row.idTechnique) ?? NO_LINES);

  const incomplete = incompleteDeposits(before.deposits, before.history).filter(
    (each) => !explains(demarches, each),
  );
  const isNothingSent = before.history.length === 0;
  const isSuspect = suspects(incomplete, rows, linesOf, { history: before.history, states });
  const found: IdentityFound[] = [];
  for (const row of rows) {
    const own = linesOf(row);
    const of = (code: IdentityCode) => ({
      sheet: row.sheet,
      row: row.row,
      isLifted: isLifted(code, row),
    });
    const stranger = strangers.get(row);
    if (stranger !== undefined)
      found.push({ ...of('id-of-another'), code: 'id-of-another', data: whoseIs(stranger) });
    const rejected = rejectedLine(own, row.fingerprint);
    if (rejected !== null)
      found.push({ ...of('rejected-by-cdc'), code: 'rejected-by-cdc', data: whatIsRejected(rejected) });
    const held = own.filter((line) => heldBy(line, states) !== null);
    if (held.length > 0) {
      const other = ofAnotherPassage(own, held, row);
      if (other !== null)
        found.push({ ...of('sent-for-another'), code: 'sent-for-another', data: whoseIs(other) });
      continue;
    }
    const whereabouts = own.map((line) => whereaboutsBy(line, after));
    // Of two files that wait, the one is not to be stopped by the other; that somebody else waits under its id is nothing to it.
    const waits = (line: HistoryLine, at: number) =>
      whereabouts[at] === 'generated' && likeness(toldByLine(line), toldByRow(row)) !== 'other';
    const isWaiting = own.some(waits);
    const isNowhere = isNothingSent || (isWaiting && findNow.isAllWaiting);
    const elsewhere = isNowhere ? null : findNow.any({ ...toldByRow(row), idTechnique: row.idTechnique });
    if (elsewhere !== null && !(elsewhere.held === 'generated' && isWaiting)) {
      const code = CODES[elsewhere.how];
      found.push({ ...of(code), code, data: whereIs(elsewhere, row.sheet) });
    }
    const claim = claimOf(row.statusCell);
    if (claim !== null && !isBorneOut(claim, own, states) && !isLifted('claims-sent', row))
      found.push({ ...of('claims-sent'), code: 'claims-sent', data: { status: row.statusCell.trim() } });
    const file = isSuspect(row);
    if (file !== null && !isLifted('missing-lines', row))
      found.push({ ...of('missing-lines'), code: 'missing-lines', data: { file } });
    const givenUp = own[whereabouts.indexOf('given-up')];
    if (givenUp !== undefined)
      found.push({
        ...of('in-given-up-file'),
        code: 'in-given-up-file',
        data: { file: fileOf(givenUp, before.deposits) },
      });
  }
  return {
    journal,
    found,
    disowned,
    ofOthers,
    departed: departed(journal, lines, rows, { owners, ofOthers }, (id) => whyLeft.get(id) ?? ''),
    incomplete,
    notBorneOut: notBorneOut(before.deposits, before.history),
  };

  function whereIs({ line, held }: Elsewhere, sheet: string): HeldThere {
    const owner = owners.get(line.idTechnique);
    return {
      ...whoseIs(line),
      held,
      other: owner === undefined ? '' : rowName(owner, sheet),
    };
  }

  function whatIsRejected(line: HistoryLine): FoundByCode['rejected-by-cdc'] {
    const [header = ''] = line.fieldsAtFault.split(' ; ');
    return { header, message: line.message, file: fileOf(line, before.deposits) };
  }

  function whoseIs(line: HistoryLine): Sent {
    const { idTechnique, nomNaissance, prenom1, code, dateDebutValidite } = line;
    return {
      id: idTechnique,
      name: [nomNaissance, prenom1].filter(Boolean).join(' '),
      code,
      delivered: dateDebutValidite,
      file: fileOf(line, before.deposits),
    };
  }
}
