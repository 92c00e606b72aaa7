import type { SplitName } from '#cells';
import type { Text } from '#dictionary';

/** How each way to take a column apart is told from the others. */
export const SPLIT_WORDS: Readonly<Record<SplitName, Text>> = {
  capitals: { fr: 'le nom est en capitales', en: 'the name is in capitals' },
  'name-first': { fr: 'le nom d’abord', en: 'name first' },
  'first-name-first': { fr: 'le prénom d’abord', en: 'first name first' },
  'first-names': { fr: 'plusieurs prénoms', en: 'several first names' },
  birth: { fr: 'date et lieu ensemble', en: 'date and place together' },
  'town-department': { fr: 'ville et département', en: 'town and department' },
  'code-title': { fr: 'code et intitulé', en: 'code and title' },
};

/** The result is no field of the schema: it says who is in. */
export const RESULT: { readonly header: Text; readonly group: Text; readonly help: Text } = {
  header: { fr: 'Résultat', en: 'Result' },
  group: { fr: 'Résultat', en: 'Result' },
  help: {
    fr: 'Dit qui est transmis et qui est mis de côté. Il n’est jamais envoyé.',
    en: 'Says who is sent and who is set aside. It is never sent itself.',
  },
};
