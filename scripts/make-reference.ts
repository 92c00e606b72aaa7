import { writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rules, stageTitle, titleOf, type Stage } from '#checks';
import { fieldKeys, fields, type Field } from '#dictionary';

/** Where the page stands, from the root of the project. */
export const REFERENCE_PATH = 'docs/reference.md';

const STAGES: readonly Stage[] = ['structure', 'schema', 'places', 'business'];

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], lines: readonly (readonly string[])[]) =>
  [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n');

function columnLine(field: Field): readonly string[] {
  const { header, element, mandatory, expected, help, example } = field;
  const when = mandatory ? 'oui' : expected === null ? '' : 'selon une autre case';
  return [header.fr, `\`${element}\``, when, help.fr, example === '' ? '' : `\`${example}\``];
}

function ruleLines(stage: Stage): readonly (readonly string[])[] {
  return rules
    .filter((rule) => rule.stage === stage)
    .map((rule) => [
      titleOf(rule.code, null, 'fr'),
      `\`${rule.code}\``,
      rule.severity === 'warning'
        ? 'avertissement'
        : 'stops' in rule && rule.stops
          ? 'erreur, qu’une personne peut lever'
          : 'erreur',
    ]);
}

/** The page of all the columns of the template and all the rules of the check, in French, made from what the program knows. */
export async function makeReference(): Promise<string> {
  const columns = fieldKeys.map((key): Field => fields[key]).filter(({ column }) => column !== null);
  const text = [
    '# Colonnes et règles',
    'Cette page est faite par `npm run make-reference` : elle dit ce que l’outil connaît, rien d’autre.',
    `## Les ${columns.length} colonnes`,
    table(
      ['colonne', 'élément du schéma', 'obligatoire', 'ce que c’est', 'exemple'],
      columns.map(columnLine),
    ),
    `## Les ${rules.length} règles du contrôle`,
    ...STAGES.flatMap((stage) => [
      `### ${stageTitle(stage, 'fr')}`,
      table(['ce qui est trouvé', 'règle', 'gravité'], ruleLines(stage)),
    ]),
  ].join('\n\n');
  const path = fileURLToPath(new URL(`../${REFERENCE_PATH}`, import.meta.url));
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await writeFile(new URL(`../${REFERENCE_PATH}`, import.meta.url), await makeReference());
