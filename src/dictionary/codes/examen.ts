import type { CodeList } from './code-list';

export const modalitePassageExamen: CodeList = [
  {
    code: 'A_DISTANCE',
    label: { fr: 'À distance', en: 'Remote' },
    readAs: ['distance', 'distanciel', 'en distanciel', 'en ligne'],
  },
  { code: 'EN_PRESENTIEL', label: { fr: 'En présentiel', en: 'On site' }, readAs: ['présentiel'] },
  { code: 'MIXTE', label: { fr: 'Mixte', en: 'Mixed' }, readAs: ['hybride'] },
];
