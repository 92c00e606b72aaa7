import { planUpgrade, upgrade, upgradeChangeWords, upgradeWords, type UpgradePlan } from '#actions/upgrading';
import { openWorkspace, refuseNewer } from '#actions/workspace';
import type { Language } from '#dictionary';
import { sameKind, type CommandLine } from '../arguments';
import type { Host, Outcome } from '../host';
import { refuseLosing } from '../keep-journal';
import { lossLines } from '../losses';
import { say } from '../messages';
import { countChanges } from '../count-changes';
import { sendingOptions } from '../options/sending';

/** `upgrade F.xlsx [--out G.xlsx]`: brings a workbook to this version; without `--out`, says what that would change. */
export async function upgradeCommand({ files, given, language }: CommandLine, host: Host): Promise<Outcome> {
  const [path = ''] = files;
  const { out } = given;
  sameKind(path, out);
  const workbook = await host.openWorkbook(path);
  const options = await sendingOptions(given, host);
  const before = await openWorkspace(workbook, options, host.surroundings);
  refuseNewer(before);
  if (out === undefined || out === '') {
    const plan = await planUpgrade(before);
    const nothing = plan.changes.length === 0 ? [] : [say.nothingWritten[language]];
    return outcomeOf(plan, null, language, nothing);
  }
  const done = await upgrade(workbook, options, host.surroundings);
  await refuseLosing(host, path, out, before, await openWorkspace(workbook, options, host.surroundings));
  await host.writeAll([{ path: out, chunks: [await workbook.save()] }]);
  return outcomeOf(done, out, language, [
    ...(await lossLines(workbook, language)),
    say.written(language, out),
  ]);
}

function outcomeOf(
  plan: UpgradePlan,
  path: string | null,
  language: Language,
  more: readonly string[],
): Outcome {
  return {
    exit: 0,
    json: {
      path,
      from: { template: plan.template, content: plan.content },
      to: plan.to,
      counts: countChanges(plan.changes),
      changes: plan.changes.map((change) => ({
        ...change,
        text: upgradeChangeWords(change, plan, language),
      })),
    },
    text: [...upgradeWords(plan, language), ...more],
  };
}
