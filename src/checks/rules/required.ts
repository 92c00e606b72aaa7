import { BRANCHES, fields, sentValue, type Branch, type FieldKey } from '#dictionary';
import { planOf } from '../plan';
import { finding, nothing, rule } from '../rule';
import type { Found, PassageView } from '../types';
import { columnOf } from '../column';

/**
 * A field that must be filled and is not: the schema requires it without nil, or it is on the official
 * mandatory list; in the branch that the row goes by only. Source: domain.md, official list and XSD.
 */
export const required = rule({
  code: 'required',
  stage: 'schema',
  severity: 'error',
  reads: 'every',
  check: (values, view) => {
    const plan = planOf(view.context.schema, view.branch);
    let found: Found<Missing>[] | null = null;
    for (const each of plan.fields) {
      if (!each.required || sentValue(values, each.key) !== undefined) continue;
      if (each.key === 'anneeNaissance' && values.dateNaissance !== undefined) continue;
      (found ??= []).push(finding(each.key, dataOf(each.key, view)));
    }
    return found ?? nothing;
  },
});

/** Why the row goes by its branch: its column says so, a field of it is filled, the settings say so, or nothing else would do. Source: design.md. */
type Why = 'said' | 'filled' | 'default' | 'last';

type Missing = {
  /** 1 when the table lacks the column too. */
  readonly noColumn?: number;
  /** For a field that identifies: by which branch, and why this one. */
  readonly branch?: Branch;
  readonly why?: Why;
};

function dataOf(key: FieldKey, view: PassageView): Missing {
  const column = columnOf(key, view.values, view.context.hasColumn);
  return {
    ...(!view.context.hasColumn(column) && { noColumn: 1 }),
    ...(isIdentifying(key) && { branch: view.branch, why: whyBranch(view) }),
  };
}

function isIdentifying(key: FieldKey): boolean {
  return fields[key].paths.some((path) => path.includes('/identificationTitulaire/'));
}

function whyBranch({ values, branch }: PassageView): Why {
  if (BRANCHES.some((each) => each === values.identification)) return 'said';
  const complete =
    values.nomNaissance !== undefined &&
    values.prenom1 !== undefined &&
    values.sexe !== undefined &&
    (values.anneeNaissance !== undefined || values.dateNaissance !== undefined);
  const filled = values.idDossier !== undefined ? 'dossierFormation' : 'identifiantNational';
  if (branch === 'titulaire')
    return values.idDossier === undefined && values.nir === undefined && !complete ? 'last' : 'default';
  return branch === filled && !complete ? 'filled' : 'default';
}
