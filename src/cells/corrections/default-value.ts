import type { CorrectionKind } from './rule';

/** The one correction that needs more than its row: it fills an empty cell from *Mes certifications*. Source: domain.md. */
export const defaultValue: CorrectionKind<'default-value'> = {
  code: 'default-value',
  reason: {
    fr: 'Valeur par défaut de « Mes certifications ».',
    en: 'Default of "My certifications".',
  },
  severity: 'warning',
};
