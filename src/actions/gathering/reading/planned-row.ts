import { printsOf } from './prints';
import type { HereRow, ReceivedRow, SourceLine } from '../types';

/** A row that is to be added, known already to the files that follow. */
export function plannedRow(source: ReceivedRow): HereRow {
  const { service, file, sheet, row, idTechnique, texts } = source;
  const line: SourceLine = {
    idTechnique,
    service,
    file,
    sheet,
    row,
    receivedOn: '',
    sourceId: idTechnique,
    keys: source.kept,
    // Wanted where another file of its department has it too, and so mostly never.
    get values() {
      return printsOf(idTechnique, texts);
    },
  };
  return { ...source, passage: null, status: null, department: service, sources: new Map([[service, line]]) };
}
