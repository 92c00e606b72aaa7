import type { Language } from '#dictionary';
import type { AccuseApplied } from './accuses';

/** A passage that stays accepted although this accusé says it KO. */
export const CONTRADICTED: Readonly<
  Record<Language, (passage: AccuseApplied['contradicted'][number]) => string>
> = {
  fr: ({ idTechnique, message }) =>
    `${idTechnique} est dit KO ici (${message}), alors qu’un autre accusé du même fichier l’a accepté : il reste accepté.`,
  en: ({ idTechnique, message }) =>
    `${idTechnique} is said KO here (${message}), while another accusé of the same file accepted it: it stays accepted.`,
};
