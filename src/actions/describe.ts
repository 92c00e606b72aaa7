import { noteText } from '#cells';
import { checkSheet, messageOf, type Finding } from '#checks';
import { fields, type FieldKey, type Language } from '#dictionary';
import type { CheckResult } from './check';

/** A finding in words. */
export interface DescribedFinding {
  /** Sheet row, 1-based; null for a finding about the workbook. */
  readonly row: number | null;
  readonly key: FieldKey | null;
  /** The element's name in the schema; null when no field is at fault. */
  readonly element: string | null;
  readonly fieldLabel: string;
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly value: string | null;
  readonly message: string;
  readonly correction: string | null;
}

/** The name of a field in the schema. */
export function elementOf(key: FieldKey): string {
  return fields[key].element;
}

/** A finding in the words of a language. */
export function describeFinding(finding: Finding, language: Language): DescribedFinding {
  const { row, field, rule, severity, value, correction } = finding;
  return {
    row,
    key: field,
    element: field === null ? null : elementOf(field),
    fieldLabel: field === null ? '' : fields[field].header[language],
    rule,
    severity,
    value,
    message: messageOf(finding, language),
    correction,
  };
}

/** Every finding of a check, in words: for a report. A pane asks for those it shows. */
export function describeFindings({ findings }: CheckResult, language: Language): readonly DescribedFinding[] {
  return findings.map((finding) => describeFinding(finding, language));
}

/** What there is to say about the sheet and asks nothing of the user: the rest is among the findings. */
export function describeNotes({ notes }: CheckResult, language: Language): readonly string[] {
  return notes.filter((note) => checkSheet([note]).length === 0).map((note) => noteText(note)[language]);
}
