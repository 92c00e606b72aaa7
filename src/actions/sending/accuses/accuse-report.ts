import type { AccuseApplied } from './types';

/** An accusé as `--json` prints it; a pane shows it with what it changes. */
export interface AccuseReport {
  /** The file, as it was given. */
  readonly path: string;
  /** That of the deposit it answers, where the workbook knows it. */
  readonly idFlux: string;
  readonly kind: 'processed' | 'rejected';
  /** Passages that the accusé itself says OK and KO, whether or not it is applied. */
  readonly ok: number;
  readonly ko: number;
  /** Whether the workbook knows that flux. */
  readonly known: boolean;
}

export function reportAccuse({ name, compteRendu, applied }: AccuseApplied, path = name): AccuseReport {
  const { kind } = compteRendu;
  return {
    path,
    idFlux: applied.deposit?.idFlux ?? compteRendu.idFlux,
    kind,
    ok: kind === 'processed' ? compteRendu.ok.length : 0,
    ko: kind === 'processed' ? compteRendu.ko.length : 0,
    known: applied.known,
  };
}
