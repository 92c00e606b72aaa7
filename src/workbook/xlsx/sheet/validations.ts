import { parseRange, rangeName, type Rectangle } from '#dictionary';
import { fitPrompt } from '#workbook';
import { appendChildren, removal, setAttributes } from '../package/xml/splice';
import { escapeAttribute, escapeText, qualify } from '../package/xml/text';
import { child, childrenOf } from '../package/xml/tree';
import { editShell, insertInOrder, type Sheet } from './sheet';

/** A drop-down list, a text shown when a cell is selected, or both. */
export interface Validation {
  readonly range: Rectangle;
  readonly prompt?: { readonly title: string; readonly text: string } | undefined;
  readonly listSource?: string | undefined;
}

/** @returns the element of a validation. Lists offer and refuse nothing: other spellings are read as well. */
export function validationXml({ range, prompt, listSource }: Validation): string {
  const list = listSource === undefined ? '' : ' type="list"';
  const shown = prompt === undefined ? '' : ' showInputMessage="1"';
  const fitted = prompt === undefined ? undefined : fitPrompt(prompt);
  const texts =
    fitted === undefined
      ? ''
      : ` promptTitle="${escapeAttribute(fitted.title)}" prompt="${escapeAttribute(fitted.text)}"`;
  const tag = `<dataValidation${list} allowBlank="1"${shown}${texts} sqref="${rangeName(range)}"`;
  if (listSource === undefined) return `${tag}/>`;
  return `${tag}><formula1>${escapeText(listSource.replace(/^=/, ''))}</formula1></dataValidation>`;
}

/** @returns those of these that say or offer something. */
export const useful = (validations: readonly Validation[]): readonly Validation[] =>
  validations.filter(({ prompt, listSource }) => prompt !== undefined || listSource !== undefined);

/** @returns the element that holds validations; '' when there is none. */
export const validationsXml = (validations: readonly Validation[]): string =>
  validations.length === 0
    ? ''
    : `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;

/** Takes validations off these ranges; they stay on the other cells that they cover. */
export function clearValidations(sheet: Sheet, ranges: readonly Rectangle[]): void {
  editShell(sheet, (text, root) => {
    const existing = child(root, 'dataValidations');
    if (existing === undefined) return [];
    const kept = childrenOf(existing, 'dataValidation').map((element) => {
      const areas = (element.attributes['sqref'] ?? '')
        .split(/\s+/)
        .flatMap((name) => parseRange(name) ?? []);
      return { element, areas, left: ranges.reduce(without, areas) };
    });
    const count = kept.filter(({ left }) => left.length > 0).length;
    if (count === 0) return [removal(existing)];
    return [
      setAttributes(text, existing, { count }),
      ...kept.flatMap(({ element, areas, left }) => {
        if (left === areas) return [];
        if (left.length === 0) return [removal(element)];
        return [setAttributes(text, element, { sqref: left.map(rangeName).join(' ') })];
      }),
    ];
  });
}

/** @returns what is left of these areas out of a range: the very same list when they do not meet. */
function without(areas: readonly Rectangle[], range: Rectangle): readonly Rectangle[] {
  const meets = (area: Rectangle) =>
    area.top <= range.bottom &&
    area.bottom >= range.top &&
    area.left <= range.right &&
    area.right >= range.left;
  if (!areas.some(meets)) return areas;
  return areas.flatMap((area) => {
    if (!meets(area)) return [area];
    const [top, bottom] = [Math.max(area.top, range.top), Math.min(area.bottom, range.bottom)];
    return [
      { ...area, bottom: range.top - 1 },
      { ...area, top: range.bottom + 1 },
      { ...area, top, bottom, right: range.left - 1 },
      { ...area, top, bottom, left: range.right + 1 },
    ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
  });
}

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
