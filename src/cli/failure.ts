import { BadInputError, type Text } from '#dictionary';
import { VERSION } from './help';

/** Why a command could not be done: a word for scripts, a sentence that says the cause and what to do. */
export interface Failure {
  readonly code: string;
  readonly text: Text;
}

/** Whatever stopped a command, in words. What was not meant for the user comes with a detail to copy for support. */
export function failureOf(error: unknown): Failure {
  if (error instanceof BadInputError)
    return { code: error.code, text: MORE[error.code]?.(error.text) ?? error.text };
  const detail = detailOf(error);
  return {
    code: 'unexpected',
    text: {
      fr: `L’outil a rencontré une erreur qu’il n’attendait pas\u00a0; rien n’a été écrit. Relancez la commande\u00a0; si l’erreur revient, envoyez les lignes suivantes à qui tient cet outil\u00a0: elles ne contiennent aucune donnée du classeur.\n${detail}`,
      en: `The tool met an error that it did not expect; nothing was written. Run the command again; if it comes back, send the next lines to whoever keeps this tool: they hold no data of the workbook.\n${detail}`,
    },
  };
}

/** What the command line adds, for it has its own ways. */
const MORE: Readonly<Record<string, (text: Text) => Text>> = {
  'ids-missing': ({ fr, en }) => ({
    fr: `${fr} En ligne de commande, ils se donnent aussi par --emetteur, --certificateur et --contrat.`,
    en: `${en} On the command line, they may also be given by --emetteur, --certificateur and --contrat.`,
  }),
};

/** Frames of a stack that are looked at. */
const FRAMES = 12;

/**
 * Where an error came from, without its words, which may quote a cell, and without folders, which may bear a name:
 * `TypeError` and the functions, files and lines.
 */
export function detailOf(error: unknown): string {
  const where = `accrochage ${VERSION}, Node ${process.versions.node}, ${process.platform}`;
  if (!(error instanceof Error)) return `${where}\n${typeof error}`;
  const kinds = [error.constructor.name, ...('code' in error ? [String(error.code)] : [])]
    .filter((kind) => /^[\w.-]{1,60}$/.test(kind))
    .join(' ');
  const frames = (error.stack ?? '').split('\n').flatMap((line) => {
    const [, name = '', file = '', place = ''] = FRAME.exec(line) ?? [];
    return file === '' ? [] : [`  ${name} ${file}:${place}`.replace(/ {3,}/, '  ')];
  });
  return [where, kinds, ...frames.slice(0, FRAMES)].join('\n');
}

/** A line of V8's stacks: a function, perhaps, then a file, a line and a column. */
const FRAME = /^\s+at (?:(?:async |new )*([\w.$<>#[\] ]+?) \()?(?:.*[/\\])?([\w.-]+):(\d+:\d+)\)?$/;
