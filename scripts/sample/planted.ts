import { anglais, bornAbroad, bornAt, who, titre, type SamplePassage } from './shapes';
import { day } from './certifications';

/** Rows with something planted: first what the safe corrections mend, then what only a person can. */
export const planted: readonly SamplePassage[] = [
  {
    planted: 'corrected',
    cells: {
      ...who('DUZÉRO', 'Perdu', 'M', '11/11/1981'),
      codeInsee: 1053,
      libelleCommuneNaissance: 'Bourg-en-Bresse',
      ...titre,
    },
  },
  {
    planted: 'corrected',
    cells: {
      ...who('DUNIL', 'Odile', 'F', '27/06/1976'),
      nomUsage: 'nil',
      ...bornAt('06088', 'Nice'),
      ...titre,
      mentionValidee: 'nil',
    },
  },
  {
    planted: 'corrected',
    cells: {
      ...who('PARENTHÈSE', 'Igor', 'M', '15/03/1984'),
      ...bornAbroad('134', 'Espagne', 'Villaejemplo'),
      ...titre,
      modaliteAcces: 'EQUIVALENCE_(DIPLOME_ETRANGER)',
    },
  },
  {
    planted: 'corrected',
    cells: {
      ...who('DUTRAVAIL', 'France', 'F', '01/05/1991'),
      ...bornAt('38185', 'Grenoble'),
      ...titre,
      modaliteAcces: 'Candidat libre',
      initiativeInscription: 'France Travail',
    },
  },
  {
    planted: 'corrected',
    cells: {
      ...who('DUPAYS', 'Ana', '2', '23/09/1989'),
      ...bornAbroad('139', 'Portugal', 'Vila Exemplo'),
      codePaysNaissance: '99139',
      ...titre,
    },
  },
  {
    planted: 'corrected',
    cells: {
      ...who('PARDÉFAUT', 'Théo', 'M', '07/07/2000'),
      ...bornAt('34172', 'Montpellier'),
      ...anglais,
      obtentionCertification: null,
      presenceNiveauLangueEuro: null,
      presenceNiveauNumeriqueEuro: null,
      dateFinValidite: null,
      niveauLangueEuropeen: 'B1',
      scoring: '560/990',
    },
  },
  {
    planted: 'invalid',
    cells: { ...who('SANSANNÉE', 'Jade', 'F', ''), ...bornAt('14118', 'Caen'), ...titre },
  },
  {
    planted: 'invalid',
    cells: { ...who('DEFÉVRIER', 'Hugo', 'M', '31/02/1990'), ...bornAt('37261', 'Tours'), ...titre },
  },
  {
    planted: 'invalid',
    cells: {
      ...who('DUDOUBLON', 'Nina', 'F', '16/10/1995'),
      ...bornAt('87085', 'Limoges'),
      ...titre,
      idTechnique: '2026-0001',
    },
  },
  {
    planted: 'invalid',
    cells: {
      ...who('SANSPRÉFIXE', 'Luc', 'M', '04/12/1986'),
      ...bornAt('80021', 'Amiens'),
      ...titre,
      code: '35726',
    },
  },
  {
    planted: 'invalid',
    cells: {
      ...who('DELAFORMULE', 'Eva', 'F', '28/08/1997'),
      ...bornAt('21231', 'Dijon'),
      ...titre,
      idTechnique: '#N/A',
    },
  },
  {
    planted: 'invalid',
    cells: {
      ...who('REÇUE', 'Sacha', 'F', '13/01/1983'),
      ...bornAt('97209', 'Fort-de-France'),
      ...titre,
      obtentionCertification: 'Reçu',
    },
  },
  {
    cells: {
      ...who('SANSNIVEAU', 'Yann', 'M', '20/03/1978'),
      ...bornAt('29019', 'Brest'),
      ...anglais,
      dateDebutValidite: day('2026-07-06'),
      dateFinValidite: day('2028-07-06'),
      dateDebutExamen: day('2026-07-02'),
      dateFinExamen: day('2026-07-01'),
    },
  },
];
