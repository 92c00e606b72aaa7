import { writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { explain, rules, stageTitle, titleOf, type Stage } from '#checks';
import { fieldKeys, fields, type Field, type Language } from '#dictionary';

/** Where the page of each language stands, from the root of the project. */
export const REFERENCE_PATHS: Readonly<Record<Language, string>> = {
  fr: 'docs/reference.md',
  en: 'docs/reference.en.md',
};

const STAGES: readonly Stage[] = ['structure', 'schema', 'places', 'business'];

const WORDS = {
  fr: {
    title: 'Colonnes et règles',
    intro:
      'Cette page est faite par `npm run make-reference` : elle dit ce que l’outil connaît, rien d’autre. [In English](reference.en.md).',
    columns: (count: number) => `Les ${count} colonnes`,
    rules: (count: number) => `Les ${count} règles du contrôle`,
    columnHeads: ['colonne', 'élément du schéma', 'obligatoire', 'ce que c’est', 'exemple'],
    ruleHeads: ['ce qui est trouvé', 'règle', 'gravité', 'pourquoi', 'd’où cela vient'],
    yes: 'oui',
    depends: 'selon une autre case',
    warning: 'avertissement',
    error: 'erreur',
    stops: 'erreur, qu’une personne peut lever',
  },
  en: {
    title: 'Columns and rules',
    intro:
      'This page is made by `npm run make-reference`: it says what the tool knows, and nothing else. [En français](reference.md).',
    columns: (count: number) => `The ${count} columns`,
    rules: (count: number) => `The ${count} rules of the check`,
    columnHeads: ['column', 'element of the schema', 'mandatory', 'what it is', 'example'],
    ruleHeads: ['what is found', 'rule', 'severity', 'why', 'where it comes from'],
    yes: 'yes',
    depends: 'by another cell',
    warning: 'warning',
    error: 'error',
    stops: 'error, that a person may lift',
  },
} as const;

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('\u00a0', ' ');
const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], lines: readonly (readonly string[])[]) =>
  [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n');

function columnLine(field: Field, language: Language): readonly string[] {
  const { header, element, mandatory, expected, help, example } = field;
  const { yes, depends } = WORDS[language];
  const when = mandatory ? yes : expected === null ? '' : depends;
  return [header[language], `\`${element}\``, when, help[language], example === '' ? '' : `\`${example}\``];
}

function ruleLines(stage: Stage, language: Language): readonly (readonly string[])[] {
  const words = WORDS[language];
  return rules
    .filter((rule) => rule.stage === stage)
    .map((rule) => {
      const { why, source } = explain(rule.code, language);
      const severity =
        rule.severity === 'warning'
          ? words.warning
          : 'stops' in rule && rule.stops
            ? words.stops
            : words.error;
      return [titleOf(rule.code, null, language), `\`${rule.code}\``, severity, why, source];
    });
}

/** The page of all the columns of the template and all the rules of the check, made from what the program knows. */
export async function makeReference(language: Language): Promise<string> {
  const words = WORDS[language];
  const columns = fieldKeys.map((key): Field => fields[key]).filter(({ column }) => column !== null);
  const text = [
    `# ${words.title}`,
    words.intro,
    `## ${words.columns(columns.length)}`,
    table(
      words.columnHeads,
      columns.map((field) => columnLine(field, language)),
    ),
    `## ${words.rules(rules.length)}`,
    ...STAGES.flatMap((stage) => [
      `### ${stageTitle(stage, language)}`,
      table(words.ruleHeads, ruleLines(stage, language)),
    ]),
  ].join('\n\n');
  const path = fileURLToPath(new URL(`../${REFERENCE_PATHS[language]}`, import.meta.url));
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const language of ['fr', 'en'] as const)
    await writeFile(
      new URL(`../${REFERENCE_PATHS[language]}`, import.meta.url),
      await makeReference(language),
    );
