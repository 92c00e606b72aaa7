import { groupBy } from '#dictionary';
import { knownOrDoubtful } from './already-known';
import type { AnswerToDeposit, Applied, ApplyOptions, Journal, PassageAnswered } from './answer';
import { conflictsOf, whyUnchanged } from './notes';
import { findDeposit, forcedDeposit, forcedLines } from './find-deposit';
import { fluxKey, isAccepted, stateByFlux } from '../states';
import type { Deposit, DepositState, HistoryLine, Outcome } from '../types';

type Said = Pick<HistoryLine, 'outcome' | 'message' | 'idTraitement'>;

/** What an accusé says by passage. KO wins over OK. A SUPPRESSION has no « existe déjà ». */
function sayings(answer: AnswerToDeposit, { action }: Deposit): ReadonlyMap<string, Said> {
  const { idTraitement } = answer;
  const said = new Map<string, Said>();
  for (const id of answer.ok) said.set(id.trim(), { outcome: 'accepted', message: '', idTraitement });
  for (const { idTechnique, message, alreadyKnown } of answer.ko) {
    const outcome = alreadyKnown && action === 'CREATION' ? 'doubtful' : 'ko';
    said.set(idTechnique.trim(), { outcome, message, idTraitement });
  }
  return said;
}

/** Weight of what is said of one passage of one file: what CDC holds, it holds whatever another accusé says. */
const WEIGHT: Readonly<Record<Outcome | 'none', number>> = {
  none: 0,
  'file-rejected': 1,
  ko: 2,
  doubtful: 2,
  known: 2,
  accepted: 3,
};

/** Whether a processing is later than another: by number, as CDC counts them. */
function isLater(a: string, b: string): boolean {
  return a.localeCompare(b, 'en', { numeric: true }) > 0;
}

/** A file may be dropped twice and so answered twice: the heavier answer stands, else the later processing. */
function stronger(line: HistoryLine, said: Said): boolean {
  const before = WEIGHT[line.outcome ?? 'none'];
  const after = WEIGHT[said.outcome ?? 'none'];
  return after > before || (after === before && isLater(said.idTraitement, line.idTraitement));
}

const isProcessed = ({ state }: Deposit) => state === 'processed' || state === 'processed-with-ko';

/** The lines of the deposit after an accusé of a processed file. */
function processedLine(line: HistoryLine, said: Said | undefined): HistoryLine {
  if (said !== undefined && stronger(line, said)) return { ...line, ...said };
  // The file was rejected at first, then dropped again: what this accusé does not speak of is waiting.
  return line.outcome === 'file-rejected' ? { ...line, outcome: null, message: '', idTraitement: '' } : line;
}

function rejectedLine(line: HistoryLine, { message, idTraitement }: AnswerToDeposit): HistoryLine {
  const said: Said = { outcome: 'file-rejected', message, idTraitement };
  return stronger(line, said) ? { ...line, ...said } : line;
}

/** Whether an accusé speaks of one of these passages. */
function isOfAny({ ok, ko }: AnswerToDeposit, lines: readonly HistoryLine[]): boolean {
  const own = new Set(lines.map(({ idTechnique }) => idTechnique));
  return ok.some((id) => own.has(id.trim())) || ko.some(({ idTechnique }) => own.has(idTechnique.trim()));
}

/** Whether the file of a deposit in each state is known to be at CDC. */
const IS_ARRIVED: Readonly<Record<DepositState, boolean>> = {
  generated: false,
  stale: false,
  replaced: false,
  cancelled: false,
  deposited: true,
  processed: true,
  'processed-with-ko': true,
  rejected: true,
  declared: true,
};

/** The state of a deposit, its counts and the accusé that settled it. */
function settled(deposit: Deposit, answer: AnswerToDeposit, lines: readonly HistoryLine[]): Deposit {
  const isRejection = answer.kind === 'rejected';
  if (isRejection && isProcessed(deposit)) return deposit;
  // Of none of its passages: it only shows that the file arrived.
  if (!isRejection && !isOfAny(answer, lines))
    return IS_ARRIVED[deposit.state] ? deposit : { ...deposit, state: 'deposited' };
  const isFirst = isRejection ? deposit.state !== 'rejected' : !isProcessed(deposit);
  const isNewer = isFirst || isLater(answer.idTraitement, deposit.idTraitement);
  const accuse = isNewer
    ? {
        accuse: answer.accuse,
        idTraitement: answer.idTraitement,
        accuseOn: answer.on,
        importedOn: answer.importedOn,
      }
    : {};
  if (isRejection)
    return { ...deposit, ...accuse, state: 'rejected', message: answer.message, ok: null, ko: null };
  return counted({ ...deposit, ...accuse, state: 'processed', message: '' }, lines);
}

/** Its counts by its lines; *Traité avec KO* as soon as one passage has to be looked at. */
function counted(deposit: Deposit, lines: readonly HistoryLine[]): Deposit {
  if (!isProcessed(deposit)) return deposit;
  let ok = 0;
  let ko = 0;
  for (const line of lines) {
    if (isAccepted(line)) ok += 1;
    if (line.outcome === 'ko' || line.outcome === 'doubtful') ko += 1;
  }
  const state = ko > 0 ? 'processed-with-ko' : 'processed';
  return deposit.ok === ok && deposit.ko === ko && deposit.state === state
    ? deposit
    : { ...deposit, ok, ko, state };
}

/** Judges every « existe déjà » of these passages again: what another deposit says of them may have changed. */
export function judgedAgain({ deposits, history }: Journal, ids: ReadonlySet<string>): Journal {
  const states = stateByFlux(deposits);
  const byId = groupBy(
    history.filter(({ idTechnique }) => ids.has(idTechnique)),
    ({ idTechnique }) => idTechnique,
  );
  const touched = new Set<string>();
  const judged = history.map((line) => {
    if (line.outcome !== 'known' && line.outcome !== 'doubtful') return line;
    const lines = byId.get(line.idTechnique);
    const outcome = lines ? knownOrDoubtful(line, lines, states) : line.outcome;
    if (outcome === line.outcome) return line;
    touched.add(fluxKey(line.idFlux));
    return { ...line, outcome };
  });
  if (touched.size === 0) return { deposits, history };
  const byFlux = groupBy(judged, ({ idFlux }) => fluxKey(idFlux));
  return {
    deposits: deposits.map((deposit) =>
      touched.has(fluxKey(deposit.idFlux))
        ? counted(deposit, byFlux.get(fluxKey(deposit.idFlux)) ?? [])
        : deposit,
    ),
    history: judged,
  };
}

function notApplied(answer: AnswerToDeposit, journal: Journal): Applied {
  const sent = new Set(journal.history.map(({ idTechnique }) => idTechnique));
  const ids = new Set([...answer.ok, ...answer.ko.map(({ idTechnique }) => idTechnique)]);
  return {
    ...journal,
    known: false,
    applied: false,
    deposit: null,
    answered: [],
    unknown: [...ids].filter((id) => !sent.has(id.trim())),
    unanswered: [],
    note: null,
    conflicts: [],
  };
}

/**
 * What an accusé changes in what the workbook remembers. Pure: nothing is written.
 *
 * The same accusé twice changes nothing more. Accusés may be applied in any order: each speaks of its own
 * deposit, what was accepted stays accepted, and « existe déjà » is judged again from all the lines. A generated
 * file that is answered was dropped; so was one that was replaced, out of date or cancelled. A rejected file
 * that was later processed is processed. A KO of a SUPPRESSION is a line of that deposit and leaves the
 * CREATION accepted. Source: design.md.
 */
export function applyCompteRendu(answer: AnswerToDeposit, journal: Journal, options: ApplyOptions): Applied {
  const found = findDeposit(answer, journal, options);
  if (found === null && options.force !== true) return notApplied(answer, journal);
  const deposit = found ?? forcedDeposit(answer);
  const made = found === null ? forcedLines(deposit, answer, options.whoOf ?? (() => null)) : [];

  const key = fluxKey(deposit.idFlux);
  const said = sayings(answer, deposit);
  const ids = new Set<string>();
  const keepsRejection = isProcessed(deposit);
  const history = [...journal.history, ...made].map((line) => {
    if (fluxKey(line.idFlux) !== key) return line;
    ids.add(line.idTechnique);
    if (answer.kind === 'processed') return processedLine(line, said.get(line.idTechnique));
    return keepsRejection ? line : rejectedLine(line, answer);
  });
  const ofDeposit = (line: HistoryLine) => fluxKey(line.idFlux) === key;
  const updated = settled(deposit, answer, history.filter(ofDeposit));
  const isListed = journal.deposits.includes(deposit);
  const deposits = isListed
    ? journal.deposits.map((each) => (each === deposit ? updated : each))
    : [...journal.deposits, updated];

  const after = judgedAgain({ deposits, history }, ids);
  const lines = after.history.filter(ofDeposit);
  const now = after.deposits.find(({ idFlux }) => fluxKey(idFlux) === key) ?? updated;
  const before = journal.history.filter(ofDeposit);
  const known = new Set<HistoryLine>(before);
  const isUnchanged = found !== null && isSame(now, deposit) && lines.every((line) => known.has(line));
  return {
    ...after,
    known: found !== null,
    applied: true,
    deposit: now,
    answered: lines.flatMap((line) => answeredBy(line, answer, said)),
    unknown: [...said.keys()].filter((id) => !ids.has(id)),
    unanswered: lines.filter(({ outcome }) => outcome === null).map(({ idTechnique }) => idTechnique),
    note: isUnchanged ? whyUnchanged(deposit, before, answer) : null,
    conflicts: conflictsOf(deposit, answer, journal.history),
  };
}

const isSame = (a: Deposit, b: Deposit) => a === b || JSON.stringify(a) === JSON.stringify(b);

function answeredBy(
  { idTechnique, outcome, message }: HistoryLine,
  { kind }: AnswerToDeposit,
  said: ReadonlyMap<string, Said>,
): readonly PassageAnswered[] {
  const isSpokenOf = kind === 'rejected' || said.has(idTechnique);
  return isSpokenOf && outcome !== null ? [{ idTechnique, outcome, message }] : [];
}
