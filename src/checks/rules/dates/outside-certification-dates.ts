import { finding, nothing, rule } from '../../rule';

/** A delivery outside the dates that *Mes certifications* gives to its code. Source: domain.md, the trade’s judgement; a warning. */
export const outsideCertificationDates = rule({
  code: 'outside-certification-dates',
  stage: 'business',
  severity: 'warning',
  reads: ['code', 'dateDebutValidite'],
  check: ({ code, dateDebutValidite: delivered }, { context: { certifications } }) => {
    if (code === undefined || delivered === undefined || certifications.length === 0) return nothing;
    const lines = certifications.filter((line) => line.code === code);
    const [first] = lines;
    const isInside = lines.some(
      ({ from, to }) => (from === '' || from <= delivered) && (to === '' || delivered <= to),
    );
    return first === undefined || isInside
      ? nothing
      : [finding('dateDebutValidite', { code, from: first.from, to: first.to })];
  },
});
