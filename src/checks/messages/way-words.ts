import type { Text } from '#dictionary';
import type { WayCode } from '../ways';

/** What each gesture is called, on its button. */
export const wayWords: Readonly<Record<WayCode, Text>> = {
  empty: { fr: 'Vider la case', en: 'Empty the cell' },
  'swap-names': { fr: 'Intervertir nom et prénom', en: 'Swap name and first name' },
  'swap-exam-dates': { fr: 'Intervertir les deux dates', en: 'Swap the two dates' },
  'usage-apart': { fr: 'Séparer les deux noms', en: 'Set the two names apart' },
  'title-off': { fr: 'Retirer la civilité', en: 'Take the title off' },
  'outside-brackets': { fr: 'Retirer la parenthèse', en: 'Take the brackets off' },
  'brackets-apart': { fr: 'Entre parenthèses : le nom de naissance', en: 'In brackets: the birth name' },
  'first-names-apart': { fr: 'Séparer les prénoms', en: 'Set the first names apart' },
  'this-day': { fr: 'C’est ce jour', en: 'It is this day' },
  'next-day': { fr: 'C’est le lendemain', en: 'It is the day after' },
  'day-unknown': { fr: 'Le jour n’est pas connu', en: 'The day is not known' },
  'day-first': { fr: 'C’est bien le 1er', en: 'It is the 1st indeed' },
  'name-of-code': { fr: 'Mettre le nom du code', en: 'Put the name of the code' },
  'to-postal': { fr: 'Déplacer vers le code postal', en: 'Move to the postal code' },
  'to-insee': { fr: 'Déplacer vers le code INSEE', en: 'Move to the INSEE code' },
  'to-verbatim': { fr: 'Déplacer vers « Verbatim »', en: 'Move to "Verbatim"' },
  'level-said': { fr: 'Il y a bien un niveau', en: 'There is a level indeed' },
  'no-level': { fr: 'Il n’y a pas de niveau', en: 'There is no level' },
  'with-prefix': { fr: 'Ajouter le préfixe', en: 'Add the prefix' },
  'type-of-code': { fr: 'Mettre le type du code', en: 'Put the type of the code' },
  'nature-of-ids': { fr: 'Mettre la nature attendue', en: 'Put the nature expected' },
  'country-of-code': { fr: 'Mettre le code du pays', en: 'Put the code of the country' },
  'by-holder': { fr: 'Identifier par l’état civil', en: 'Identify by civil status' },
};
