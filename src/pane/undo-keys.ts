import { useEffect } from 'react';
import { isPressed, redo, undo } from '#pane/actions';
import { usePane } from './pane-context';
import { useAct } from './use-act';

/** A field that is being typed in takes its own typing back. */
const OWN_UNDO = 'input, textarea, [contenteditable="true"]';

const JUST_TYPED = { kind: 'typed', cells: 0 } as const;

/** Ctrl+Z and Ctrl+Y: takes back what was written last into the workbook, typed cells too, and does it again. */
export function UndoKeys(): null {
  const { overview } = usePane();
  const act = useAct();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.matches(OWN_UNDO)) return;
      const isUndo = isPressed(undo.keys, event);
      if (!isUndo && !isPressed(redo.keys, event)) return;
      event.preventDefault();
      // What was just typed is not in the overview yet.
      void (isUndo ? act(undo, overview.undo ?? JUST_TYPED) : act(redo, null));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [act, overview]);
  return null;
}
