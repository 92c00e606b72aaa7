import type { Rectangle } from '#dictionary';
import type { Prompt } from '#template';
import { fitPrompt } from '#workbook';
import { rangeAt } from '../ranges/ranges';

/** A drop-down, a text shown when a cell is selected, or both. */
export interface Validation {
  readonly range: Rectangle;
  readonly prompt?: Prompt | undefined;
  readonly listSource?: string | undefined;
}

/** Sets what says or offers something; it refuses nothing: other spellings are read as well. */
export function setValidation(
  sheet: Excel.Worksheet,
  { range, prompt, listSource }: Validation,
  isListThere: (listSource: string) => boolean,
): void {
  const offered = listSource !== undefined && isListThere(listSource) ? listSource : undefined;
  if (prompt === undefined && offered === undefined) return;
  const { dataValidation } = rangeAt(sheet, range);
  if (offered !== undefined) {
    // A rule over cells that have a prompt is refused (office-js 2594): what they had goes first.
    dataValidation.clear();
    dataValidation.rule = { list: { inCellDropDown: true, source: `=${offered.replace(/^=/, '')}` } };
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
  }
  if (prompt === undefined) return;
  const { title, text } = fitPrompt(prompt);
  dataValidation.prompt = { showPrompt: true, title, message: text };
}
