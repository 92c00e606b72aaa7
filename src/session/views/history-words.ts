import type { Language } from '#dictionary';

/** @param name of the file. */
export const KNOWN_FLUX: Readonly<Record<Language, (name: string) => string>> = {
  fr: (name) => `«\u00a0${name}\u00a0»\u00a0: ce classeur connaît déjà ce flux.`,
  en: (name) => `"${name}": this workbook knows this flux already.`,
};

/** @param name of the file. */
export const NOT_APPLIED: Readonly<Record<Language, (name: string) => string>> = {
  fr: (name) =>
    `«\u00a0${name}\u00a0»\u00a0: accusé d’un flux que ce classeur ne connaît pas\u00a0; ajoutez ce flux aux fichiers, ou importez l’accusé à part.`,
  en: (name) =>
    `"${name}": the accusé of a flux that this workbook does not know; add that flux to the files, or import the accusé by itself.`,
};
