import { parseResultats } from '#dictionary';
import { fieldRule } from '../rule';

/** Digital results that are not written `domaine.competence=niveau`. Source: design.md. */
export const resultatsUnreadable = fieldRule({
  code: 'resultats-unreadable',
  stage: 'schema',
  severity: 'error',
  check: ({ key, value }) => {
    if (key !== 'resultats') return null;
    const results = parseResultats(value);
    return results === null || results.length === 0 ? {} : null;
  },
});
