import type { Values } from '#dictionary';
import type { FluxPassage } from './types';

/** The passages of one `certification` of the flux. */
export interface CertificationGroup {
  /** `type`, `code`, `natureDeposant`. */
  readonly certification: Values;
  readonly passages: readonly FluxPassage[];
}

/** Passages by type, code and natureDeposant: groups in the order they first appear, rows in theirs. */
export function groupPassages(passages: readonly FluxPassage[]): readonly CertificationGroup[] {
  const groups = new Map<string, { certification: Values; passages: FluxPassage[] }>();
  for (const passage of passages) {
    const key = certificationKey(passage);
    const group = groups.get(key);
    if (group === undefined) {
      const { type, code, natureDeposant } = passage.values;
      const certification = {
        ...(type !== undefined && { type }),
        ...(code !== undefined && { code }),
        ...(natureDeposant !== undefined && { natureDeposant }),
      };
      groups.set(key, { certification, passages: [passage] });
    } else group.passages.push(passage);
  }
  return [...groups.values()];
}

/** Equal for the passages of one `certification`. */
export function certificationKey({ values }: FluxPassage): string {
  return [values.type, values.code, values.natureDeposant].map((value) => value ?? '').join('\u0000');
}
