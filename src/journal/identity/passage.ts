import { foldWords, value, type RowAt, type Values } from '#dictionary';
import { foldedNames, nameOf, personKeyAs, type Names } from '../person';
import { identityOf } from '../fingerprint';
import type { HistoryLine, WhoWasSent } from '../types';

/** What a row says of itself, to be held against what was sent. */
export interface RowOfPassage extends RowAt {
  readonly idTechnique: string;
  readonly fingerprint: string;
  readonly personKey: string;
  readonly values: Values;
  /** What *Statut* holds. */
  readonly statusCell: string;
  /** What *Mis de côté* holds. */
  readonly aside: string;
}

/** A row or a line, by what tells whom it is of. */
export interface Told extends Names {
  readonly personKey: string;
  /** The 8 hex of the fingerprint; '' where there are none. */
  readonly identity: string;
  readonly code: string;
  readonly delivered: string;
  /** The person key of a row, had it the names, the code and the delivery of a line: the birth and the sex are its own. */
  readonly keyAs?: (line: Told) => string;
}

const rowsTold = new WeakMap<RowOfPassage, Told>();

/** What a row tells; made once a row. */
export function toldByRow(row: RowOfPassage): Told {
  const known = rowsTold.get(row);
  if (known !== undefined) return known;
  const told = readRow(row);
  rowsTold.set(row, told);
  return told;
}

function readRow({ personKey: own, fingerprint, values }: RowOfPassage): Told {
  const { nom, prenom } = nameOf(values);
  return {
    personKey: own,
    identity: identityOf(fingerprint),
    nom: foldWords(nom),
    prenom: foldWords(prenom),
    code: foldWords(values.code ?? ''),
    delivered: values.dateDebutValidite ?? '',
    keyAs: (line) => personKeyAs(line, values),
  };
}

const linesTold = new WeakMap<HistoryLine, Told>();

/** What a line tells; made once a line. */
export function toldByLine(line: HistoryLine): Told {
  const known = linesTold.get(line);
  if (known !== undefined) return known;
  const { nom, prenom } = foldedNames(line);
  const told: Told = {
    personKey: line.personKey,
    identity: identityOf(line.fingerprint),
    nom,
    prenom,
    code: foldWords(line.code),
    delivered: line.dateDebutValidite,
  };
  linesTold.set(line, told);
  return told;
}

/** What *Historique* keeps of whom a row is of. */
export function whoIs(
  row: Pick<RowOfPassage, 'fingerprint' | 'personKey' | 'sheet' | 'values'>,
  idClientCertificateur: string,
): WhoWasSent {
  const { fingerprint, personKey: own, sheet, values } = row;
  const { nom, prenom } = nameOf(values);
  return {
    fingerprint,
    personKey: own,
    nomNaissance: nom,
    prenom1: prenom,
    code: value(row, 'code'),
    dateDebutValidite: value(row, 'dateDebutValidite'),
    idClientCertificateur,
    sheet,
  };
}

/** Whether nothing of the holder stands in clear: a line of version 1. */
export const isNameless = ({ nom, prenom }: Told): boolean => nom === '' && prenom === '';
