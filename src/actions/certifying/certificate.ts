import { hiddenKinds, type CheckResult, type HiddenKind } from '#actions/checking';
import {
  rules,
  stageTitle,
  titleOf,
  type Finding,
  type FindingCode,
  type Severity,
  type Stage,
} from '#checks';
import { groupBy, type Language, PRODUCT, sha256OfText } from '#dictionary';
import { dataFingerprint } from './data-fingerprint';

/** What a check found, rule by rule, and of what: a paper to keep with a deposit. Plain data, as `--report` writes it. */
export interface Certificate {
  readonly product: typeof PRODUCT;
  /** When the check was made: `2026-11-23T14:05:00+01:00`. */
  readonly at: string;
  /** Name of the file, and the sheets that hold passages. */
  readonly workbook: string;
  readonly sheets: readonly string[];
  readonly schema: {
    readonly version: string;
    /** Where the XSD comes from: the official file, our reconstruction, or a file loaded by the user. */
    readonly origin: CheckResult['workspace']['chosen']['source'];
    readonly sha256: string;
  };
  /** Passages read, and those with an error, with warnings only, with nothing. */
  readonly rows: {
    readonly read: number;
    readonly withErrors: number;
    readonly withWarnings: number;
    readonly clean: number;
  };
  /** SHA-256 of what these passages would send: see {@link dataFingerprint}. */
  readonly sha256: string;
  readonly errors: number;
  readonly warnings: number;
  readonly corrections: number;
  /** Codes of the stops that were lifted for the workbook. */
  readonly lifted: readonly string[];
  /** Warnings that the workbook leaves unsaid, by rule: they are counted nowhere else here. */
  readonly hidden: readonly HiddenKind[];
  /** The stages, in order. */
  readonly stages: readonly CertifiedStage[];
}

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  /** Rows on which something was found. */
  readonly rows: number;
}

export interface CertifiedStage extends Counts {
  readonly stage: Stage;
  readonly title: string;
  /** Every rule that was asked, whatever it found; then what else was found. */
  readonly rules: readonly CertifiedRule[];
}

export interface CertifiedRule extends Counts {
  readonly rule: FindingCode;
  readonly title: string;
  readonly severity: Severity;
}

const STAGES: readonly Stage[] = ['structure', 'schema', 'places', 'business'];

/** The certificate of a check. @param fileName of the workbook. */
export function certificateOf(result: CheckResult, fileName: string, language: Language): Certificate {
  const { workspace, rows, findings, corrections, at } = result;
  const { chosen, tables, parametres } = workspace;
  const withErrors = rows.filter((row) => row.errors.length > 0).length;
  const withWarnings = rows.filter((row) => row.errors.length === 0 && row.warnings.length > 0).length;
  const { errors, warnings } = countsOf(findings);
  return {
    product: PRODUCT,
    at,
    workbook: fileName,
    sheets: tables.map(({ table }) => table.sheet),
    schema: { version: chosen.version, origin: chosen.source, sha256: sha256OfText(chosen.xsd) },
    rows: {
      read: rows.length,
      withErrors,
      withWarnings,
      clean: rows.length - withErrors - withWarnings,
    },
    sha256: dataFingerprint(rows),
    errors,
    warnings,
    corrections: corrections.length,
    lifted: [...parametres.lifted],
    hidden: hiddenKinds(result, language),
    stages: STAGES.map((stage) => stageOf(stage, findings, language)),
  };
}

function stageOf(stage: Stage, findings: readonly Finding[], language: Language): CertifiedStage {
  const own = findings.filter((finding) => finding.stage === stage);
  const found = groupBy(own, ({ rule }) => rule);
  const asked = rules.filter((rule) => rule.stage === stage);
  const others = [...found.keys()].filter((code) => !asked.some((rule) => rule.code === code));
  return {
    stage,
    title: stageTitle(stage, language),
    ...countsOf(own),
    rules: [...asked.map(({ code }): FindingCode => code), ...others].map((rule) => {
      const some = found.get(rule) ?? [];
      const severity = some[0]?.severity ?? asked.find(({ code }) => code === rule)?.severity ?? 'warning';
      return { rule, title: titleOf(rule, null, language), severity, ...countsOf(some) };
    }),
  };
}

function countsOf(findings: readonly Finding[]): Counts {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const rows = new Set(findings.flatMap(({ sheet, row }) => (row === null ? [] : `${row}|${sheet ?? ''}`)));
  return { errors, warnings: findings.length - errors, rows: rows.size };
}
