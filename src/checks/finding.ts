import type { Correction, CorrectionCode, NoteCode, NoteData, Passage } from '#cells';
import type { FieldKey, RowAt } from '#dictionary';
import type { LengthData } from './facets';
import type { NoData } from './rule';
import type { rules } from './rules';
import type { AcrossRule, CheckContext, Data, FieldRule, PassageRule, Rule, Severity, Stage } from './types';

type AnyRule = (typeof rules)[number];

/** The codes of the rules. */
export type RuleCode = AnyRule['code'];

type Reported<R> =
  R extends PassageRule<string, infer D>
    ? D
    : R extends FieldRule<string, infer D>
      ? D
      : R extends AcrossRule<string, infer D>
        ? D
        : never;

/** What the message of each rule is given: that which the rule itself reports. */
type RuleData = { readonly [R in AnyRule as R['code']]: Reported<R> };

/** Findings about the ids of the envelope. */
interface EnvelopeData {
  readonly 'id-missing': NoData;
  readonly 'id-length': LengthData;
  readonly 'id-form': { readonly example: string };
}

/** What a check could not look at. */
interface UnavailableData {
  readonly 'places-unavailable': NoData;
}

/** Findings of a generation, and of where the ids come from. */
interface SendingData {
  /** What libxml2 refuses, in its words; `element` is '' when it names none. */
  readonly xsd: { readonly element: string; readonly line: number; readonly message: string };
  /** `value` is the most frequent one, `rows` those that hold another. */
  readonly 'ids-disagree': { readonly element: string; readonly value: string; readonly rows: string };
  /** `expected` is that under which the row would be filed, `asked` what was given by hand for the run; '' when there is none. */
  readonly 'unknown-certificateur': { readonly expected: string; readonly asked: string };
  readonly 'unknown-contract': { readonly expected: string; readonly asked: string };
  readonly 'newer-workbook': NoData;
  /** *Mis de côté* gives no reason. */
  readonly 'aside-unclear': NoData;
  readonly 'aside-carried': { readonly count: number };
}

/** Passages whose 3 months are over, or nearly: how many, the first day that is due, `2026-03-20`, and in how many days. */
interface DeadlineData {
  readonly late: { readonly count: number; readonly date: string };
  readonly 'due-soon': { readonly count: number; readonly date: string; readonly days: number };
  readonly 'reply-late': { readonly count: number; readonly date: string; readonly requests: number };
  /** `requests` of them are a holder's. */
  readonly 'reply-due-soon': {
    readonly count: number;
    readonly date: string;
    readonly days: number;
    readonly requests: number;
  };
  readonly 'reply-undated': { readonly count: number };
  /** The oldest file, and the day it was made. */
  readonly 'accuse-awaited': { readonly count: number; readonly file: string; readonly date: string };
}

/** What a matched table says, or does not. */
interface MatchingData {
  /** A required field that no column says; `count` rows need it. `asked` is 1 where it may be said once for all rows. */
  readonly 'column-missing': { readonly count: number; readonly asked: number };
  readonly 'not-split': NoData;
  readonly 'result-undecided': NoData;
  /** Rows that were set aside by their result, which changed. */
  readonly 'result-back': { readonly count: number };
}

/** A passage that was sent, and its file; '' for what *Historique* does not say. */
export interface SentData {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  /** Delivery date, `2026-03-20`. */
  readonly delivered: string;
  readonly file: string;
}

/** The same, and where it is; `other` names the row that has its id, '' when none has. */
export interface HeldData extends SentData {
  readonly held: 'accepted' | 'known' | 'deposited' | 'generated' | 'doubtful' | 'given-up';
  readonly other: string;
}

/** What is found by holding the rows against what was sent. */
interface IdentityData {
  readonly 'already-sent': HeldData;
  readonly 'id-of-another': SentData;
  /** What *Statut* says. */
  readonly 'claims-sent': { readonly status: string };
  readonly 'missing-lines': { readonly file: string };
  readonly 'maybe-already-sent': HeldData;
  readonly 'delivered-otherwise': HeldData;
  readonly 'in-given-up-file': { readonly file: string };
  readonly 'sent-for-another': SentData;
  /** CDC's words, and the file that it rejected whole. */
  readonly 'rejected-by-cdc': { readonly message: string; readonly file: string };
  /** Lines that are missing of those of the file; accepted passages, besides, that are not said accepted any more. */
  readonly 'history-incomplete': {
    readonly file: string;
    readonly passages: number;
    readonly lines: number;
    readonly accepted: number;
    readonly ok: number;
  };
  /** What the accusé counted, and what the lines say. */
  readonly 'history-says-more': {
    readonly file: string;
    readonly ok: number;
    readonly accepted: number;
  };
  /** How many files; the days of the oldest and of the newest, `2026-03-12`. */
  readonly 'deposits-unlisted': { readonly count: number; readonly first: string; readonly last: string };
  /** How many, the first of them by name, and how many more. */
  readonly 'left-table': { readonly count: number; readonly names: string; readonly more: number };
}

/** Notes about the sheet that ask something of the user; the others only say how it was read. */
export const SHEET_CODES = [
  'ambiguous-header',
  'matched-column-gone',
  'unsure-name',
  'second-list',
  'unconfirmed-constants',
  'merged-cells',
  'other-tables',
  'rows-under-table',
  'titles-under-one-code',
  'totals-rows-in-data',
] as const satisfies readonly NoteCode[];

export type SheetCode = (typeof SHEET_CODES)[number];

/** What a correction that answers no finding would write. */
export type CorrectionData = Readonly<Record<CorrectionCode, { readonly after: string }>>;

/** Everything that can be found, by its code: what its message speaks of besides the cell. */
export type DataByCode = Omit<CorrectionData, RuleCode> &
  RuleData &
  EnvelopeData &
  UnavailableData &
  SendingData &
  DeadlineData &
  MatchingData &
  IdentityData &
  Pick<NoteData, SheetCode>;

/** The code of a finding, of its rule, of its message and of its spec; kebab-case. */
export type FindingCode = keyof DataByCode;

/** What was found, as data: the message is made of it only when it is shown. */
export interface Finding {
  /** Its sheet and row, 1-based; both null for a finding about the workbook, the row alone for one about a sheet. */
  readonly sheet: string | null;
  readonly row: number | null;
  /** The column to look at; null when none is. */
  readonly field: FieldKey | null;
  readonly rule: FindingCode;
  readonly severity: Severity;
  readonly stage: Stage;
  /** What the cell holds, as text; null when it is empty. */
  readonly value: string | null;
  /** What the message needs besides the value: see {@link DataByCode}, and `element` where the column is another's. */
  readonly data: Data;
  /** The value a safe correction would give; null when there is none. */
  readonly correction: string | null;
}

/** A finding of a row; the others are about the workbook. */
export type FindingOfRow = Finding & RowAt;

export const isOfRow = (finding: Finding): finding is FindingOfRow => finding.row !== null;

/** A finding that no rule of a passage gives; its data are held to its code. Without more, an error about the workbook. */
export function findingOf<
  Code extends FindingCode,
  const About extends Partial<Omit<Finding, 'rule' | 'data'>>,
>(rule: Code, data: DataByCode[Code] & Data, about: About): Finding & About {
  return {
    sheet: null,
    row: null,
    field: null,
    rule,
    severity: 'error',
    stage: 'structure',
    value: null,
    data,
    correction: null,
    ...about,
  };
}

/** A rule whose findings have words. */
export type KnownRule = Rule<RuleCode>;

/** Runs every rule over blocks of passages. */
export interface Checker {
  /**
   * Findings of these passages, in row order, all of them. `corrections` are those proposed for the same rows. A row
   * that is given again takes the place of what it was. `table` is theirs, where the context is not.
   */
  readonly check: (
    passages: readonly Passage[],
    corrections: readonly Correction[],
    table?: Pick<CheckContext, 'hasColumn'>,
  ) => readonly FindingOfRow[];
  /** Forgets rows that hold no passage any more. */
  readonly forget: (rows: readonly RowAt[]) => void;
  /** Findings of the rules across passages, over all those that were given. */
  readonly finish: () => readonly FindingOfRow[];
}
