import { field } from '../field';

export const idTechnique = field('passageCertification/idTechnique', {
  group: 'technique',
  column: { in: 'short', place: 30, width: 18 },
  kind: { type: 'text' },
  mandatory: true,
  header: { fr: 'Identifiant technique', en: 'Technical id' },
  help: {
    fr: 'Identifiant unique du passage, choisi une fois pour toutes : il sert à retrouver la ligne dans l’accusé. Ne le modifiez jamais.',
    en: 'Unique id of the passage, chosen once and for all: the compte rendu finds the row by it. Never change it.',
  },
  aliases: [
    'ID Technique du passage de la certification',
    'Id technique du passage',
    'Identifiant technique du passage',
    'Identifiant du passage',
    'ID passage',
    ...[
      'Id technique passage',
      'Identifiant technique passage',
      'Identifiant unique du passage',
      'Réf. technique',
    ],
    ...['Identifiant de passage', 'Clé technique', 'ID du passage de certification', 'Référence du passage'],
  ],
  example: '2026-0001',
});

export const urlPreuve = field('passageCertification/urlPreuve', {
  group: 'resultat',
  column: { in: 'full', place: 50, width: 28 },
  kind: { type: 'text' },
  header: { fr: 'Lien vers la preuve', en: 'Link to the proof' },
  help: {
    fr: 'Adresse web où la preuve de la certification se consulte.',
    en: 'Web address where the proof of the certification can be seen.',
  },
  aliases: [
    'URL de la preuve',
    'URL de preuve',
    'Lien de la preuve',
    'Lien preuve',
    'URL du certificat',
    'Lien du certificat',
    'Lien de vérification',
  ],
  likely: [
    'URL',
    'Lien',
    'Lien open badge',
    'Open badge',
    'Badge numérique',
    'Lien vers le certificat',
    'Parchemin numérique',
    'Digital proof link',
    'Certificate URL',
    'Certificate link',
  ],
  example: 'https://exemple.fr/preuve/1',
});

export const libelleOption = field('passageCertification/libelleOption', {
  group: 'certification',
  column: { in: 'full', place: 30, width: 22 },
  kind: { type: 'text' },
  header: { fr: 'Option', en: 'Option' },
  help: {
    fr: 'Libellé de l’option de la certification, s’il y en a une.',
    en: 'Name of the option of the certification, if it has one.',
  },
  aliases: [
    'Libellé de l’option',
    'Libellé de l’option de la certification',
    'Option de la certification',
    'Option du diplôme',
  ],
  likely: [
    'Options',
    'Spécialité',
    'Option / spécialité',
    'Option ou spécialité',
    'Mention de spécialité',
    'Majeure',
    'Option name',
  ],
  example: 'Spécialité réseaux',
});

export const obtentionCertification = field('passageCertification/obtentionCertification', {
  group: 'resultat',
  column: { in: 'short', place: 10, width: 16 },
  kind: { type: 'code', list: 'obtentionCertification' },
  mandatory: true,
  header: { fr: 'Obtention', en: 'Obtained by' },
  help: {
    fr: 'Comment la certification s’obtient : par admission (jury, examen) ou par scoring (un score au test).',
    en: 'How the certification is obtained: by admission (jury, exam) or by scoring (a test score).',
  },
  aliases: [
    'Obtention de la certification par admission ou scoring',
    'Obtention de la certification',
    'Obtention par admission ou scoring',
    'Mode d’obtention',
    'Type d’obtention',
    ...[
      'Modalité d’obtention',
      'Admission ou scoring',
      'Admission/scoring',
      'Obtention (admission/scoring)',
      'Mode d’obtention de la certification',
    ],
  ],
  example: 'Par admission',
});

export const donneeCertifiee = field('passageCertification/donneeCertifiee', {
  group: 'resultat',
  column: { in: 'short', place: 20 },
  kind: { type: 'boolean' },
  mandatory: true,
  header: { fr: 'Donnée certifiée', en: 'Certified data' },
  help: {
    fr: 'Oui si le résultat est définitif, Non s’il est provisoire.',
    en: 'Yes if the result is final, No if it is provisional.',
  },
  aliases: ['Données certifiées', 'Donnée certifiée (oui/non)'],
  likely: ['Résultat définitif', 'Définitif', 'Validation définitive'],
  example: 'Oui',
});

export const verbatim = field('passageCertification/verbatim', {
  group: 'resultat',
  column: { in: 'full', place: 60, width: 28 },
  kind: { type: 'text' },
  header: { fr: 'Verbatim', en: 'Verbatim' },
  help: { fr: 'Texte libre, 255 caractères au plus.', en: 'Free text, 255 characters at most.' },
  aliases: ['Verbatim du titulaire', 'Verbatim du passage'],
  example: '',
});
