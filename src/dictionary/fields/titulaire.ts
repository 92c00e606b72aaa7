import { composed, field } from '../field';

const identification = 'passageCertification/identificationTitulaire';
const titulaire = `${identification}/titulaire`;

/** « Nom du candidat », « Nom de l’apprenant », « Nom stagiaire »: whoever the person is to the school. */
const ofSomeone = (what: string): readonly string[] => [
  ...['candidat', 'candidat(e)', 'stagiaire', 'certifié', 'bénéficiaire', 'participant', 'diplômé'].flatMap(
    (who) => [`${what} du ${who}`, `${what} ${who}`],
  ),
  ...[
    'apprenant',
    'apprenant(e)',
    'étudiant',
    'étudiant(e)',
    'élève',
    'apprenti',
    'alternant',
    'auditeur',
  ].flatMap((who) => [`${what} de l’${who}`, `${what} ${who}`]),
];

export const nomNaissance = field(
  [`${titulaire}/nomNaissance`, `${identification}/identifiantNational/nomNaissance`],
  {
    group: 'identite',
    column: { in: 'short', place: 10, width: 20 },
    kind: { type: 'name' },
    mandatory: true,
    header: { fr: 'Nom de naissance', en: 'Birth name' },
    help: {
      fr: 'Tel qu’il figure sur l’acte de naissance ; jamais le nom d’épouse ou d’époux.',
      en: 'As on the birth record; never a married name.',
    },
    aliases: [
      'Nom de naissance du titulaire',
      ...ofSomeone('Nom de naissance'),
      ...['Nom à la naissance', 'Nom de naiss.', 'Nom naiss.', 'Nom né(e)'],
      ...[
        'Nom de jeune fille',
        'NJF',
        'Nom JF',
        'Nom de JF',
        'Nom patronymique',
        'Nom patronyme',
        'Patronyme',
      ],
      ...['Nom de famille (naissance)', 'Nom de famille de naissance'],
      ...['Nom état civil', 'Nom d’état civil', 'Birth last name', 'Maiden name', 'LIB_NOM_PAT_IND'],
    ],
    likely: [
      ...['Nom', 'Nom de famille', 'Nom (famille)', 'Noms', 'Family name', 'Last name', 'Surname'],
      ...ofSomeone('Nom'),
      ...ofSomeone('Nom de famille'),
    ],
    example: 'MARTIN',
  },
);

export const nomUsage = field(`${titulaire}/nomUsage`, {
  group: 'identite',
  column: { in: 'full', place: 40, width: 18 },
  kind: { type: 'name' },
  header: { fr: 'Nom d’usage', en: 'Usage name' },
  help: {
    fr: 'Nom d’usage ou marital, s’il y en a un.',
    en: 'Usage or married name, if there is one.',
  },
  aliases: [
    ...['Nom d’usage ou marital', 'Nom marital', 'Nom usuel', 'Nom d’épouse', 'Nom d’usage du titulaire'],
    ...['Nom d’usage (marital)', 'Nom d’époux', 'Nom marital ou d’usage'],
    ...[
      'Nom d’usage ou d’épouse',
      'Nom de mariage',
      'Nom d’époux(se)',
      'Nom d’usage (si différent)',
      'Married name',
    ],
    ...ofSomeone('Nom d’usage'),
    'LIB_NOM_USU_IND',
  ],
  likely: ['Nom épouse', 'Épouse', 'Nom d’emprunt', 'Nom d’affichage'],
  example: 'DURAND',
});

export const prenom1 = field(`${titulaire}/prenom1`, {
  group: 'identite',
  column: { in: 'short', place: 20, width: 16 },
  kind: { type: 'name' },
  mandatory: true,
  header: { fr: 'Prénom', en: 'First name' },
  help: {
    fr: 'Premier prénom de l’acte de naissance, en entier s’il est composé.',
    en: 'First first-name of the birth record, whole if it is compound.',
  },
  aliases: [
    'Premier prénom',
    '1er prénom',
    ...ofSomeone('Prénom'),
    ...['Prénom principal', 'Prénom n°1', 'Prénom état civil', 'Prénom d’état civil'],
    ...['Given name', 'Forename', 'LIB_PR1_IND', 'Prénom de naissance'],
  ],
  likely: ['Prénom(s)', 'Tous les prénoms', 'Prénoms du titulaire', 'Prénom usuel', 'Prénom d’usage'],
  example: 'Camille',
});

export const prenom2 = field(`${titulaire}/prenom2`, {
  group: 'identite',
  column: { in: 'full', place: 50, width: 15 },
  kind: { type: 'name' },
  header: { fr: 'Deuxième prénom', en: 'Second name' },
  help: { fr: 'Aide à départager des homonymes.', en: 'Helps to tell namesakes apart.' },
  aliases: ['2e prénom', '2ème prénom', 'Second prénom', 'Prénom n°2', 'Middle name', 'LIB_PR2_IND'],
  likely: ['Autres prénoms', 'Autre prénom', 'Prénoms suivants', 'First name 2', 'Second first name'],
  example: 'Louise',
});

export const prenom3 = field(`${titulaire}/prenom3`, {
  group: 'identite',
  column: { in: 'full', place: 60, width: 15 },
  kind: { type: 'name' },
  header: { fr: 'Troisième prénom', en: 'Third name' },
  help: { fr: 'Aide à départager des homonymes.', en: 'Helps to tell namesakes apart.' },
  aliases: ['3e prénom', '3ème prénom', 'Prénom n°3', 'LIB_PR3_IND'],
  likely: ['First name 3'],
  example: 'Jeanne',
});

export const sexe = field(`${titulaire}/sexe`, {
  group: 'identite',
  column: { in: 'short', place: 30, width: 9 },
  kind: { type: 'code', list: 'genre' },
  mandatory: true,
  header: { fr: 'Sexe', en: 'Sex' },
  help: { fr: 'M ou F, comme à l’état civil.', en: 'M or F, as on the civil record.' },
  aliases: [
    'Genre',
    'Sexe du titulaire',
    'Sexe (M/F)',
    'Sexe (H/F)',
    'H/F',
    'F/H',
    'Gender',
    ...ofSomeone('Sexe'),
  ],
  likely: [
    'Civilité',
    'Civ.',
    'Titre de civilité',
    'Titre',
    'M./Mme',
    'Mme/M.',
    'Title',
    'Civilité du titulaire',
    ...ofSomeone('Civilité'),
  ],
  example: 'F',
});

/** One text column for the three elements below; only one of the two ways is used in a workbook. */
export const dateNaissance = composed('dateNaissance', {
  group: 'naissance',
  column: { in: 'short', place: 10 },
  kind: { type: 'birth-date' },
  header: { fr: 'Date de naissance', en: 'Birth date' },
  help: {
    fr: 'JJ/MM/AAAA ; MM/AAAA si le jour n’est pas connu ; AAAA si seule l’année est connue. N’inventez jamais un jour.',
    en: 'DD/MM/YYYY; MM/YYYY if the day is not known; YYYY if only the year is. Never make a day up.',
  },
  aliases: [
    ...['Né(e) le', 'Né le', 'Né/Née le', 'Date de naissance du titulaire', 'DDN'],
    ...['Date de naiss.', 'Date naiss.', 'D. naissance', 'Dt naissance', 'Dnaiss'],
    ...['Date de naissance (JJ/MM/AAAA)', 'Date of birth', 'DOB'],
    ...['DATE_NAI_IND', ...ofSomeone('Date de naissance')],
  ],
  likely: ['Naissance', 'Né(e)', 'Naiss.', 'Anniversaire', 'Date et lieu de naissance', 'Né(e) le / à'],
  example: '14/06/1985',
});

export const anneeNaissance = field(`${titulaire}/anneeNaissance`, {
  group: 'naissance',
  column: null,
  kind: { type: 'integer' },
  mandatory: true,
  header: { fr: 'Année de naissance', en: 'Birth year' },
  help: { fr: 'Sur 4 chiffres.', en: 'On 4 digits.' },
  aliases: ['Année de naissance du titulaire', 'Année de naiss.'],
  likely: ['Né(e) en'],
  example: '1985',
});

export const moisNaissance = field(`${titulaire}/moisNaissance`, {
  group: 'naissance',
  column: null,
  kind: { type: 'integer' },
  header: { fr: 'Mois de naissance', en: 'Birth month' },
  help: { fr: 'De 1 à 12 ; vide s’il n’est pas connu.', en: 'From 1 to 12; empty if it is not known.' },
  aliases: ['Mois de naissance du titulaire', 'Mois de naiss.'],
  likely: [],
  example: '6',
});

export const jourNaissance = field(`${titulaire}/jourNaissance`, {
  group: 'naissance',
  column: null,
  kind: { type: 'integer' },
  header: { fr: 'Jour de naissance', en: 'Birth day' },
  help: { fr: 'De 1 à 31 ; vide s’il n’est pas connu.', en: 'From 1 to 31; empty if it is not known.' },
  aliases: ['Jour de naissance du titulaire', 'Jour de naiss.'],
  likely: [],
  example: '14',
});
