import { correctionKinds, type Correction, type CorrectionCode } from '#cells';
import { messageOf, type Finding, type FindingCode } from '#checks';
import { fields, type FieldKey, type Language } from '#dictionary';

/** A finding as `--json` prints it; a pane shows it with more around it. */
export interface FindingReport {
  /** The sheet of the row; null for a finding about the workbook. */
  readonly sheet: string | null;
  /** Sheet row, 1-based; null for a finding about the workbook. */
  readonly row: number | null;
  /** The element's name in the schema; null when no field is at fault. */
  readonly field: string | null;
  readonly rule: FindingCode;
  readonly severity: Finding['severity'];
  /** What the cell holds, as text; null when it is empty. */
  readonly value: string | null;
  readonly message: string;
  /** What a safe correction would give, '' to empty the cell; null when there is none. */
  readonly correction: string | null;
}

/** A correction as `--json` prints it; a pane shows it with more around it. */
export interface CorrectionReport extends Pick<Correction, 'sheet' | 'row' | 'rule' | 'before' | 'after'> {
  /** The element's name in the schema. */
  readonly field: string;
}

/** A finding in the words of a language. */
export function reportFinding(finding: Finding, language: Language): FindingReport {
  const { sheet, row, field, rule, severity, value, correction } = finding;
  return {
    sheet,
    row,
    field: field === null ? null : elementOf(field),
    rule,
    severity,
    value,
    message: messageOf(finding, language),
    correction,
  };
}

export function reportCorrection({ sheet, row, field, rule, before, after }: Correction): CorrectionReport {
  return { sheet, row, field: elementOf(field), rule, before, after };
}

/** The name of a field in the schema. */
export function elementOf(key: FieldKey): string {
  return fields[key].element;
}

/** The name of a field for people: the header of its column in the template; '' for none. */
export function labelOfField(key: FieldKey | null, language: Language): string {
  return key === null ? '' : fields[key].header[language];
}

/** The codes of the safe corrections. */
export const CORRECTION_CODES = Object.keys(correctionKinds) as readonly CorrectionCode[];
