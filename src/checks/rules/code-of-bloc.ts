import { finding, nothing, rule } from '../rule';

const BLOC = /BC\s*\d+$/i;

/** The code of a bloc of competences: sending it without its end would attest the whole title. Source: domain.md, the trade's judgement; stops, may be lifted. */
export const codeOfBloc = rule({
  code: 'code-of-bloc',
  stage: 'business',
  severity: 'error',
  stops: true,
  reads: ['code'],
  check: ({ code }) => {
    const bloc = BLOC.exec(code ?? '')?.[0];
    return bloc === undefined ? nothing : [finding('code', { bloc })];
  },
});
