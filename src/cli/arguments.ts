import { parseArgs } from 'node:util';
import type { BadInputError, Language } from '#dictionary';
import { usage } from './usage-words';

/** The options of the command line; each command takes some of them. Source: design.md. */
const OPTIONS = {
  out: { type: 'string' },
  report: { type: 'string' },
  rule: { type: 'string', multiple: true },
  save: { type: 'string' },
  model: { type: 'string' },
  from: { type: 'string' },
  workbook: { type: 'string' },
  action: { type: 'string' },
  only: { type: 'string' },
  replace: { type: 'boolean' },
  list: { type: 'boolean' },
  as: { type: 'string' },
  force: { type: 'boolean' },
  deadlines: { type: 'boolean' },
  deposit: { type: 'string', multiple: true },
  apply: { type: 'string' },
  copy: { type: 'boolean' },
  matching: { type: 'string', multiple: true },
  keep: { type: 'string' },
  near: { type: 'string' },
  'max-passages': { type: 'string' },
  lift: { type: 'string', multiple: true },
  rows: { type: 'string', multiple: true },
  sheet: { type: 'string', multiple: true },
  service: { type: 'string', multiple: true },
  certification: { type: 'string', multiple: true },
  to: { type: 'string' },
  limit: { type: 'string' },
  late: { type: 'boolean' },
  date: { type: 'string' },
  how: { type: 'string' },
  by: { type: 'string' },
  'take-back': { type: 'string' },
  schema: { type: 'string' },
  xsd: { type: 'string' },
  emetteur: { type: 'string' },
  certificateur: { type: 'string' },
  contrat: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof OPTIONS;

const EVERYWHERE: readonly OptionName[] = ['lang', 'json', 'help'];
const SENDING: readonly OptionName[] = ['matching', 'schema', 'xsd', 'emetteur', 'certificateur', 'contrat'];

/** What each command takes besides its files, and which option names the file that it saves. */
export const COMMANDS = {
  template: { files: [0, 0], saves: 'out', options: ['out', 'model', 'from'] },
  check: { files: [1, 1], saves: 'out', options: ['report', 'out', 'deadlines', ...SENDING] },
  correct: { files: [1, 1], saves: 'out', options: ['out', 'rule', ...SENDING] },
  generate: {
    files: [1, 1],
    saves: 'save',
    options: [
      ...(['out', 'save', 'action', 'only', 'replace', 'max-passages', 'lift', 'list'] as const),
      ...(['rows', 'sheet', 'service', 'certification', 'from', 'to', 'limit'] as const),
      ...SENDING,
    ],
  },
  match: { files: [1, 1], saves: 'out', options: ['apply', 'copy', 'matching', 'out', 'schema', 'xsd'] },
  import: { files: [2, Infinity], saves: 'out', options: ['out', 'force', 'deposit', 'date', ...SENDING] },
  history: { files: [2, Infinity], saves: 'out', options: ['out', ...SENDING] },
  settle: { files: [1, Infinity], saves: 'out', options: ['as', 'rows', 'how', 'by', 'out', ...SENDING] },
  deposits: { files: [1, 1], saves: 'out', options: ['as', 'deposit', 'by', 'out', ...SENDING] },
  declare: {
    files: [1, 1],
    saves: 'out',
    options: ['out', 'rows', 'late', 'date', 'how', 'by', 'take-back', ...SENDING],
  },
  state: { files: [1, 1], saves: 'out', options: ['report', 'out', ...SENDING] },
  gather: {
    files: [2, Infinity],
    saves: 'out',
    options: ['out', 'keep', 'near', 'matching', 'schema', 'xsd'],
  },
  'send-back': { files: [1, Infinity], saves: 'save', options: ['out', 'matching', 'schema', 'xsd'] },
  dossier: { files: [1, Infinity], saves: 'out', options: ['out', ...SENDING] },
  'wipe-nir': { files: [1, 1], saves: 'out', options: ['out', 'rows', 'by', ...SENDING] },
  upgrade: { files: [1, 1], saves: 'out', options: ['out', ...SENDING] },
  'xsd diff': { files: [1, 2], saves: 'out', options: ['workbook'] },
  'profile export': { files: [1, 1], saves: 'out', options: ['out'] },
  'profile apply': { files: [2, 2], saves: 'out', options: ['out'] },
} as const satisfies Record<
  string,
  { files: readonly [number, number]; saves: 'out' | 'save'; options: readonly OptionName[] }
>;

export type CommandName = keyof typeof COMMANDS;

type ValueOf<Option> = Option extends { multiple: true }
  ? readonly string[]
  : Option extends { type: 'string' }
    ? string
    : boolean;

export type Given = Readonly<Partial<{ [Name in OptionName]: ValueOf<(typeof OPTIONS)[Name]> }>>;

/** A command line, read. */
export interface CommandLine {
  readonly command: CommandName | 'help' | 'version';
  readonly files: readonly string[];
  readonly given: Given;
  readonly language: Language;
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

/** Reads the arguments that follow `accrochage`. @throws BadInputError naming what is wrong. */
export function readArguments(argv: readonly string[]): CommandLine {
  const { values, positionals } = parse(argv);
  const language: Language = values.lang === 'en' ? 'en' : 'fr';
  if (values.lang !== undefined && values.lang !== 'fr' && values.lang !== 'en')
    throw usage.choose(`--lang ${values.lang}`, 'fr', 'en');
  const { name, files } = commandOf(positionals);
  if (values.version) return { command: 'version', files, given: values, language };
  if (values.help || name === undefined || name === 'help')
    return { command: 'help', files, given: values, language };
  if (!isCommand(name)) throw usage.command(name, Object.keys(COMMANDS).join(', '));
  const { options, files: counts } = COMMANDS[name];
  const allowed: readonly string[] = [...options, ...EVERYWHERE];
  const stray = Object.keys(values).find((option) => !allowed.includes(option));
  if (stray !== undefined) throw usage.stray(name, stray);
  if (files.length < counts[0] || files.length > counts[1]) throw usage.files(name);
  return { command: name, files, given: values, language };
}

/** The command and its files; a command may have two words, as `profile export`. */
function commandOf(positionals: readonly string[]): { name: string | undefined; files: readonly string[] } {
  const [first, second = '', ...others] = positionals;
  const verbs = Object.keys(COMMANDS).flatMap((name) => {
    const [noun, verb] = name.split(' ');
    return noun === first && verb !== undefined ? verb : [];
  });
  if (first === undefined || verbs.length === 0) return { name: first, files: positionals.slice(1) };
  if (!verbs.includes(second)) throw usage.verb(`${first} ${second}`.trim(), verbs);
  return { name: `${first} ${second}`, files: others };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw misread(error);
  }
}

/** Node's own refusals, in one sentence that says what to do. */
function misread(error: unknown): BadInputError {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const option = /--?[\w-]+/.exec(message)?.[0] ?? '';
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? usage.unknownOption(option) : usage.misusedOption(option);
}

/**
 * A workbook is written back in its own kind: Excel refuses a file whose extension is not that of its content.
 * @throws BadInputError when the extensions differ.
 */
export function sameKind(from: string, to: string | undefined): void {
  if (to === undefined) return;
  const [wanted, given] = [extensionOf(from).replace(TEXT_FILES, '.xlsx'), extensionOf(to)];
  if (wanted === given) return;
  throw usage.otherKind(to, wanted);
}

/** Opened as new workbooks. */
const TEXT_FILES = /^\.(?:csv|tsv|txt)$/;

function extensionOf(path: string): string {
  return /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '';
}

/** The value of an option that the command cannot do without. @throws BadInputError when it is missing. */
export function required(given: Given, option: 'out'): string {
  const value = given[option];
  if (value === undefined || value === '') throw usage.missing(option);
  return value;
}
