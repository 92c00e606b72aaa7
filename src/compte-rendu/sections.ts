import type { Element } from './tree';

/** The parts of a compte rendu that say something of passages or of the file. */
export type Section = 'ok' | 'ko' | 'erreurs';

/** Which section an element is, if it is one. */
export function sectionOf(element: Element): Section | null {
  if (/^passages?ok$/.test(element.key)) return 'ok';
  if (/^passages?ko$/.test(element.key)) return 'ko';
  return element.key === 'erreurs' || element.key === 'erreur' ? 'erreurs' : null;
}

/** Whether any element under this one, or itself, is such. Sections are not entered. */
export function someOutside(element: Element, test: (element: Element) => boolean): boolean {
  return (
    test(element) ||
    (sectionOf(element) === null && element.children.some((child) => someOutside(child, test)))
  );
}
