import type { FieldKey, Text } from '#dictionary';

export type MessageCode =
  | 'not-found-step-1'
  | 'not-found-step-2'
  | 'not-found-step-3'
  | 'several-holders'
  | 'already-known'
  | 'unknown';

/** What a message of CDC means, and what to do. */
export interface MessageClass {
  readonly code: MessageCode;
  readonly title: Text;
  /** What CDC looked for, in one sentence. */
  readonly lookedFor: Text;
  readonly advice: Text;
  /** The cells to look at, in order. */
  readonly fields: readonly FieldKey[];
}

/** A class and the words that all stand in its messages, in lower case without accents. */
interface Recognised extends MessageClass {
  readonly words: readonly string[];
}

/**
 * In the order they are tried: the messages of steps 2 and 3 hold words of step 1; beside « existe déjà », another reason is the
 * one to work on. Source: domain.md.
 */
export const recognised: readonly Recognised[] = [
  {
    code: 'several-holders',
    words: ['plusieurs titulaires'],
    title: { fr: 'Plusieurs personnes correspondent', en: 'Several people match' },
    lookedFor: {
      fr: 'La Caisse des Dépôts a trouvé plusieurs personnes avec tout ce qui lui a été donné.',
      en: 'The Caisse des Dépôts found several people with all it was given.',
    },
    advice: {
      fr: 'Complétez ce qui manque\u00a0: jour et mois de naissance, code INSEE de la commune de naissance, deuxième et troisième prénoms. À défaut, identifiez la personne par son dossier CPF ou par son NIR.',
      en: 'Fill in what is missing: day and month of birth, INSEE code of the birthplace, second and third first names. Failing that, identify the person by the CPF file or the NIR.',
    },
    fields: ['jourNaissance', 'moisNaissance', 'codeInsee', 'prenom2', 'prenom3', 'idDossier', 'nir'],
  },
  {
    code: 'not-found-step-2',
    words: ['aucun titulaire', 'jour', 'mois'],
    title: {
      fr: 'Personne introuvable avec ce jour et ce mois de naissance',
      en: 'Nobody found with this day and month of birth',
    },
    lookedFor: {
      fr: 'Plusieurs personnes ont ce nom, ce prénom, ce sexe et cette année de naissance\u00a0; la Caisse des Dépôts a ajouté le jour et le mois, et n’a plus trouvé personne.',
      en: 'Several people have this name, first name, sex and year of birth; the Caisse des Dépôts added the day and the month, and found nobody.',
    },
    advice: {
      fr: 'Vérifiez le jour et le mois de naissance\u00a0: ils sont souvent inversés, ou absents.',
      en: 'Check the day and the month of birth: they are often swapped, or missing.',
    },
    fields: ['jourNaissance', 'moisNaissance'],
  },
  {
    code: 'not-found-step-3',
    words: ['aucun titulaire', 'reconciliation'],
    title: {
      fr: 'Personne introuvable avec ce lieu de naissance et ces prénoms',
      en: 'Nobody found with this birthplace and these first names',
    },
    lookedFor: {
      fr: 'Plusieurs personnes ont cette identité et cette date de naissance\u00a0; la Caisse des Dépôts a ajouté le lieu de naissance et toutes les données facultatives, et n’a plus trouvé personne.',
      en: 'Several people have this identity and date of birth; the Caisse des Dépôts added the birthplace and every optional datum, and found nobody.',
    },
    advice: {
      fr: 'Vérifiez la commune et le pays de naissance, puis le nom d’usage et les autres prénoms\u00a0: une donnée facultative fausse empêche de trouver la personne.',
      en: 'Check the town and country of birth, then the usage name and the other first names: a wrong optional datum prevents finding the person.',
    },
    fields: [
      'codeInsee',
      'codePostal',
      'libelleCommuneNaissance',
      'codePaysNaissance',
      'libellePaysNaissance',
      'nomUsage',
      'prenom2',
      'prenom3',
    ],
  },
  {
    code: 'not-found-step-1',
    words: ['aucun titulaire', 'criteres obligatoires'],
    title: { fr: 'Personne introuvable', en: 'Nobody found' },
    lookedFor: {
      fr: 'La Caisse des Dépôts a cherché le nom de naissance, le prénom, le sexe et l’année de naissance, et n’a trouvé personne.',
      en: 'The Caisse des Dépôts looked for the birth name, the first name, the sex and the year of birth, and found nobody.',
    },
    advice: {
      fr: 'Comparez avec la pièce d’identité\u00a0: nom d’usage à la place du nom de naissance, nom et prénom inversés, prénom composé, sexe, année.',
      en: 'Compare with the identity document: usage name instead of the birth name, name and first name swapped, compound first name, sex, year.',
    },
    fields: ['nomNaissance', 'prenom1', 'sexe', 'anneeNaissance'],
  },
  {
    code: 'already-known',
    words: ['existe deja'],
    title: { fr: 'Passage déjà enregistré', en: 'Passage already registered' },
    lookedFor: {
      fr: 'La Caisse des Dépôts a déjà reçu de vous un passage qui porte cet identifiant technique.',
      en: 'The Caisse des Dépôts already has a passage from you with this technical identifier.',
    },
    advice: {
      fr: 'Si ce passage a déjà été envoyé pour la même personne, la même certification et la même date, il n’y a rien à faire. Sinon, vérifiez à qui cet identifiant a servi avant tout nouvel envoi\u00a0: la ligne a changé, ou il a servi pour quelqu’un d’autre.',
      en: 'If this passage was already sent for the same person, certification and date, there is nothing to do. Otherwise find out whom this identifier served before sending again: the row has changed, or it served for somebody else.',
    },
    fields: ['idTechnique', 'nomNaissance', 'prenom1', 'code', 'dateDebutValidite'],
  },
];

export const unknownMessage: MessageClass = {
  code: 'unknown',
  title: { fr: 'Autre message', en: 'Other message' },
  lookedFor: {
    fr: 'Ce message ne fait pas partie de ceux que nous connaissons.',
    en: 'This message is not one of those that we know.',
  },
  advice: {
    fr: 'Lisez le message de la Caisse des Dépôts. S’il ne suffit pas, demandez au support du portail en citant l’identifiant du traitement.',
    en: 'Read the message of the Caisse des Dépôts. If that is not enough, ask the support of the portal, quoting the processing identifier.',
  },
  fields: [],
};
