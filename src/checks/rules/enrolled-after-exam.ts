import { finding, nothing, rule } from '../rule';

/** An enrolment after the exam. Source: domain.md, inferred, so a warning. */
export const enrolledAfterExam = rule({
  code: 'enrolled-after-exam',
  stage: 'business',
  severity: 'warning',
  reads: ['dateInscription', 'dateDebutExamen', 'dateFinExamen'],
  check: ({ dateInscription: enrolled, dateDebutExamen, dateFinExamen }) => {
    const exam = dateDebutExamen ?? dateFinExamen;
    return enrolled && exam && enrolled > exam ? [finding('dateInscription', { enrolled, exam })] : nothing;
  },
});
