import { readBoolean, readDate } from '#cells';
import { readCode } from '#dictionary';
import type { CertificationDefaults } from '#matching';
import { CERTIFICATION_COLUMNS, type CertificationColumn } from '#template';
import { cellUnder, textUnder, type SheetRows } from './sheet-rows';

/** A line of *Mes certifications*: what its rows are by default, in the words of the schema; '' says nothing. */
export interface Certification extends CertificationDefaults {
  readonly intitule: string;
}

/** Reads *Mes certifications*; a line without a code says nothing, nor does a cell that does not read. */
export function readCertifications(list: SheetRows | null, date1904: boolean): readonly Certification[] {
  return (list?.rows ?? [])
    .map((line) => {
      const cell = (column: CertificationColumn) => cellUnder(line, CERTIFICATION_COLUMNS[column].header);
      const text = (column: CertificationColumn) => textUnder(line, CERTIFICATION_COLUMNS[column].header);
      const date = (column: CertificationColumn) => only(ISO_DATE, readDate(cell(column), date1904));
      const flag = (column: CertificationColumn) => only(FLAG, readBoolean(cell(column)));
      const months = Number(text('dureeValidite'));
      return {
        code: text('code'),
        intitule: text('intitule'),
        from: date('delivreeDu'),
        to: date('delivreeAu'),
        defaults: {
          obtentionCertification: readCode('obtentionCertification', text('obtentionCertification')) ?? '',
          presenceNiveauLangueEuro: flag('presenceNiveauLangueEuro'),
          presenceNiveauNumeriqueEuro: flag('presenceNiveauNumeriqueEuro'),
          libelleOption: text('libelleOption'),
        },
        months: Number.isInteger(months) && months > 0 ? months : null,
      };
    })
    .filter(({ code }) => code !== '');
}

const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
const FLAG = /^(true|false)$/;

/** Reading gives back what does not read as it was typed. */
const only = (form: RegExp, read: string) => (form.test(read) ? read : '');
