import type { Branch, FieldKey } from '#dictionary';
import { planOf } from '../plan';
import { finding, nothing, rule } from '../rule';

const KEY_OF: Readonly<Record<Branch, FieldKey>> = {
  titulaire: 'nomNaissance',
  dossierFormation: 'idDossier',
  identifiantNational: 'nir',
};

/** The row goes by a branch that the schema does not have: the NIR came with 1.1.5. Source: domain.md, measured. */
export const branchNotInSchema = rule({
  code: 'branch-not-in-schema',
  stage: 'schema',
  severity: 'error',
  reads: ['identification'],
  check: (values, { branch, context }) =>
    planOf(context.schema, branch).inSchema
      ? nothing
      : [
          finding(values.identification === branch ? 'identification' : KEY_OF[branch], {
            branch,
            version: context.version,
          }),
        ],
});
