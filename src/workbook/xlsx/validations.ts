import { rangeName, type Rectangle } from '#workbook';
import { editShell, insertInOrder, type Sheet } from './sheet';
import { appendChildren } from './xml/splice';
import { escapeAttribute, escapeText, qualify } from './xml/text';
import { child } from './xml/tree';

/** A drop-down list, a text shown when a cell is selected, or both. */
export interface Validation {
  readonly range: Rectangle;
  readonly prompt?: { readonly title: string; readonly text: string } | undefined;
  readonly listSource?: string | undefined;
}

/** Beyond these, Excel says that the file is damaged. */
const TITLE_LIMIT = 32;
const TEXT_LIMIT = 255;

/** @returns the element of a validation. Lists offer and refuse nothing: other spellings are read as well. */
export function validationXml({ range, prompt, listSource }: Validation): string {
  const list = listSource === undefined ? '' : ' type="list"';
  const shown = prompt === undefined ? '' : ' showInputMessage="1"';
  const texts =
    prompt === undefined
      ? ''
      : ` promptTitle="${escapeAttribute(within(prompt.title, TITLE_LIMIT))}" prompt="${escapeAttribute(within(prompt.text, TEXT_LIMIT))}"`;
  const tag = `<dataValidation${list} allowBlank="1"${shown}${texts} sqref="${rangeName(range)}"`;
  if (listSource === undefined) return `${tag}/>`;
  return `${tag}><formula1>${escapeText(listSource.replace(/^=/, ''))}</formula1></dataValidation>`;
}

const within = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;

/** @returns those of these that say or offer something. */
export const useful = (validations: readonly Validation[]): readonly Validation[] =>
  validations.filter(({ prompt, listSource }) => prompt !== undefined || listSource !== undefined);

/** @returns the element that holds validations; '' when there is none. */
export const validationsXml = (validations: readonly Validation[]): string =>
  validations.length === 0
    ? ''
    : `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;

/** Adds validations to a sheet, beside its own. */
export function addValidations(sheet: Sheet, validations: readonly Validation[]): void {
  if (validations.length === 0) return;
  editShell(sheet, (text, root) => {
    const existing = child(root, 'dataValidations');
    if (existing === undefined)
      return [insertInOrder(root, 'dataValidations', qualify(validationsXml(validations), sheet.prefix))];
    const xml = qualify(validations.map(validationXml).join(''), sheet.prefix);
    return appendChildren(text, existing, xml, { count: existing.children.length + validations.length });
  });
}
