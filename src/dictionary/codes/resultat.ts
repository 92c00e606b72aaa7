import type { CodeList } from './code-list';

export const obtentionCertification: CodeList = [
  { code: 'PAR_ADMISSION', label: { fr: 'Par admission', en: 'By admission' }, readAs: ['admission'] },
  { code: 'PAR_SCORING', label: { fr: 'Par scoring', en: 'By scoring' }, readAs: ['scoring'] },
];

export const mention: CodeList = [
  { code: 'SANS_MENTION', label: { fr: 'Sans mention', en: 'No distinction' } },
  {
    code: 'MENTION_ASSEZ_BIEN',
    label: { fr: 'Mention assez bien', en: 'Fairly good' },
    readAs: ['assez bien'],
  },
  { code: 'MENTION_BIEN', label: { fr: 'Mention bien', en: 'Good' }, readAs: ['bien'] },
  { code: 'MENTION_TRES_BIEN', label: { fr: 'Mention très bien', en: 'Very good' }, readAs: ['très bien'] },
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
  },
];
