import type { PassageWorkspace } from '#actions/workspace';
import type { CellValue } from '#dictionary';
import { writeReportSheet } from '../report-sheet';
import { stateTable } from './state-table';
import type { TransmissionState } from './transmission-state';

/**
 * Writes the state into *État de transmission*, in the language of the workbook.
 * @returns the name of the sheet. @throws BadInputError as {@link writeReportSheet} does.
 */
export async function writeState(workspace: PassageWorkspace, state: TransmissionState): Promise<string> {
  const { facts, headers, lines, koTitle, koHeaders, ko } = stateTable(state, workspace.language);
  const reasons: readonly (readonly CellValue[])[] = ko.length === 0 ? [] : [[], [koTitle], koHeaders, ...ko];
  return writeReportSheet(workspace, 'etat', [...facts, [], headers, ...lines, ...reasons]);
}
