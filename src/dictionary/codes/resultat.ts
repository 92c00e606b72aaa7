import type { CodeList } from './code-list';

export const obtentionCertification: CodeList = [
  {
    code: 'PAR_ADMISSION',
    label: { fr: 'Par admission', en: 'By admission' },
    readAs: ['admission'],
    likely: ['Jury', 'Examen', 'Sur examen', 'Par jury', 'A'],
  },
  {
    code: 'PAR_SCORING',
    label: { fr: 'Par scoring', en: 'By scoring' },
    readAs: ['scoring'],
    likely: ['Score', 'Test', 'Par score', 'S'],
  },
];

export const mention: CodeList = [
  {
    code: 'SANS_MENTION',
    label: { fr: 'Sans mention', en: 'No distinction' },
    likely: ['Passable', 'P', 'Aucune', 'Aucune mention', 'Sans', 'SM', 'Néant'],
  },
  {
    code: 'MENTION_ASSEZ_BIEN',
    label: { fr: 'Mention assez bien', en: 'Fairly good' },
    readAs: ['assez bien'],
    likely: ['AB', 'A. bien', 'Mention AB', 'Ass. bien'],
  },
  {
    code: 'MENTION_BIEN',
    label: { fr: 'Mention bien', en: 'Good' },
    readAs: ['bien'],
    likely: ['B', 'Mention B'],
  },
  {
    code: 'MENTION_TRES_BIEN',
    label: { fr: 'Mention très bien', en: 'Very good' },
    readAs: ['très bien'],
    likely: ['TB', 'T. bien', 'Mention TB'],
  },
  {
    code: 'MENTION_TRES_BIEN_AVEC_FELICITATIONS_DU_JURY',
    label: {
      fr: 'Mention très bien avec félicitations du jury',
      en: 'Very good, with congratulations of the jury',
    },
    readAs: [
      'Mention très bien avec les félicitations du jury',
      'très bien avec félicitations du jury',
      'très bien avec les félicitations du jury',
    ],
    likely: [
      'Félicitations',
      'Félicitations du jury',
      'Avec félicitations',
      'TBF',
      'TB félicitations',
      'TB + félicitations',
      'Très bien et félicitations du jury',
    ],
  },
];
