import { action, natureDeposant, typeCertification } from './certification';
import { modalitePassageExamen } from './examen';
import { initiativeInscription, modaliteAcces, voieAccesVAE } from './inscription';
import { niveauCECRL } from './langue';
import { mention, obtentionCertification } from './resultat';
import { genre, identification } from './titulaire';

export type { Code, CodeList } from './code-list';

/** Every list of codes, by the name of its type in the schema where it has one. */
export const codeLists = {
  action,
  genre,
  identification,
  initiativeInscription,
  mention,
  modaliteAcces,
  modalitePassageExamen,
  natureDeposant,
  niveauCECRL,
  obtentionCertification,
  typeCertification,
  voieAccesVAE,
} as const;

export type CodeListName = keyof typeof codeLists;
