import { field } from '../field';

const titulaire = 'passageCertification/identificationTitulaire/titulaire';
const commune = `${titulaire}/codeCommuneNaissance`;

export const codeInsee = field(`${commune}/codeInseeNaissance/codeInsee`, {
  group: 'naissance',
  column: { in: 'short', place: 20, width: 14 },
  kind: { type: 'digits', width: 5 },
  header: { fr: 'Code INSEE de naissance', en: 'Birthplace INSEE code' },
  help: {
    fr: 'Code INSEE de la commune de naissance (pas le code postal), ou 99 suivi du code du pays pour une naissance à l’étranger.',
    en: 'INSEE code of the town of birth (not its postal code), or 99 and the code of the country for a birth abroad.',
  },
  aliases: [
    'Code INSEE de la commune de naissance',
    'Code INSEE de la commune de naissance du titulaire',
    'Code commune de naissance',
    'Code INSEE naissance',
    'Code INSEE commune de naissance',
    'Code INSEE commune naissance',
    'Code INSEE du lieu de naissance',
    'INSEE naissance',
    ...['COG naissance', 'Code commune INSEE de naissance', 'Code INSEE ville de naissance'],
    ...['Code INSEE de la ville de naissance', 'N° INSEE de la commune de naissance', 'COD_COM_NAI'],
  ],
  likely: [
    ...['Code INSEE', 'INSEE', 'Code commune', 'COG', 'Code INSEE de la commune', 'Code géographique'],
    ...['Code city of birth', 'City of birth code'],
  ],
  example: '35238',
});

export const codePostal = field(`${commune}/codePostalNaissance/codePostal`, {
  group: 'naissance',
  column: { in: 'full', place: 40, width: 13 },
  kind: { type: 'digits', width: 5 },
  header: { fr: 'Code postal de naissance', en: 'Birthplace postal code' },
  help: {
    fr: 'À défaut de code INSEE ; le nom de la commune est alors nécessaire.',
    en: 'When there is no INSEE code; the name of the town is then needed.',
  },
  aliases: [
    'Code postal de la commune de naissance du titulaire',
    'Code postal de la commune de naissance',
    'CP de naissance',
    'Code postal naissance',
    'Code postal du lieu de naissance',
    'CP naissance',
    ...[
      'CP de la commune de naissance',
      'CP du lieu de naissance',
      'CP ville de naissance',
      'CP lieu de naissance',
    ],
    ...[
      'Code postal de la ville de naissance',
      'Code postal ville de naissance',
      'Code postal lieu de naissance',
    ],
  ],
  likely: ['Code postal', 'CP', 'Postal code', 'Zip code'],
  example: '35000',
});

export const libelleCommuneNaissance = field(`${titulaire}/libelleCommuneNaissance`, {
  group: 'naissance',
  column: { in: 'short', place: 30, width: 22 },
  kind: { type: 'text' },
  header: { fr: 'Commune de naissance', en: 'Town of birth' },
  help: {
    fr: 'Nom de la commune, ou de la ville à l’étranger.',
    en: 'Name of the town, in France or abroad.',
  },
  aliases: [
    'Libellé de la commune de naissance',
    'Libellé commune de naissance',
    'Ville de naissance',
    'Lieu de naissance',
    'Libellé de la commune de naissance du titulaire',
    'Commune naissance',
    'Ville naissance',
    'Lieu naissance',
    ...['Né(e) à', 'Né à', 'Commune de naiss.', 'Ville de naiss.', 'Lieu de naiss.', 'Lieu naiss.'],
    ...['Nom de la commune de naissance', 'Localité de naissance', 'Place of birth'],
    ...[
      'Birthplace',
      'City of birth',
      'LIB_COM_NAI',
      'Commune de naissance du titulaire',
      'Ville de naissance du titulaire',
    ],
    ...['Lieu de naissance du titulaire', 'Lieu de naissance (ville)', 'Ville ou commune de naissance'],
  ],
  likely: [
    'Ville',
    'Commune',
    'Localité',
    'Lieu',
    'City',
    'Name city of birth',
    'Lieu de naissance (ville, département)',
    'Ville et département de naissance',
    'Commune et département de naissance',
    'Lieu et département de naissance',
    'Commune (département) de naissance',
    'Ville (département) de naissance',
  ],
  example: 'Rennes',
});

export const codePaysNaissance = field(`${titulaire}/codePaysNaissance`, {
  group: 'naissance',
  column: { in: 'short', place: 50, width: 13 },
  kind: { type: 'digits', width: 3 },
  header: { fr: 'Code du pays de naissance', en: 'Country code of birth' },
  help: {
    fr: 'Pour une naissance à l’étranger : les trois derniers chiffres du code INSEE du pays. Vide pour la France.',
    en: 'For a birth abroad: the last three digits of the INSEE code of the country. Empty for France.',
  },
  aliases: [
    'Code pays de naissance',
    'Code du pays de naissance du titulaire',
    'Code INSEE du pays de naissance',
    'COD_PAY_NAI',
  ],
  likely: ['Code pays', 'Code country of birth', 'Country of birth code'],
  example: '109',
});

export const libellePaysNaissance = field(`${titulaire}/libellePaysNaissance`, {
  group: 'naissance',
  column: { in: 'full', place: 60, width: 16 },
  kind: { type: 'text' },
  header: { fr: 'Pays de naissance', en: 'Country of birth' },
  help: { fr: 'Nom du pays.', en: 'Name of the country.' },
  aliases: [
    'Libellé du pays de naissance',
    'Libellé pays de naissance',
    'Libellé du pays de naissance du titulaire',
    'Pays naissance',
    ...['Pays de naiss.', 'Né(e) en (pays)', 'LIB_PAY_NAI', 'Pays de naissance du titulaire', 'Pays natal'],
  ],
  likely: ['Pays', 'Country', 'Name country of birth', 'Birth country'],
  example: 'Allemagne',
});

export const commentairesMEN = field(`${titulaire}/commentairesMEN`, {
  group: 'technique',
  column: { in: 'full', place: 20, width: 22 },
  kind: { type: 'text' },
  header: { fr: 'Commentaires MEN', en: 'MEN comments' },
  help: {
    fr: 'Réservé au ministère de l’Éducation nationale.',
    en: 'For the ministry of education only.',
  },
  example: '',
});
