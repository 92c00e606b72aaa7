import type { CodeList } from './code-list';

export const modalitePassageExamen: CodeList = [
  {
    code: 'A_DISTANCE',
    label: { fr: 'À distance', en: 'Remote' },
    readAs: ['distance', 'distanciel', 'en distanciel', 'en ligne'],
    likely: ['Télésurveillé', 'Visio', 'En visio', 'D'],
  },
  {
    code: 'EN_PRESENTIEL',
    label: { fr: 'En présentiel', en: 'On site' },
    readAs: ['présentiel'],
    likely: ['Sur site', 'En centre', 'Centre', 'Sur place', 'P'],
  },
  {
    code: 'MIXTE',
    label: { fr: 'Mixte', en: 'Mixed' },
    readAs: ['hybride'],
    likely: ['Mixte (présentiel et distanciel)', 'Présentiel et distanciel', 'M'],
  },
];
