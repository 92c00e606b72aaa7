import { readBoolean, readDate, type Correction, type Passage } from '#cells';
import { labelOf, normalise, readCode, type CellValue, type FieldKey, type Language } from '#dictionary';
import { CERTIFICATION_COLUMNS, type CertificationColumn } from '#template';
import { addMonths, frenchDate } from './civil-dates';
import type { SheetRows } from './sheet-rows';
import type { PassageWorkspace } from './workspace';

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

/** Reads *Mes certifications*; a line without a code says nothing. */
export function readCertifications(list: SheetRows | null, date1904: boolean): readonly Certification[] {
  const place = new Map((list?.headers ?? []).map((header, index) => [normalise(header), index]));
  return (list?.rows ?? [])
    .map(({ cells }) => {
      const cell = (column: CertificationColumn): CellValue => {
        const headers = Object.values(CERTIFICATION_COLUMNS[column].header);
        const at = headers.map((header) => place.get(normalise(header))).find((index) => index !== undefined);
        return at === undefined ? null : (cells[at] ?? null);
      };
      const text = (column: CertificationColumn) => String(cell(column) ?? '').trim();
      const months = Number(text('dureeValidite'));
      return {
        code: text('code'),
        intitule: text('intitule'),
        from: readDate(cell('delivreeDu'), date1904) ?? '',
        to: readDate(cell('delivreeAu'), date1904) ?? '',
        defaults: {
          obtentionCertification: readCode('obtentionCertification', text('obtentionCertification')) ?? '',
          presenceNiveauLangueEuro: readBoolean(cell('presenceNiveauLangueEuro')) ?? '',
          presenceNiveauNumeriqueEuro: readBoolean(cell('presenceNiveauNumeriqueEuro')) ?? '',
          libelleOption: text('libelleOption'),
        },
        months: Number.isInteger(months) && months > 0 ? months : null,
      };
    })
    .filter(({ code }) => code !== '');
}

/**
 * Proposes, for the blank cells of a row, the defaults of its certification: shown like any correction, and
 * never applied by *generate*. A code listed twice is told apart by the day of delivery, else proposes nothing.
 */
export function defaultCorrections(
  { row, values }: Passage,
  { certifications, table, language }: PassageWorkspace,
): readonly Correction[] {
  const delivered = values.dateDebutValidite ?? '';
  const [certification, ...others] = certifications.filter(
    ({ code, from, to }) =>
      code === values.code && (from === '' || from <= delivered) && (to === '' || delivered <= to),
  );
  if (certification === undefined || others.length > 0) return [];
  const end =
    certification.months === null || !/^\d{4}-\d\d-\d\d$/.test(delivered)
      ? ''
      : addMonths(delivered, certification.months);
  const defaults = { ...certification.defaults, dateFinValidite: end };
  return (Object.keys(defaults) as (keyof typeof defaults)[]).flatMap((field) => {
    const value = defaults[field];
    if (value === undefined || value === '' || values[field] !== undefined) return [];
    if (table.columns[field] === undefined) return [];
    return [{ row, field, rule: 'default-value', before: '', after: shown(field, value, language) }];
  });
}

const YES_NO: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ['Oui', 'Non'],
  en: ['Yes', 'No'],
};

function shown(field: FieldKey, value: string, language: Language): string {
  if (field === 'dateFinValidite') return frenchDate(value);
  if (field === 'obtentionCertification') return labelOf('obtentionCertification', value, language) ?? value;
  if (value === 'true' || value === 'false') return YES_NO[language][value === 'true' ? 0 : 1];
  return value;
}
