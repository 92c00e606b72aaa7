import { groupBy, type Values } from '#dictionary';
import type { FluxPassage } from '../types';

/** The passages of one `certification` of the flux. */
export interface CertificationGroup {
  /** `type`, `code`, `natureDeposant`. */
  readonly certification: Values;
  readonly passages: readonly FluxPassage[];
}

/** Passages by type, code and natureDeposant: groups in the order they first appear, rows in theirs. */
export function groupPassages(passages: readonly FluxPassage[]): readonly CertificationGroup[] {
  return [...groupBy(passages, certificationKey).values()].map((group) => ({
    certification: certificationOf(group[0]),
    passages: group,
  }));
}

function certificationOf(passage: FluxPassage | undefined): Values {
  const { type, code, natureDeposant } = passage?.values ?? {};
  return {
    ...(type !== undefined && { type }),
    ...(code !== undefined && { code }),
    ...(natureDeposant !== undefined && { natureDeposant }),
  };
}

/** Equal for the passages of one `certification`. */
export function certificationKey({ values }: FluxPassage): string {
  return [values.type, values.code, values.natureDeposant].map((value) => value ?? '').join('\u0000');
}
