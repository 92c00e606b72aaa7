import { sound, type Row } from '../actions/workbooks';
import type { Passage } from './model';

/** The cells of a passage. */
export const cellsOf = (id: string, { nom, prenom, sexe, birth, code, delivered, byFile }: Passage): Row => ({
  ...sound,
  idTechnique: id,
  nomNaissance: nom,
  prenom1: prenom,
  sexe,
  dateNaissance: birth,
  code,
  type: code.startsWith('RS') ? 'RS' : 'RNCP',
  dateDebutValidite: delivered,
  ...(byFile === true ? { identification: 'Dossier CPF', idDossier: '1234567891011' } : {}),
});

export const COLUMNS: Row = { ...sound, identification: null, idDossier: null };

/** What the columns hold, from the first. */
export const KEYS = Object.keys(COLUMNS);
