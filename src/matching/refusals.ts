import { BadInputError, type FieldKey } from '#dictionary';

export const matchingNotJson = () =>
  new BadInputError('matching-unreadable', {
    fr: 'Le fichier de correspondance n’est pas du JSON : donnez celui que « accrochage match --json » écrit.',
    en: 'The matching file is not JSON: give the one that "accrochage match --json" writes.',
  });

/** Two columns are given the same field. */
export const fieldTwice = (sheet: string, field: string, [one, other]: readonly [string, string]) =>
  new BadInputError('matching-field-twice', {
    fr: `Dans la correspondance de la feuille « ${sheet} », « ${field} » est donné à deux colonnes, ${one} et ${other} : gardez-en une.`,
    en: `In the matching of sheet "${sheet}", "${field}" is given to two columns, ${one} and ${other}: keep one.`,
  });

const LONGEST_SHOWN = 60;

/** @param at the place in the JSON. @param value what stands there. */
export function matchingUnreadable(at: string, value: string): BadInputError {
  const shown = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
  return new BadInputError('matching-unreadable', {
    fr: `Dans la correspondance, « ${at} » ne peut pas valoir « ${shown} ». Partez de ce que « accrochage match --json » écrit.`,
    en: `In the matching, "${at}" cannot be "${shown}". Start from what "accrochage match --json" writes.`,
  });
}

/** What is each person's own was given once for all rows. */
export function constantOfPerson(field: FieldKey): BadInputError {
  return new BadInputError('constant-of-a-person', {
    fr: `« ${field} » est propre à chaque personne : il ne peut pas être le même pour toutes les lignes. Demandez-le à qui tient les dossiers, et ajoutez une colonne.`,
    en: `"${field}" is each person’s own: it cannot be the same for all rows. Ask whoever keeps the files, and add a column.`,
  });
}
