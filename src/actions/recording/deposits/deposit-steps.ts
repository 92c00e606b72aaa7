import type { CheckResult } from '#actions/checking';
import type { Run } from '#actions/workspace';
import { DROP_TAKEN_BACK, DROPPED, type Deposit, type DepositState } from '#journal';
import { recordJournal } from '../record';
import { noDepositStep, noSuchDeposit } from '../refusals';
import { withDemarches } from '../with-demarches';
import { ACCUSE_TAKEN_BACK, stepBackDeposit } from './step-back';

/** What someone says of a file: it was dropped, it will not be, that was wrong, or what the portal shows of it. */
export const DEPOSIT_STEPS = [
  'dropped',
  'not-to-drop',
  DROP_TAKEN_BACK,
  ACCUSE_TAKEN_BACK,
  'received',
  'processing',
  'errors',
] as const;
export type DepositStep = (typeof DEPOSIT_STEPS)[number];

const OPEN: readonly DepositState[] = ['generated', 'stale'];

/** The states of a deposit of which each may be said. */
const SAID_OF: Readonly<Record<DepositStep, readonly DepositState[]>> = {
  dropped: OPEN,
  'not-to-drop': OPEN,
  [DROP_TAKEN_BACK]: ['deposited'],
  [ACCUSE_TAKEN_BACK]: ['processed', 'processed-with-ko', 'rejected'],
  received: ['deposited'],
  processing: ['deposited'],
  errors: ['deposited'],
};

/** What may be said of a deposit in its state. */
export const stepsOf = ({ state }: Pick<Deposit, 'state'>): readonly DepositStep[] =>
  DEPOSIT_STEPS.filter((step) => SAID_OF[step].includes(state));

/**
 * Keeps what someone says of a deposit.
 * @param by who says it, for *Démarches*; '' where nobody was asked.
 * @throws BadInputError for a deposit that is not there, or of which that cannot be said.
 */
export async function takeDepositStep(
  result: CheckResult,
  { idFlux, step, by }: { readonly idFlux: string; readonly step: DepositStep; readonly by: string },
  run: Run = {},
): Promise<CheckResult> {
  const { deposits } = result.journal;
  const deposit = deposits.find((each) => each.idFlux === idFlux);
  if (deposit === undefined) throw noSuchDeposit(idFlux);
  if (!SAID_OF[step].includes(deposit.state)) throw noDepositStep(deposit, step, stepsOf(deposit));
  if (step === DROP_TAKEN_BACK || step === ACCUSE_TAKEN_BACK)
    return stepBackDeposit(result, { idFlux, by }, run);
  const said = saidBy(step, result.at.slice(0, 10));
  // Recording notes a drop by itself, of nobody: here somebody may say who it was.
  const isDrop = step === 'dropped';
  const noted = { idTechnique: idFlux, code: DROPPED, reason: deposit.fileName, by };
  return recordJournal(
    isDrop ? withDemarches(result, [noted]) : result,
    { ...result.journal, deposits: deposits.map((each) => (each === deposit ? { ...each, ...said } : each)) },
    run,
  );
}

function saidBy(
  step: Exclude<DepositStep, typeof DROP_TAKEN_BACK | typeof ACCUSE_TAKEN_BACK>,
  today: string,
): Partial<Deposit> {
  if (step === 'dropped') return { state: 'deposited' };
  return step === 'not-to-drop' ? { state: 'cancelled' } : { portal: step, portalOn: today };
}
