import { field } from '../field';

export const type = field('certification/type', {
  level: 'certification',
  group: 'certification',
  column: { in: 'short', place: 10, width: 12 },
  kind: { type: 'code', list: 'typeCertification' },
  mandatory: true,
  header: { fr: 'Répertoire', en: 'Register' },
  help: {
    fr: 'RNCP ou RS, selon le répertoire de France compétences où la certification est inscrite.',
    en: 'RNCP or RS: the register of France compétences that holds the certification.',
  },
  aliases: ['Type de certification', 'Type certification', 'RNCP/RS', 'RNCP ou RS', 'Type de fiche'],
  example: 'RNCP',
});

export const code = field('certification/code', {
  level: 'certification',
  group: 'certification',
  column: { in: 'short', place: 20, width: 16 },
  kind: { type: 'text' },
  mandatory: true,
  header: { fr: 'Code de la certification', en: 'Certification code' },
  help: {
    fr: 'Numéro de fiche, précédé de RNCP ou RS, comme sur le site de France compétences.',
    en: 'Number of the record, with its RNCP or RS prefix, as France compétences shows it.',
  },
  aliases: [
    'Code RNCP/RS',
    'Code RNCP ou RS',
    'Code certification',
    'N° de fiche',
    'Code RNCP',
    'Code RS',
    'N° RNCP',
    'N° RS',
    'Code de la fiche',
    'Code de la certification RNCP ou RS',
    'Code France compétences',
  ],
  example: 'RNCP35726',
});

export const natureDeposant = field('certification/natureDeposant', {
  level: 'certification',
  group: 'technique',
  column: { in: 'full', place: 10, width: 18 },
  kind: { type: 'code', list: 'natureDeposant' },
  header: { fr: 'Nature du déposant', en: 'Nature of the depositor' },
  help: {
    fr: 'Tiers de confiance quand celui qui dépose n’est pas le certificateur.',
    en: 'Trusted third party when the depositor is not the certifying body.',
  },
  example: 'Certificateur',
});
