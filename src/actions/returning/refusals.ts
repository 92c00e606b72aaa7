import type { RefusedFile } from '#actions/gathering';
import { BadInputError, type Text } from '#dictionary';
import type { StrangerAt } from './search-original';

/** No row of the workbook came from a department. */
export const noDepartment = () =>
  new BadInputError('no-department', {
    fr: 'Aucune ligne de ce classeur ne vient d’un service. Réunissez d’abord leurs classeurs, ou remplissez la colonne « Service ».',
    en: 'No row of this workbook came from a department. Gather their workbooks first, or fill the column "Department".',
  });

/** A file that is given is of no department. */
export const ofNoDepartment = (file: string, service: string) =>
  new BadInputError('of-no-department', {
    fr: `« ${file} » est lu comme celui du service « ${service} », d’où ne vient aucune ligne. Donnez les classeurs tels que les services les ont envoyés, ou aucun.`,
    en: `"${file}" is read as that of department "${service}", from which no row came. Give the workbooks as the departments sent them, or none.`,
  });

/** A file that is given cannot be read. */
export const notAnOriginal = ({ file, code, text }: RefusedFile) =>
  new BadInputError(code, { fr: `« ${file} » : ${text.fr}`, en: `"${file}": ${text.en}` });

/** A file that is not sent back, for somebody of another department is in it. */
export function unfitWords({ file, at }: { readonly file: string; readonly at: StrangerAt }): Text {
  const fr = 'part' in at ? `la partie ${at.part}` : `la feuille «\u00a0${at.sheet}\u00a0», ligne ${at.row},`;
  const en = 'part' in at ? `its part ${at.part}` : `its sheet "${at.sheet}", row ${at.row},`;
  return {
    fr: `«\u00a0${file}\u00a0» n’a pas servi\u00a0: ${fr} porte quelqu’un qui n’est pas de ce service. Le classeur est fait d’après le modèle.`,
    en: `"${file}" was not used: ${en} holds somebody who is not of this department. The workbook is made from the template.`,
  };
}
