import { field } from '../field';

export const idClientEmetteur = field('emetteur/idClient', {
  key: 'idClientEmetteur',
  level: 'emetteur',
  group: 'technique',
  column: null,
  kind: { type: 'text' },
  mandatory: true,
  header: { fr: 'BCR de l’émetteur', en: 'Emitter BCR' },
  help: {
    fr: 'Numéro de fiche client (BCR) de l’organisme qui dépose le fichier, 8 caractères, donné par la Caisse des Dépôts.',
    en: 'Client number (BCR) of the body that deposits the file, 8 characters, given by the Caisse des Dépôts.',
  },
  aliases: [
    'N° de la fiche client de l’émetteur',
    'N° de fiche client émetteur',
    'N° fiche client émetteur',
    'idClient émetteur',
    'BCR émetteur',
  ],
  example: '12ABC345',
});

export const idClientCertificateur = field('certificateur/idClient', {
  key: 'idClientCertificateur',
  level: 'certificateur',
  group: 'technique',
  column: null,
  kind: { type: 'text' },
  mandatory: true,
  header: { fr: 'BCR du certificateur', en: 'Certifying body BCR' },
  help: {
    fr: 'Numéro de fiche client (BCR) du certificateur, 8 caractères ; le même que celui de l’émetteur, sauf dépôt par un tiers. Le nom d’une ligne de « Certificateurs » est compris aussi.',
    en: 'Client number (BCR) of the certifying body, 8 characters; that of the emitter, unless a third party deposits. The name of a line of "Certifying bodies" is understood too.',
  },
  aliases: [
    'N° de la fiche client Certificateur',
    'N° de la fiche client du certificateur',
    'N° de fiche client certificateur',
    'N° fiche client certificateur',
    'idClient certificateur',
    'BCR certificateur',
    'Certificateur',
    'Nom du certificateur',
    'Organisme certificateur',
  ],
  example: '12ABC345',
});

export const idContrat = field('certificateur/idContrat', {
  level: 'certificateur',
  group: 'technique',
  column: null,
  kind: { type: 'text' },
  mandatory: true,
  header: { fr: 'Contrat du certificateur', en: 'Contract of the certifying body' },
  help: {
    fr: 'Numéro de contrat spécifique du certificateur, donné par la Caisse des Dépôts (MCFCER suivi de chiffres).',
    en: 'Contract number of the certifying body, given by the Caisse des Dépôts (MCFCER and digits).',
  },
  aliases: [
    'Numéro de contrat spécifique Certificateur',
    'N° de contrat spécifique',
    'N° de contrat',
    'N° contrat',
    'N° de contrat certificateur',
  ],
  example: 'MCFCER000123',
});
