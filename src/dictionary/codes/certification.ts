import type { CodeList } from './code-list';

/** The XSD takes any text here; only these two exist. */
export const typeCertification: CodeList = [
  {
    code: 'RNCP',
    label: { fr: 'RNCP', en: 'RNCP' },
    readAs: ['Répertoire national des certifications professionnelles'],
  },
  { code: 'RS', label: { fr: 'RS', en: 'RS' }, readAs: ['Répertoire spécifique'] },
];

export const natureDeposant: CodeList = [
  { code: 'CERTIFICATEUR', label: { fr: 'Certificateur', en: 'Certifying body' } },
  { code: 'TIERS_CONFIANCE', label: { fr: 'Tiers de confiance', en: 'Trusted third party' } },
];

/** `flux/action`, from 1.1.5 on. */
export const action: CodeList = [
  { code: 'CREATION', label: { fr: 'Création', en: 'Creation' } },
  { code: 'SUPPRESSION', label: { fr: 'Suppression', en: 'Deletion' } },
];
