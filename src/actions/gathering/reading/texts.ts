import type { Workspace } from '#actions/workspace';
import { birthDate } from '#actions/writing';
import { fieldKeys, fields, type FieldKey, type Values } from '#dictionary';
import { ASIDE_KEY, type OwnFields } from '../types';

/** Of the birth, the one column says it; of who sends, this workbook does. */
const PARTS: readonly FieldKey[] = ['jourNaissance', 'moisNaissance', 'anneeNaissance'];

/** The fields that come from a department, in the order of the dictionary; its id is another matter. */
export const GATHERED: readonly FieldKey[] = fieldKeys.filter(
  (key) => fields[key].level !== 'emetteur' && key !== 'idTechnique' && !PARTS.includes(key),
);

/** Whose certificateur rows go under that name none, by the settings of their workbook. */
export type Sender = Pick<Values, 'idClientCertificateur' | 'idContrat'>;

export function senderBy({ parametres, certificateurs }: Workspace): Sender {
  const [only, ...others] = certificateurs;
  const line = others.length === 0 ? only : undefined;
  const idClientCertificateur = parametres.text('idClientCertificateur') || (line?.idClient ?? '');
  const idContrat = parametres.text('idContrat') || (line?.idContrat ?? '');
  return {
    ...(idClientCertificateur === '' ? {} : { idClientCertificateur }),
    ...(idContrat === '' ? {} : { idContrat }),
  };
}

/** What a row holds of what is gathered, as it reads: the birth in one text, empty fields absent. */
export function textsOf(own: Values, aside: string, sender: Sender): OwnFields {
  const isOfAnother =
    own.idClientCertificateur !== undefined && own.idClientCertificateur !== sender.idClientCertificateur;
  const values = isOfAnother ? own : { ...sender, ...own };
  const texts: { -readonly [Key in keyof OwnFields]: OwnFields[Key] } = {};
  for (const key of GATHERED) {
    const text = key === 'dateNaissance' ? birthOf(values) : values[key];
    if (text !== undefined && text !== '') texts[key] = text;
  }
  if (aside !== '') texts[ASIDE_KEY] = aside;
  return texts;
}

/** A birth that does not read stays as it was typed. */
const birthOf = (values: Values): string =>
  values.anneeNaissance === undefined ? (values.dateNaissance ?? '') : birthDate(values);
