import type { Branch } from './field';
import { fieldKeys, fields, type FieldKey } from './fields';
import type { RowOf } from './rows/one-shape';
import type { Values } from './values';

const TITULAIRE = '/titulaire/';
const DOSSIER = '/dossierFormation/';
const NIR = '/identifiantNational/';
const OF_BRANCH: Readonly<Record<Branch, string>> = {
  titulaire: TITULAIRE,
  dossierFormation: DOSSIER,
  identifiantNational: NIR,
};

/**
 * Whether a field is sent when the holder is identified by `branch`: a field outside identification always is.
 * `nomNaissance` and `prenom1` also stand in for the names of the CPF file (design.md), see {@link sentValues}.
 */
export function isOfBranch(key: FieldKey, branch: Branch): boolean {
  const paths: readonly string[] = fields[key].paths;
  const identifying = paths.filter((path) => path.includes('/identificationTitulaire/'));
  return identifying.length === 0 || identifying.some((path) => path.includes(OF_BRANCH[branch]));
}

/** Where the names of a CPF file come from when their own columns are empty. Source: design.md. */
const STAND_INS: Readonly<Partial<Record<FieldKey, FieldKey>>> = {
  nomTitulaire: 'nomNaissance',
  prenom1Titulaire: 'prenom1',
};

/** What is sent in the place of a field, of those that its branch sends: its value, or that which stands in for it. */
export function sentValue(values: Values, key: FieldKey): string | undefined {
  const own = values[key];
  if (own !== undefined) return own;
  const standIn = STAND_INS[key];
  return standIn === undefined ? undefined : values[standIn];
}

/** What each branch leaves out of the flux: the fields of the others, and those that only help to fill some. */
const LEFT_OUT: Readonly<Record<Branch, readonly FieldKey[]>> = {
  titulaire: leftOut('titulaire'),
  dossierFormation: leftOut('dossierFormation'),
  identifiantNational: leftOut('identifiantNational'),
};

function leftOut(branch: Branch): readonly FieldKey[] {
  return fieldKeys.filter(
    (key) => key === 'identification' || fields[key].kind.type === 'birth-date' || !isOfBranch(key, branch),
  );
}

/**
 * The values that go into the flux: those of the other branches are left out; in a CPF file the names come
 * from `nomNaissance` and `prenom1` unless columns of their own are filled; of an INSEE code and a postal
 * code, the INSEE code goes. Source: domain.md, design.md.
 */
export function sentValues(values: Values, branch: Branch): Values {
  const sent: RowOf<string> = { ...values };
  for (const key of LEFT_OUT[branch]) sent[key] = undefined;
  for (const key of fieldKeys) if (sent[key] === '') sent[key] = undefined;
  if (branch === 'dossierFormation') {
    for (const key of ['nomTitulaire', 'prenom1Titulaire'] as const) sent[key] = sentValue(values, key);
  }
  if (sent.codeInsee !== undefined) sent.codePostal = undefined;
  return sent as Values;
}
