import type { PaneHost, Step } from '#pane/state';
import type { Messages } from '#pane/words';
import type { Run, Session } from '#session';

/** Each has its title in every language, and its description in the registry: TypeScript names what is forgotten. */
export type ActionName = keyof Messages['actions'];

/** A drawing of `parts/icon.tsx`. */
export type IconName = 'document' | 'undo' | 'down' | 'swap';

/** A key of the keyboard, alone or with others. */
export interface Keys {
  /** As `KeyboardEvent.key` has it. */
  readonly key: string;
  readonly shift?: true;
  /** With Ctrl, or the command key of a Mac. */
  readonly ctrl?: true;
}

/** What is known of an action before it is done. Its title is in the messages, under its name. */
export interface Described<Name extends ActionName = ActionName> {
  readonly name: Name;
  /** The step where it is done; null when it is done anywhere. */
  readonly step: Step | null;
  readonly icon?: IconName;
  /** What does it inside the pane. */
  readonly keys?: Keys;
  /** Where Excel offers it too; the manifest is held to this. */
  readonly excel?: 'ribbon' | 'cell-menu' | 'shortcut';
}

/** What an action is done with. */
export interface Tools {
  readonly session: Session;
  readonly host: PaneHost;
}

/**
 * An action of the pane.
 * - `job`: its progress takes the place of its button, and it can be stopped;
 * - `brief`: over before a progress could be read; its button stays, and works no second time meanwhile;
 * - `free`: changes nothing, at any time, beside a job too.
 */
export interface Action<Name extends ActionName, Subject, Result> extends Described<Name> {
  readonly pace: 'job' | 'brief' | 'free';
  /** What its button says, where that is more than its title. */
  readonly label?: (m: Messages, subject: Subject) => string;
  /** Left out, it always can be done. */
  readonly isEnabled?: (subject: Subject) => boolean;
  readonly does: (tools: Tools, subject: Subject, run: Run) => Promise<Result>;
  /** What is said once it is done: to screen readers, and in place where there is a place for it. */
  readonly says?: (m: Messages, result: NoInfer<Result>, subject: Subject) => string;
  /** Whether the workbook, or what is known of it, is another then: it is read again. */
  readonly changes: boolean;
}

/** Describes an action; what it acts on and what it gives are read from `does`. */
export const describe = <const Name extends ActionName, Subject, Result>(
  action: Action<Name, Subject, Result>,
): Action<Name, Subject, Result> => action;
