import { BadInputError } from '#dictionary';

/**
 * A save over another workbook would lose what that one knows.
 * @param name of the workbook to be written over. @param from the one that was opened. @param lost what would be.
 */
export function wouldLose(name: string, from: string, lost: readonly string[]): BadInputError {
  const first = lost[0] === '' ? '' : ` : ${lost[0]}`;
  const more = lost.length > 1 ? ` (+${lost.length - 1})` : '';
  return new BadInputError('would-lose-journal', {
    fr: `Rien n’est écrit : « ${name} » connaît des envois, des réponses ou des démarches que « ${from} » ne connaît pas${first}${more}, et ils seraient perdus. Partez de « ${name} », ou enregistrez sous un autre nom.`,
    en: `Nothing is written: "${name}" knows of deposits, answers or steps that "${from}" does not know${first.trimStart()}${more}, and they would be lost. Work on "${name}", or save under another name.`,
  });
}

/** @param name of the workbook to be written over. @param why what it remembers of sendings cannot be read. */
export function unreadJournal(name: string, { text }: BadInputError): BadInputError {
  return new BadInputError('would-lose-journal', {
    fr: `Rien n’est écrit\u00a0: «\u00a0${name}\u00a0» est déjà là, et ce qu’il retient des envois ne peut être lu. ${text.fr} Ou enregistrez sous un autre nom.`,
    en: `Nothing is written: "${name}" is there already, and what it remembers of sendings cannot be read. ${text.en} Or save under another name.`,
  });
}
