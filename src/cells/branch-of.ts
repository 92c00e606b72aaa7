import { BRANCHES, type Branch, type Values } from '#dictionary';

/**
 * The branch of identification a row goes by: its own word, else the workbook's default, else civil status as
 * soon as name, first name, sex and year are there, else the CPF file, else the NIR, else civil status.
 * A birth date that does not read still counts as there. Source: design.md.
 */
export function branchOf(values: Values, defaultBranch: Branch | null): Branch {
  const said = BRANCHES.find((branch) => branch === values.identification);
  if (said !== undefined) return said;
  if (defaultBranch !== null) return defaultBranch;
  const { nomNaissance, prenom1, sexe, anneeNaissance = values.dateNaissance } = values;
  if (nomNaissance && prenom1 && sexe && anneeNaissance) return 'titulaire';
  if (values.idDossier) return 'dossierFormation';
  return values.nir ? 'identifiantNational' : 'titulaire';
}
