import type { Element } from '../tree';

/** What a manifest is checked against. */
export interface Surroundings {
  /** The origin that every address must have: `https://example.org`. */
  readonly origin: string;
  /** The file that the origin serves at this path, without its first slash; null when there is none. */
  readonly read: (path: string) => Buffer | null;
  /** The functions that the pane associates with the buttons. */
  readonly commands: readonly string[];
  /** What the pane says of each action that Excel offers, by its name. */
  readonly described: Readonly<Record<string, DescribedCommand>>;
}

/** A command as its action describes it. */
export interface DescribedCommand {
  readonly place: 'ribbon' | 'cell-menu' | 'shortcut';
  readonly fr: string;
  readonly en: string;
}

/** Something wrong. */
export interface Problem {
  readonly check: string;
  /** From 1. */
  readonly line: number;
  /** One sentence, in French. */
  readonly text: string;
}

/** What a check finds. */
export interface Found {
  readonly element: Element;
  readonly text: string;
}

/** One thing that a manifest must be. */
export interface Check {
  readonly code: string;
  readonly run: (root: Element, surroundings: Surroundings) => readonly Found[];
}
