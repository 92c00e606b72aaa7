import { finding, nothing, rule } from '../rule';

/** A CPF file number that is not of digits alone. Source: domain.md, third parties, so a warning. */
export const cpfFileForm = rule({
  code: 'cpf-file-form',
  stage: 'business',
  severity: 'warning',
  form: true,
  reads: ['idDossier'],
  check: ({ idDossier }, { isUsed }) =>
    idDossier !== undefined && isUsed('idDossier') && !/^\d+$/.test(idDossier)
      ? [finding('idDossier')]
      : nothing,
});
