import {
  BRANCHES,
  elementAt,
  fieldFacts,
  fieldKeys,
  fields,
  isOfBranch,
  type Branch,
  type Facets,
  type Field,
  type FieldKey,
  type SchemaModel,
} from '#dictionary';

const IDENTIFICATION = 'passageCertification/identificationTitulaire';

/** What the schema and the dictionary ask of a field in one branch. */
export interface FieldPlan {
  readonly key: FieldKey;
  readonly field: Field;
  readonly facets: Facets | null;
  /** The schema has a place for it; a composed column has one where its elements do. */
  readonly inSchema: boolean;
  /** It must be filled on the row: required by the schema without nil, or on the official mandatory list. */
  readonly required: boolean;
}

/** The fields that a row of this branch sends, in the order of the dictionary. */
export interface BranchPlan {
  readonly branch: Branch;
  /** Whether the schema has this way of identifying a holder. */
  readonly inSchema: boolean;
  readonly fields: readonly FieldPlan[];
  readonly isUsed: (field: FieldKey) => boolean;
}

const plans = new WeakMap<SchemaModel, Readonly<Record<Branch, BranchPlan>>>();

/** What each branch asks under this schema; made once a schema. */
export function planOf(schema: SchemaModel, branch: Branch): BranchPlan {
  const known = plans.get(schema);
  if (known !== undefined) return known[branch];
  const made = Object.fromEntries(BRANCHES.map((each) => [each, branchPlan(schema, each)])) as Record<
    Branch,
    BranchPlan
  >;
  plans.set(schema, made);
  return made[branch];
}

function branchPlan(schema: SchemaModel, branch: Branch): BranchPlan {
  const made = fieldKeys.filter((key) => isUsed(key, branch)).map((key) => fieldPlan(schema, branch, key));
  const used = new Set(made.map(({ key }) => key));
  return {
    branch,
    inSchema: elementAt(schema, `${IDENTIFICATION}/${branch}`) !== null,
    fields: made,
    isUsed: (key) => used.has(key),
  };
}

/** The birth date has no path of its own: it goes where the year goes. */
function isUsed(key: FieldKey, branch: Branch): boolean {
  return isOfBranch(key === 'dateNaissance' ? 'anneeNaissance' : key, branch);
}

/** The ids of the envelope are not the row's to give. */
function fieldPlan(schema: SchemaModel, branch: Branch, key: FieldKey): FieldPlan {
  const field: Field = fields[key];
  const { present, required, nillable, facets } = fieldFacts(schema, key, branch);
  const ofTheRow = field.level === 'passage' || field.level === 'certification';
  return {
    key,
    field,
    facets: ofTheRow ? facets : null,
    inSchema: present,
    required: ofTheRow && (field.mandatory || (required && !nillable)),
  };
}
