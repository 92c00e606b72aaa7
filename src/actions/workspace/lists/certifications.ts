import { readBoolean, readDate, type Correction, type Passage, type PassageTable } from '#cells';
import { addMonths, frenchDate, labelOf, readCode, type FieldKey, type Language } from '#dictionary';
import { CERTIFICATION_COLUMNS, list as listOf, type CertificationColumn } from '#template';
import { cellUnder, textUnder, type SheetRows } from './sheet-rows';

/** A line of *Mes certifications*: what its rows are by default, in the words of the schema; '' says nothing. */
export interface Certification {
  readonly code: string;
  readonly intitule: string;
  /** First and last day of delivery, `2026-01-31`. */
  readonly from: string;
  readonly to: string;
  readonly defaults: Readonly<Partial<Record<FieldKey, string>>>;
  /** Length of validity in months; null when it has no end or is not said. */
  readonly months: number | null;
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

/**
 * Proposes, for the blank cells of a row, the defaults of its certification: shown like any correction, and
 * never applied by *generate*. A code listed twice is told apart by the day of delivery, else proposes nothing.
 */
export function defaultCorrections(
  { sheet, row, values }: Passage,
  table: Pick<PassageTable, 'columns'>,
  {
    certifications,
    language,
  }: { readonly certifications: readonly Certification[]; readonly language: Language },
): readonly Correction[] {
  const delivered = values.dateDebutValidite ?? '';
  const [certification, ...others] = certifications.filter(
    ({ code, from, to }) =>
      code === values.code && (from === '' || from <= delivered) && (to === '' || delivered <= to),
  );
  if (certification === undefined || others.length > 0) return [];
  const end =
    certification.months === null || !ISO_DATE.test(delivered)
      ? ''
      : addMonths(delivered, certification.months);
  const defaults = { ...certification.defaults, dateFinValidite: end };
  return (Object.keys(defaults) as (keyof typeof defaults)[]).flatMap((field) => {
    const value = defaults[field];
    if (value === undefined || value === '' || values[field] !== undefined) return [];
    if (table.columns[field] === undefined) return [];
    return [{ sheet, row, field, rule: 'default-value', before: '', after: shown(field, value, language) }];
  });
}

function shown(field: FieldKey, value: string, language: Language): string {
  if (field === 'dateFinValidite') return frenchDate(value);
  if (field === 'obtentionCertification') return labelOf('obtentionCertification', value, language);
  if (value === 'true' || value === 'false')
    return listOf('boolean').values[language][value === 'true' ? 0 : 1] ?? value;
  return value;
}
