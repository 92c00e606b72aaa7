import type { Element } from './tree';

/** What an element says that nobody read, as `path: text`. */
export interface Leftovers {
  readonly add: (path: string, text: string) => void;
  readonly attributes: (path: string, element: Element) => void;
  /** Its attributes, and its own text where it has children. */
  readonly besideChildren: (path: string, element: Element) => void;
  /** All it says, children included. */
  readonly whole: (path: string, element: Element) => void;
  readonly list: readonly string[];
}

/** Gathers what is not understood, so that it is said rather than dropped. */
export function leftovers(): Leftovers {
  const list: string[] = [];
  const add = (path: string, text: string) => {
    if (text !== '') list.push(`${path}: ${text}`);
  };
  const attributes = (path: string, element: Element) => {
    for (const [name, value] of element.attributes) add(`${path}/@${name}`, value);
  };
  const besideChildren = (path: string, element: Element) => {
    attributes(path, element);
    add(path, element.text);
  };
  const whole = (path: string, element: Element) => {
    besideChildren(path, element);
    for (const child of element.children) whole(`${path}/${child.name}`, child);
  };
  return { add, attributes, besideChildren, whole, list };
}
