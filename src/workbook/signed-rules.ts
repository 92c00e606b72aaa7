import type { HighlightRule } from '#template';

/** What our formulas hold and no other does. */
const SIGNATURE = /N\("accrochage"\)/i;

/** @returns whether a conditional format with this formula is ours. */
export const isSigned = (formula: string): boolean => SIGNATURE.test(formula);

/** Of two marks on one cell, which is seen. */
const RANK: Readonly<Record<HighlightRule['kind'], number>> = { error: 1, ko: 2, warning: 3 };

/** @returns these rules, the one that is seen first. */
export const inOrder = (rules: readonly HighlightRule[]): readonly HighlightRule[] =>
  [...rules].sort((a, b) => RANK[a.kind] - RANK[b.kind]);
