import { field, when } from '../field';

export const presenceNiveauLangueEuro = field('passageCertification/presenceNiveauLangueEuro', {
  group: 'langue',
  column: { in: 'short', place: 10 },
  kind: { type: 'boolean' },
  header: { fr: 'Niveau de langue ?', en: 'Language level?' },
  help: {
    fr: 'Oui si la certification atteste un niveau de langue du cadre européen (CECRL), sinon Non.',
    en: 'Yes if the certification attests a level of the European language framework (CEFR), else No.',
  },
  aliases: [
    'Présence du niveau de langue européen',
    'Présence niveau de langue européen',
    'Présence du niveau de langue',
    'Présence niveau langue',
    ...['Niveau de langue (oui/non)', 'Certification de langue', 'Présence d’un niveau de langue'],
  ],
  example: 'Non',
});

export const niveauLangueEuropeen = field('passageCertification/niveauLangueEuropeen', {
  group: 'langue',
  column: { in: 'short', place: 20, width: 13 },
  kind: { type: 'code', list: 'niveauCECRL' },
  expected: when(presenceNiveauLangueEuro, 'true'),
  header: { fr: 'Niveau CECRL', en: 'CEFR level' },
  help: {
    fr: 'De A1 à C2, ou Insuffisant ; seulement si la colonne précédente est à Oui.',
    en: 'From A1 to C2, or Insufficient; only if the column before it is Yes.',
  },
  aliases: [
    'Niveau de langue européen',
    'Niveau de langue',
    'Niveau CECR',
    'CECRL',
    'CECR',
    'CECRL level',
    'Niveau CECRL obtenu',
    'Niveau européen (CECRL)',
    'Niveau de langue (CECRL)',
    'Niveau CECRL atteint',
  ],
  likely: [
    'Niveau',
    'Niveau obtenu',
    'Niveau atteint',
    'Niveau européen',
    'Level',
    'Niveau global',
    'Niveau de langue obtenu',
  ],
  example: 'B2',
});
