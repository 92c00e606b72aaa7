import type { Values } from '#dictionary';
import { fingerprint, NOBODY, type AnswerToDeposit, type Deposit, type HistoryLine } from '#journal';

/** An invented passage. */
export const nadia: Values = {
  idTechnique: 'A1',
  code: 'RNCP35726',
  type: 'RNCP',
  dateDebutValidite: '2026-03-12',
  nomNaissance: 'Ferrand',
  prenom1: 'Nadia',
  sexe: 'F',
  anneeNaissance: '1990',
  moisNaissance: '5',
  jourNaissance: '17',
  libelleCommuneNaissance: 'Rennes',
};

export const print = (changes: Values = {}) =>
  fingerprint({ branch: 'titulaire', values: { ...nadia, ...changes } });

export const sent = print();
/** The same person and certificate, another value. */
export const retouched = print({ libelleCommuneNaissance: 'Brest' });
/** Somebody else under the same id. */
export const somebodyElse = print({ nomNaissance: 'Le Goff', prenom1: 'Yann', sexe: 'M' });

export const deposit = (idFlux: string, changes: Partial<Deposit> = {}): Deposit => ({
  fileName: `${idFlux}.xml`,
  idFlux,
  horodatage: '2026-03-12T10:00:00+01:00',
  action: 'CREATION',
  idClientEmetteur: '03VML243',
  idClientCertificateur: '03VML243',
  idContrat: 'MCFCER000123',
  version: '1.1.5',
  passages: 1,
  bytes: 2048,
  sha256: 'ab'.repeat(32),
  state: 'deposited',
  accuse: '',
  idTraitement: '',
  accuseOn: '',
  importedOn: '',
  message: '',
  ok: null,
  ko: null,
  portal: null,
  portalOn: '',
  ...changes,
});

export const line = (idFlux: string, changes: Partial<HistoryLine> = {}): HistoryLine => ({
  idTechnique: 'A1',
  idFlux,
  ordinal: 1,
  action: 'CREATION',
  date: '2026-03-12T10:00:00+01:00',
  outcome: null,
  idTraitement: '',
  message: '',
  ...NOBODY,
  fingerprint: sent,
  fieldsAtFault: '',
  replacedBy: '',
  ...changes,
});

export const answer = (idFlux: string, changes: Partial<AnswerToDeposit> = {}): AnswerToDeposit => ({
  kind: 'processed',
  idFlux,
  nomFichier: `${idFlux}.xml`,
  idTraitement: '100',
  accuse: `Accusé de traitement_${idFlux}.xml_20260313.xml`,
  on: '2026-03-13',
  importedOn: '2026-03-14',
  ok: [],
  ko: [],
  message: '',
  ...changes,
});

export const exists = (idTechnique = 'A1') => ({
  idTechnique,
  message: 'existe déjà en base',
  alreadyKnown: true,
});

export const notFound = (idTechnique = 'A1') => ({
  idTechnique,
  message: 'Aucun titulaire ne correspond aux critères obligatoires',
  alreadyKnown: false,
});
