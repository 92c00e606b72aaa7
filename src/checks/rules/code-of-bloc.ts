import { blocOf } from '#cells';
import { finding, nothing, rule } from '../rule';

/** The code of a bloc of competences: sending it without its end would attest the whole title. Source: domain.md, the trade's judgement; stops, may be lifted. */
export const codeOfBloc = rule({
  code: 'code-of-bloc',
  stage: 'business',
  severity: 'error',
  stops: true,
  reads: ['code'],
  check: ({ code }) => {
    const bloc = blocOf(code ?? '');
    return bloc === null ? nothing : [finding('code', { bloc })];
  },
});
