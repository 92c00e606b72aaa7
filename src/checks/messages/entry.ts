import type { EnvelopeCode } from '../envelope';
import type { Data } from '../rule';
import type { RuleCode } from '../rules';

/** What a message may speak of besides its data. */
export interface Cell {
  /** What the cell holds, as text; empty when it holds nothing. */
  readonly value: string;
  /** The header of its column in our template. */
  readonly label: string;
  /** Whether a safe correction is proposed, which the message then ends with. */
  readonly isCorrected: boolean;
}

/** The words of one rule in one language. */
export interface Entry {
  /** What is wrong, after the name of the column and a colon; no full stop. */
  readonly title: string | ((data: Data) => string);
  /** What is wrong with which value, what is expected, what to do: whole sentences. */
  readonly text: (data: Data, cell: Cell) => string;
}

/** Findings of a generation, and of where the ids come from. */
export type SendingCode = 'xsd' | 'ids-disagree' | 'unknown-certificateur';

/** The codes that need words: those of the rules, of the envelope, of sending, and the correction that fills an empty cell. */
export type MessageCode = RuleCode | EnvelopeCode | SendingCode | 'default-value';

/** All the words of one language: a rule without its own is a type error. */
export type Messages = Readonly<Record<MessageCode, Entry>>;
