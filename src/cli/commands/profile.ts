import {
  applyProfile,
  exportProfile,
  planProfile,
  profileChangeWords,
  profileCounts,
  profilePlanWords,
  profileWords,
  type ProfilePlan,
} from '#actions/profiling';
import { openWorkspace } from '#actions/workspace';
import type { Language } from '#dictionary';
import { parseProfile, profileText } from '#profile';
import { required, sameKind, type CommandLine } from '../arguments';
import type { Host, Outcome } from '../host';
import { refuseLosing } from '../keep-journal';
import { lossLines } from '../losses';
import { say } from '../messages';
import { countChanges } from '../count-changes';
import { usage } from '../usage-words';

/** `profile export F.xlsx --out P.json`: the settings of a workbook, for others; nothing of a person. */
export async function profileExportCommand(
  { files, given, language }: CommandLine,
  host: Host,
): Promise<Outcome> {
  const out = required(given, 'out');
  if (!/\.json$/i.test(out)) throw usage.json(out);
  const workbook = await host.openWorkbook(files[0] ?? '');
  const { profile, left } = await exportProfile(await openWorkspace(workbook, {}, host.surroundings));
  await host.writeAll([{ path: out, chunks: [new TextEncoder().encode(profileText(profile))] }]);
  return {
    exit: 0,
    json: { path: out, holds: profileCounts(profile), left },
    text: [...profileWords(profile, left, language), say.written(language, out)],
  };
}

/** `profile apply F.xlsx P.json [--out G.xlsx]`: gives a workbook these settings; without `--out`, says what would change. */
export async function profileApplyCommand(
  { files, given, language }: CommandLine,
  host: Host,
): Promise<Outcome> {
  const [path = '', profilePath = ''] = files;
  const { out } = given;
  sameKind(path, out);
  const workbook = await host.openWorkbook(path);
  const profile = parseProfile(new TextDecoder().decode(await host.readFile(profilePath)));
  const before = await openWorkspace(workbook, {}, host.surroundings);
  if (out === undefined || out === '') {
    const plan = planProfile(before, profile);
    const nothing = plan.changes.length === 0 ? [] : [say.nothingWritten[language]];
    return outcomeOf(plan, null, language, nothing);
  }
  const plan = await applyProfile(workbook, {}, host.surroundings, profile);
  const after = await openWorkspace(workbook, {}, host.surroundings);
  await refuseLosing(host, path, out, before, after);
  await host.writeAll([{ path: out, chunks: [await workbook.save()] }]);
  return outcomeOf(plan, out, language, [
    ...(plan.ids === 0 ? [] : [say.idsMade(language, plan.ids)]),
    ...(await lossLines(workbook, language)),
    say.written(language, out),
  ]);
}

function outcomeOf(
  plan: ProfilePlan & { readonly ids?: number },
  path: string | null,
  language: Language,
  more: readonly string[],
): Outcome {
  return {
    exit: 0,
    json: {
      path,
      counts: countChanges(plan.changes),
      changes: plan.changes.map((change) => ({
        what: change.what,
        name: 'name' in change ? nameOf(change.name, language) : '',
        ...('column' in change && change.column !== null ? { column: change.column[language] } : {}),
        ...('before' in change ? { before: change.before, after: change.after } : {}),
        text: profileChangeWords(change, language),
      })),
      leftSheets: plan.leftSheets,
      ids: plan.ids ?? 0,
    },
    text: [...profilePlanWords(plan, language), ...more],
  };
}

const nameOf = (name: string | Readonly<Record<Language, string>>, language: Language): string =>
  typeof name === 'string' ? name : name[language];
