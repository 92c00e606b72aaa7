import type { RowFacts } from './row-states';

/** What tells a row among those of a workbook, wherever it stands. */
export const rowKey = ({ idTechnique, fingerprint }: Pick<RowFacts, 'idTechnique' | 'fingerprint'>): string =>
  `${idTechnique}\n${fingerprint}`;
