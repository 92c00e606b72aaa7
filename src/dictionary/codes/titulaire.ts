import type { CodeList } from './code-list';

export const genre: CodeList = [
  {
    code: 'M',
    label: { fr: 'M', en: 'M' },
    readAs: ['H', 'Homme', 'M.', 'Monsieur', 'Masculin'],
    corrected: ['1'],
  },
  { code: 'F', label: { fr: 'F', en: 'F' }, readAs: ['Femme', 'Mme', 'Madame', 'Féminin'], corrected: ['2'] },
];

/** Not of the schema: which branch of `identificationTitulaire` the row goes by. */
export const identification: CodeList = [
  { code: 'titulaire', label: { fr: 'Titulaire', en: 'Holder' }, readAs: ['État civil'] },
  { code: 'dossierFormation', label: { fr: 'Dossier CPF', en: 'CPF file' }, readAs: ['Dossier'] },
  { code: 'identifiantNational', label: { fr: 'NIR', en: 'NIR' }, readAs: ['Identifiant national'] },
];
