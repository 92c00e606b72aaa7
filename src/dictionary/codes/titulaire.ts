import type { CodeList } from './code-list';

export const genre: CodeList = [
  {
    code: 'M',
    label: { fr: 'M', en: 'M' },
    readAs: ['H', 'Homme', 'M.', 'Mr', 'Monsieur', 'Masculin', 'Male'],
    likely: ['1', 'G', 'Garçon', 'Un homme'],
    corrected: ['1'],
  },
  {
    code: 'F',
    label: { fr: 'F', en: 'F' },
    readAs: ['Femme', 'Mme', 'Mlle', 'Madame', 'Mademoiselle', 'Féminin', 'Female'],
    likely: ['2', 'Fille', 'Mme/Mlle', 'Dame', 'Une femme', 'Mrs', 'Ms', 'Miss'],
    corrected: ['2'],
  },
];

/** Not of the schema: which branch of `identificationTitulaire` the row goes by. */
export const identification: CodeList = [
  { code: 'titulaire', label: { fr: 'Titulaire', en: 'Holder' }, readAs: ['État civil'] },
  { code: 'dossierFormation', label: { fr: 'Dossier CPF', en: 'CPF file' }, readAs: ['Dossier'] },
  { code: 'identifiantNational', label: { fr: 'NIR', en: 'NIR' }, readAs: ['Identifiant national'] },
];
