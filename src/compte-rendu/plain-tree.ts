import { elementReader, type Element } from './tree';

/**
 * What saxes and fast-xml-parser cannot read in two ways: no comment, CDATA or instruction but the declaration, no entity that
 * may be decoded twice or that only one of them knows, no end of line that only XML 1.1 has.
 */
const NOT_PLAIN = /&(?!(?:lt|gt|apos|quot);)|<!|<\?(?!xml\s)|[\u0085\u2028]/;

/** Builds the tree of a text as it is read, where it is plain. */
export interface PlainTree {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (piece: string) => void;
  readonly close: () => void;
  /** The text has a fault, be it one that loses nothing. */
  readonly fail: () => void;
  /** The root element; null where the text is not plain, and is to be read by who knows more. */
  readonly root: () => Element | null;
}

const NONE: readonly never[] = [];

/** The names of what every object has. */
const REFUSED: object = {};

/** An element that is open, one a depth, used again: most hold an id and nothing else. */
interface Open {
  name: string;
  attributes: Element['attributes'];
  children: Element[] | null;
  text: string;
}

export function plainTree(whole: string): PlainTree {
  const element = elementReader();
  const open: Open[] = [];
  let depth = 0;
  let isPlain = !NOT_PLAIN.test(whole);
  let root: Element | null = null;
  return {
    open: (name, attributes) => {
      let given: Element['attributes'] = NONE;
      for (const key in attributes) {
        const value = attributes[key] ?? '';
        // Blanks in the value of an attribute are normalised by the one, not by the other; such names are refused by the other.
        if (key in REFUSED || /\s/.test(value)) isPlain = false;
        given = [...given, [key, value]];
      }
      if (name in REFUSED) isPlain = false;
      const top = (open[depth] ??= { name, attributes: given, children: null, text: '' });
      top.name = name;
      top.attributes = given;
      top.children = null;
      top.text = '';
      depth += 1;
    },
    text: (piece) => {
      const top = open[depth - 1];
      if (top !== undefined) top.text += piece;
    },
    close: () => {
      depth -= 1;
      const closed = open[depth];
      if (closed === undefined || !isPlain) return;
      const made = element(closed.name, closed.attributes, closed.text, closed.children ?? NONE);
      const parent = open[depth - 1];
      if (parent === undefined) root = made;
      else (parent.children ??= []).push(made);
    },
    fail: () => {
      isPlain = false;
    },
    root: () => (isPlain ? root : null),
  };
}
