import { failureOf as told, type Failure as Told, type Text } from '#dictionary';
import { VERSION } from './help';

/** Why a command could not be done: a word for scripts, a sentence that says the cause and what to do. */
export type Failure = Pick<Told, 'code' | 'text'>;

/** Whatever stopped a command, in words. What was not meant for the user comes with a detail to copy for support. */
export function failureOf(error: unknown): Failure {
  const { code, text, detail } = told(
    error,
    `accrochage ${VERSION}, Node ${process.versions.node}, ${process.platform}`,
  );
  if (detail === '') return { code, text: MORE[code]?.(text) ?? text };
  return {
    code,
    text: {
      fr: `${NOTHING_WRITTEN.fr} ${text.fr}\n${detail}`,
      en: `${NOTHING_WRITTEN.en} ${text.en}\n${detail}`,
    },
  };
}

const NOTHING_WRITTEN: Text = { fr: 'Rien n’a été écrit.', en: 'Nothing was written.' };

/** What the command line adds, for it has its own ways. */
const MORE: Readonly<Record<string, (text: Text) => Text>> = {
  'ids-missing': ({ fr, en }) => ({
    fr: `${fr} En ligne de commande, ils se donnent aussi par --emetteur, --certificateur et --contrat.`,
    en: `${en} On the command line, they may also be given by --emetteur, --certificateur and --contrat.`,
  }),
};
