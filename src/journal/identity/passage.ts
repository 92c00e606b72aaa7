import { foldWords, value, type RowAt, type Values } from '#dictionary';
import { foldedNames, nameOf, personKey, type Names } from '../person';
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
    keyAs: (line) =>
      personKey({
        ...values,
        nomNaissance: line.nom,
        prenom1: line.prenom,
        code: line.code,
        dateDebutValidite: line.delivered,
      }),
  };
}

export function toldByLine(line: HistoryLine): Told {
  return {
    personKey: line.personKey,
    identity: identityOf(line.fingerprint),
    ...foldedNames(line),
    code: foldWords(line.code),
    delivered: line.dateDebutValidite,
  };
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

/**
 * Whether two passages are one for certain: of one person key; or, where one of them has none (a birth that is not
 * whole, a CPF file, a NIR), of the same data that tell the person and of the same names.
 */
export function isSamePassage(a: Told, b: Told): boolean {
  if (a.personKey !== '' && b.personKey !== '') return a.personKey === b.personKey;
  return a.identity !== '' && a.identity === b.identity && a.nom === b.nom && a.prenom === b.prenom;
}

/**
 * Whether two passages may be one: the same names, code and delivery, be it with another birth or sex, which may have been
 * corrected; or the same data under the 8 hex of version 1, which kept no name.
 */
export function maybeSamePassage(a: Told, b: Told): boolean {
  if (isNameless(a) || isNameless(b)) return a.identity !== '' && a.identity === b.identity;
  return a.code === b.code && a.delivered === b.delivered && haveSameNames(a, b);
}

/** The same name, and the same first name where both have one. */
export function haveSameNames(a: Told, b: Told): boolean {
  return a.nom !== '' && a.nom === b.nom && (a.prenom === b.prenom || a.prenom === '' || b.prenom === '');
}
