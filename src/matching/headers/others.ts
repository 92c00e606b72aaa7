import { foldWords } from '#dictionary';

/** Words of a column that says where the person lives or is reached: a town beside it is no birthplace. */
const ADDRESS =
  /\b(?:adresse|adr|ad\d|addr|address|rue|(?:n|nom|type|libelle|numero)(?: et| de)?(?: la)? voie|voie postale|domicile|residence|habitation|logement|complement d adresse|coordonnees)\b/;

/** Words of columns that schools keep and that nobody sends, whatever else their header says. */
const OTHERS = new RegExp(
  String.raw`\b(?:${[
    ...[
      'adresse',
      'address',
      'rue',
      'voie postale',
      'domicile',
      'residence',
      'habitation',
      'correspondance',
      'e?mails?',
      'courriels?',
    ],
    ...[
      'tel',
      'telephones?',
      'portable',
      'mobile',
      'gsm',
      'fax',
      'entreprises?',
      'employeurs?',
      'siret',
      'siren',
      'tuteurs?',
      'tutrice',
    ],
    ...[
      'formateurs?',
      'formatrice',
      'enseignants?',
      'professeurs?',
      'conseillere?',
      'referente?s?',
      'responsables?',
      'examinateurs?',
    ],
    ...[
      'conjointe?',
      'mere',
      'pere',
      'parents?',
      'representante?',
      'maitre d apprentissage',
      'contact',
      'salles?',
      'notes?',
      'moyennes?',
    ],
    ...[
      'observations?',
      'remarques?',
      'commentaires?',
      'appreciations?',
      'nationalites?',
      'ages?',
      'photo',
      'groupes?',
      'classes?',
    ],
    ...[
      'promotions?',
      'promo',
      'financeurs?',
      'financement',
      'opco',
      'montants?',
      'prix',
      'cout',
      'factures?',
      'durees?',
      'heures?',
    ],
    ...[
      'absences?',
      'presences? en',
      'sites?',
      'campus',
      'departements?',
      'dep',
      'dept',
      'dpt',
      'regions?',
      'academies?',
      'ine',
      'bea',
      'iban',
      'rib',
    ],
    ...[
      'convocations?',
      'tables?',
      'places?',
      'entree',
      'sortie',
      'rentree',
      'arrivee',
      'depart',
      'impression',
      'edition',
      'saisie',
    ],
    ...[
      'creation',
      'modification',
      'mise a jour',
      'maj',
      'signature',
      'relance',
      'paiement',
      'inscrit par',
      'presidente?',
      'membres?',
    ],
  ].join('|')})\b`,
);

/** Nothing of ours begins so, though words of ours follow: when the training began and ended is not when the exam did. */
const TRAINING =
  /\b(?:debut|fin|date de debut|date de fin|demarrage)\b.*\b(?:formation|contrat|stage|parcours|session|cours|convention|apprentissage)\b/;

/** Whether a header says that nobody sends the column, whatever words of ours it has besides. */
export function isOthers(header: string): boolean {
  const words = foldWords(header.replaceAll('_', ' '));
  return OTHERS.test(words) || TRAINING.test(words);
}

/** Whether it says where someone lives. */
export const isAddress = (header: string): boolean => ADDRESS.test(foldWords(header));
