import { composed, field } from '../field';

/** Which branch of `identificationTitulaire` the row goes by. */
export const identification = composed('identification', {
  group: 'dossier',
  column: { in: 'full', place: 10 },
  kind: { type: 'code', list: 'identification' },
  header: { fr: 'Identification', en: 'Identification' },
  help: {
    fr: 'Par quoi la personne est identifiée : Titulaire (état civil), Dossier CPF ou NIR. Vide : l’état civil dès qu’il est complet.',
    en: 'What identifies the person: Holder (civil status), CPF file or NIR. Empty: civil status as soon as it is complete.',
  },
  aliases: ['Mode d’identification', 'Identification du titulaire'],
  example: 'Titulaire',
});

const dossier = 'passageCertification/identificationTitulaire/dossierFormation';

export const idDossier = field(`${dossier}/idDossier`, {
  group: 'dossier',
  column: { in: 'full', place: 20, width: 18 },
  kind: { type: 'digits' },
  header: { fr: 'N° de dossier CPF', en: 'CPF file number' },
  help: { fr: 'Numéro du dossier de formation CPF.', en: 'Number of the CPF training file.' },
  aliases: [
    'N° dossier CPF',
    'N° de dossier de formation',
    'Dossier CPF',
    'N° dossier EDOF',
    'N° de dossier EDOF',
    'Dossier EDOF',
    'N° de dossier MCF',
    'N° dossier Mon Compte Formation',
    'N° de dossier Mon Compte Formation',
  ],
  likely: ['N° de dossier', 'N° dossier', 'Dossier', 'Identifiant EDOF', 'Référence EDOF', 'N° EDOF'],
  example: '1234567891011',
});

export const nomTitulaire = field(`${dossier}/nomTitulaire`, {
  group: 'dossier',
  column: { in: 'full', place: 30, width: 18 },
  kind: { type: 'name' },
  header: { fr: 'Nom au dossier CPF', en: 'Name in the CPF file' },
  help: {
    fr: 'Seulement s’il diffère du nom de naissance ; 30 caractères au plus.',
    en: 'Only if it differs from the birth name; 30 characters at most.',
  },
  aliases: ['Nom du titulaire'],
  example: 'MARTIN',
});

export const prenom1Titulaire = field(`${dossier}/prenom1Titulaire`, {
  group: 'dossier',
  column: { in: 'full', place: 40, width: 18 },
  kind: { type: 'name' },
  header: { fr: 'Prénom au dossier CPF', en: 'First name in the CPF file' },
  help: {
    fr: 'Seulement s’il diffère du premier prénom ; 20 caractères au plus.',
    en: 'Only if it differs from the first name; 20 characters at most.',
  },
  aliases: ['Prénom du titulaire', 'Prénom titulaire', 'Prénom 1 du titulaire'],
  example: 'Camille',
});

export const nir = field('passageCertification/identificationTitulaire/identifiantNational/nir', {
  group: 'dossier',
  column: { in: 'onDemand', place: 50 },
  kind: { type: 'digits', width: 13 },
  header: { fr: 'NIR', en: 'NIR' },
  help: {
    fr: 'Numéro de sécurité sociale sans la clé, 13 caractères. Donnée sensible : à ne remplir que si elle est nécessaire.',
    en: 'Social security number without its key, 13 characters. Sensitive: fill it only if it is needed.',
  },
  aliases: [
    'N° de sécurité sociale',
    'N° sécurité sociale',
    'N° de sécu',
    'N° SS',
    'NIR du titulaire',
    'N° sécu',
    'N° Sécu. Soc.',
    'NIR (13)',
    'N° INSEE (NIR)',
    'NIR / N° de sécurité sociale',
    'Social security number',
  ],
  likely: ['Sécurité sociale', 'Sécu', 'N° INSEE', 'INSEE (sécurité sociale)'],
  example: '2850635238012',
});
