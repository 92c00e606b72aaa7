import { day } from './certifications';
import { planted } from './planted';
import { anglais, bornAbroad, bornAt, numerique, who, titre, type SamplePassage } from './shapes';

/** Rows of every shape that can go as they stand, but for a NIR typed with its key. */
const ready: readonly SamplePassage[] = [
  { cells: { ...who('EXEMPLE', 'Camille', 'F', '14/06/1985'), ...bornAt('35238', 'Rennes'), ...titre } },
  {
    cells: {
      ...who('FICTIF', 'Jean-Modèle', 'M', '03/11/1990'),
      ...bornAt('75111', 'Paris 11e'),
      ...titre,
      mentionValidee: 'Mention bien',
      prenom2: 'Côme',
      prenom3: 'Zoé',
    },
  },
  {
    cells: {
      ...who('D’ESSAI', 'Anne Échantillon', 'F', '29/02/1988'),
      nomUsage: 'MODÈLE-SPÉCIMEN',
      codePostal: '35000',
      libelleCommuneNaissance: 'Rennes',
      ...titre,
    },
  },
  {
    cells: {
      ...who('SPÉCIMEN', 'Øystein', 'M', '17/05/1979'),
      ...bornAbroad('109', 'Allemagne', 'Musterstadt'),
      ...titre,
      modaliteAcces: 'Équivalence de diplôme étranger',
    },
  },
  {
    cells: {
      ...who('INVENTÉ', 'Lou', 'F', '08/1993'),
      ...bornAt('2A004', 'Ajaccio'),
      ...titre,
      modaliteAcces: 'VAE',
      voieAccessVAE: 'VAE classique',
      initiativeInscription: 'Certifié',
      dateInscription: day('2026-01-15'),
    },
  },
  {
    cells: {
      ...who('JUMEAU-FICTIF', 'Paul', 'M', '21/12/1999'),
      ...bornAt('97411', 'Saint-Denis'),
      ...titre,
    },
  },
  {
    cells: {
      ...who('JUMEAU-FICTIF', 'Pierre', 'M', '21/12/1999'),
      ...bornAt('97411', 'Saint-Denis'),
      ...titre,
    },
  },
  {
    cells: {
      ...who('POURLEXEMPLE', 'Léa', 'F', '1971'),
      ...bornAbroad('352', 'Algérie', 'Ville d’exemple'),
      ...titre,
      modaliteAcces: 'Candidat libre',
    },
  },
  {
    cells: {
      ...who('N’EXISTEPAS', 'Aïcha', 'Madame', '05/03/1996'),
      ...bornAt('13055', 'Marseille'),
      ...anglais,
      niveauLangueEuropeen: 'B2',
      scoring: '785/990',
    },
  },
  {
    cells: {
      ...who('ŒUVRÉ', 'Cœlia', 'F', '2001-07-30'),
      ...bornAt('69123', 'Lyon'),
      ...anglais,
      niveauLangueEuropeen: 'C1',
      scoring: '925/990',
    },
  },
  {
    cells: {
      ...who('IMAGINAIRE', 'Noé', 'Homme', '12/10/2003'),
      ...bornAt('44109', 'Nantes'),
      ...anglais,
      niveauLangueEuropeen: 'Insuffisant',
      scoring: '210/990',
    },
  },
  {
    cells: {
      nomNaissance: 'DUDOSSIER',
      prenom1: 'Inès',
      identification: 'Dossier CPF',
      idDossier: '1234567891011',
      ...anglais,
      niveauLangueEuropeen: 'A2',
      scoring: '430/990',
      codePostalCentreExamen: '31000',
    },
  },
  {
    cells: {
      identification: 'Dossier CPF',
      idDossier: '0012345678910',
      nomTitulaire: 'DUDOSSIER-FACTICE',
      prenom1Titulaire: 'Maël',
      ...numerique,
      scoreGeneral: 512,
      scoring: '512',
      resultats: '1.1=4; 2.3=5',
    },
  },
  {
    cells: {
      ...who('PIXELLE', 'Ada', 'F', '09/09/1994'),
      ...bornAt('33063', 'Bordeaux'),
      ...numerique,
      scoreGeneral: 640,
      resultats: '1.1=5; 2.3=5; 3.2=4; 5.4=6',
      scoring: '640',
      codePostalCentreExamen: '33000',
    },
  },
  {
    cells: {
      ...who('OCTETFICTIF', 'Blaise', 'M', '30/04/1982'),
      ...bornAt('59350', 'Lille'),
      ...numerique,
      scoreGeneral: 288,
      scoring: '288',
    },
  },
  {
    planted: 'corrected',
    cells: {
      nomNaissance: 'NUMÉROTÉE',
      prenom1: 'Rose',
      identification: 'NIR',
      nir: '2 85 06 35 238 012 53',
      ...titre,
    },
  },
  {
    cells: {
      ...who('R&D-FICTIVE', 'Esther', 'F', '25/01/1987'),
      ...bornAt('67482', 'Strasbourg'),
      ...titre,
      libelleOption: 'Gestion & accueil <niveau 2>',
      verbatim: '=Bravo pour l’oral, "très" clair',
    },
  },
  {
    cells: {
      ...who('LE GOFF-FICTIF', 'Enora', 'F', '19/08/1998'),
      ...bornAt('29019', 'Brest'),
      ...titre,
      mentionValidee: 'Mention très bien avec félicitations du jury',
      modaliteAcces: 'Formation initiale en apprentissage',
      initiativeInscription: 'Employeur',
      urlPreuve: 'https://exemple.fr/preuve?id=18&v=1',
    },
  },
  {
    cells: {
      ...who('  DESBLANCS ', 'Tom ', ' M', '02/02/1992 '),
      ...bornAt('31555', 'Toulouse '),
      ...titre,
    },
  },
];

/** The sample: each row with its own `idTechnique`, `2026-0001` and so on, but where one was planted. */
export const passages: readonly SamplePassage[] = [...ready, ...planted].map(({ cells, ...rest }, index) => ({
  ...rest,
  cells: { idTechnique: `2026-${String(index + 1).padStart(4, '0')}`, ...cells },
}));
