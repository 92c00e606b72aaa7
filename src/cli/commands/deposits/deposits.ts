import { check, type CheckResult } from '#actions/checking';
import { DEPOSIT_STEPS, stepsOf, takeDepositStep, type DepositStep } from '#actions/recording';
import { onPortal, type Deposit } from '#journal';
import { required, sameKind, type CommandLine } from '../../arguments';
import type { Host, Outcome } from '../../host';
import { refuseLosing } from '../../keep-journal';
import { lossLines } from '../../losses';
import { say } from '../../messages';
import { depositLine, NO_DEPOSIT } from './words';
import { depositNamed } from '../../options/deposits';
import { sendingOptions } from '../../options/sending';
import { usage } from '../../usage-words';

const isStep = (typed: string): typed is DepositStep => DEPOSIT_STEPS.some((step) => step === typed);

/**
 * `deposits F.xlsx [--deposit FLUX --as STEP --out G.xlsx]`: the deposits of a workbook, last first; or keeps what someone says of
 * one: it was dropped, it will not be, its drop or its accusé was wrong, what the portal shows.
 */
export async function depositsCommand(
  { files: [path = ''], given, language }: CommandLine,
  host: Host,
): Promise<Outcome> {
  const { as: step, deposit: named = [], by = '' } = given;
  if (step !== undefined && !isStep(step)) throw usage.choose(`--as ${step}`, ...DEPOSIT_STEPS);
  const isToSay = step !== undefined;
  if (isToSay !== (named.length === 1) || isToSay !== (given.out !== undefined)) throw usage.depositStep();
  const workbook = await host.openWorkbook(path);
  const result = await check(workbook, await sendingOptions(given, host), host.surroundings);
  if (!isToSay) return listed(result, []);
  const out = required(given, 'out');
  sameKind(path, out);
  const { idFlux } = depositNamed(named[0] ?? '', result.journal.deposits);
  const after = await takeDepositStep(result, { idFlux, step, by });
  await refuseLosing(host, path, out, result.workspace, after.workspace);
  await host.writeAll([{ path: out, chunks: [await workbook.save()] }]);
  return listed(after, [...(await lossLines(workbook, language)), say.written(language, out)]);

  function listed({ journal }: CheckResult, said: readonly string[]): Outcome {
    const deposits = [...journal.deposits].reverse();
    return {
      exit: 0,
      json: { deposits: deposits.map(shown) },
      text: [
        ...(deposits.length === 0 ? [NO_DEPOSIT[language]] : []),
        ...deposits.map((each) => depositLine(each, language)),
        ...said,
      ],
    };
  }
}

function shown(deposit: Deposit) {
  const { idFlux, fileName, action, horodatage, passages, state, ok, ko, accuse, accuseOn, message } =
    deposit;
  const portal = onPortal(deposit);
  return {
    ...{ idFlux, fileName, action, date: horodatage, passages, state, ok, ko, accuse, accuseOn, message },
    portal: portal === null ? null : { state: portal.state, since: portal.since },
    steps: stepsOf(deposit),
  };
}
