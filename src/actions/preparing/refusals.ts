import { BadInputError } from '#dictionary';

/** A sheet that is not ours has the name of one of ours. */
export const sheetNameTaken = (name: string) =>
  new BadInputError('sheet-name-taken', {
    fr: `Ce classeur a déjà une feuille « ${name} », qui n’est pas celle du modèle. Renommez-la, puis recommencez.`,
    en: `This workbook already has a sheet "${name}", which is not that of the template. Rename it, then start again.`,
  });
