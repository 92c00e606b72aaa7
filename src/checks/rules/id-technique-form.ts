import { nirKey } from '#cells';
import { finding, nothing, rule } from '../rule';
import { nirWithKey } from '../text/nir';
import { unseenIn } from '../text/unseen';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const DATE = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/;

/**
 * An id that will not do as the only key back from the compte rendu: a character that nobody sees or two blanks in a row,
 * which others may write otherwise; a date, which is not one passage’s; an e-mail address or a NIR, which say who the
 * person is and serve for two certifications. Source: domain.md, unique per emitter, for ever; a warning, the trade’s
 * judgement.
 */
export const idTechniqueForm = rule({
  code: 'id-technique-form',
  stage: 'business',
  severity: 'warning',
  reads: ['idTechnique'],
  check: ({ idTechnique: id }) => {
    const kind = id === undefined ? null : kindOf(id);
    return kind === null ? nothing : [finding('idTechnique', { kind })];
  },
});

function kindOf(id: string): 'unseen' | 'date' | 'email' | 'nir' | null {
  if (/ {2}/.test(id) || unseenIn(id) !== null) return 'unseen';
  if (DATE.test(id)) return 'date';
  if (EMAIL.test(id)) return 'email';
  return isNirWithKey(id) ? 'nir' : null;
}

function isNirWithKey(id: string): boolean {
  const typed = nirWithKey(id);
  return typed !== null && nirKey(typed.nir) === typed.key;
}
