import { BadInputError, type Text } from '#dictionary';

/** A sheet of the journal has lost a column that must be there. */
export function columnLost(sheet: Text, header: Text): BadInputError {
  return new BadInputError('journal-column-missing', {
    fr: `La feuille « ${sheet.fr} » n’a plus sa colonne « ${header.fr} », sans laquelle on ne sait plus ce qui a été envoyé. Remettez cet en-tête, ou reprenez une copie du classeur qui l’a encore.`,
    en: `The sheet “${sheet.en}” has lost its column “${header.en}”, without which nobody knows what was sent. Put this header back, or take a copy of the workbook that still has it.`,
  });
}
