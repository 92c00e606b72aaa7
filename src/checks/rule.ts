import type { FieldKey } from '#dictionary';
import type { AcrossRule, Data, FieldRule, Found, PassageRule, Stage } from './types';

/** The message needs the cell alone. */
export type NoData = Readonly<Record<never, never>>;

const NO_DATA: NoData = {};

/** What a rule found: the field to look at (null when none is), and what its message needs. */
export function finding(field: FieldKey | null): Found<NoData>;
export function finding<D extends Data>(field: FieldKey | null, data: D): Found<D>;
export function finding(field: FieldKey | null, data: Data = NO_DATA): Found {
  return { field, data };
}

/** What a rule gives when all is well. */
export const nothing: readonly never[] = [];

/**
 * A rule that needs one passage only. A business rule is not asked when a field it reads is filled with
 * something that does not read: it may trust what it sees.
 */
export function rule<const Code extends string, D extends Data>(
  given: Omit<PassageRule<Code, D>, 'scope'>,
): PassageRule<Code, D> {
  return { scope: 'passage', ...given };
}

/** A rule across passages: it sees each once and speaks at the end. */
export function acrossRule<const Code extends string, D extends Data>(
  given: Omit<AcrossRule<Code, D>, 'scope'>,
): AcrossRule<Code, D> {
  return { scope: 'across', ...given };
}

/** A rule that judges each filled field by its value alone. */
export function fieldRule<const Code extends string, D extends Data>(
  given: Omit<FieldRule<Code, D>, 'scope'>,
): FieldRule<Code, D> {
  return { scope: 'field', ...given };
}

/** Whether the stage judges what is written well by the trade's rules, and so trusts what it reads. */
export const isOfTrade = (stage: Stage): boolean => stage === 'business' || stage === 'places';
