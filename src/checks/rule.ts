import type { FieldKey } from '#dictionary';
import type { AcrossRule, FilledField, Found, PassageRule, PassageView, Severity, Stage } from './types';

/** What the message of a finding needs besides the value of the cell. */
export type Data = Found['data'];

const NO_DATA: Data = {};

/** What a rule found: the field to look at (null when none is), and what its message needs. */
export function finding(field: FieldKey | null, data: Data = NO_DATA): Found {
  return { field, data };
}

/** What a rule gives when all is well. */
export const nothing: readonly Found[] = [];

type GivenPassageRule<Code extends string> = Omit<PassageRule, 'scope' | 'code'> & { readonly code: Code };

/**
 * A rule that needs one passage only. A business rule is not asked when a field it reads is filled with
 * something that does not read: it may trust what it sees.
 */
export function rule<const Code extends string>(
  given: GivenPassageRule<Code>,
): PassageRule & { readonly code: Code } {
  return { scope: 'passage', ...given };
}

/** A rule across passages: it sees each once and speaks at the end. */
export function acrossRule<const Code extends string>(
  given: Omit<AcrossRule, 'scope' | 'code'> & { readonly code: Code },
): AcrossRule & { readonly code: Code } {
  return { scope: 'across', ...given };
}

interface GivenFieldRule<Code extends string> {
  readonly code: Code;
  readonly stage: Stage;
  readonly severity: Severity;
  readonly stops?: true;
  readonly settles?: true;
  readonly form?: true;
  /** Data of the finding, or null when the field is right. */
  readonly check: (filled: FilledField, view: PassageView) => Data | null;
}

/** A rule that judges each filled field by itself. */
export function fieldRule<const Code extends string>(
  given: GivenFieldRule<Code>,
): PassageRule & { readonly code: Code } {
  return {
    ...given,
    scope: 'passage',
    reads: 'every',
    check: (_values, view) => {
      let found: Found[] | null = null;
      for (const filled of view.filled) {
        const data = given.check(filled, view);
        if (data !== null) (found ??= []).push(finding(filled.key, data));
      }
      return found ?? nothing;
    },
  };
}
