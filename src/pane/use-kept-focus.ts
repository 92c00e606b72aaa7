import { useEffect, type RefObject } from 'react';

const FOCUSABLE =
  'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), [tabindex="0"]';

/** Where the focus was: the element, and its place among its ancestors, which may outlive it. */
interface Trace {
  readonly element: HTMLElement;
  readonly places: readonly { readonly parent: Element; readonly index: number }[];
}

function traceOf(element: HTMLElement, pane: HTMLElement): Trace {
  const places: { readonly parent: Element; readonly index: number }[] = [];
  for (let at: Element = element; at !== pane && at.parentElement; at = at.parentElement)
    places.push({ parent: at.parentElement, index: [...at.parentElement.children].indexOf(at) });
  return { element, places };
}

/** An action whose result has not come yet, and what has the focus until it does or the user moves it. */
interface Meanwhile {
  readonly action: string;
  readonly at: HTMLElement;
}

const isShown = (element: HTMLElement) => element.getClientRects().length > 0;

const firstShown = (pane: ParentNode, selector: string) =>
  [...pane.querySelectorAll<HTMLElement>(selector)].find(isShown);

/** What stands now where the element stood: the line that moved up into its place, else what is around it. */
function neighbourOf({ places }: Trace): HTMLElement | undefined {
  for (const { parent, index } of places) {
    if (!parent.isConnected) continue;
    const there = parent.children[Math.min(index, parent.children.length - 1)];
    const found =
      (there?.matches(FOCUSABLE) ? [there as HTMLElement].find(isShown) : undefined) ??
      (there && firstShown(there, FOCUSABLE)) ??
      firstShown(parent, FOCUSABLE);
    if (found) return found;
  }
  return undefined;
}

const resultIn = (pane: HTMLElement, action: string) => firstShown(pane, `[data-result=${action}]`);

/** @returns where the focus is put meanwhile, when the result of the action may still come. */
function restore(trace: Trace, pane: HTMLElement): Meanwhile | null {
  const { action } = trace.element.dataset;
  const result = action && resultIn(pane, action);
  const target = result || (action && firstShown(pane, `[data-action=${action}]`)) || neighbourOf(trace);
  if (target) target.focus();
  return action && target && !result ? { action, at: target } : null;
}

/**
 * Keeps the focus in the pane. When what has it goes away, it goes to what the action gave (`resultOf`), else to the
 * button of that action, else to what took the place. It is never taken from Excel.
 */
export function useKeptFocus(ref: RefObject<HTMLElement | null>, isReady: boolean): void {
  useEffect(() => {
    const pane = ref.current;
    if (!pane) return undefined;
    let last: Trace | null = null;
    let owed: Meanwhile | null = null;
    const forget = () => {
      owed = null;
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) last = traceOf(target, pane);
    };
    const look = () => {
      if (owed && document.activeElement === owed.at) {
        const result = resultIn(pane, owed.action);
        if (result) {
          owed = null;
          result.focus();
        }
      }
      if (!last || document.activeElement !== document.body || !document.hasFocus()) return;
      if (!last.element.isConnected || !isShown(last.element)) owed = restore(last, pane);
    };
    const observer = new MutationObserver(look);
    observer.observe(pane, { childList: true, subtree: true, attributeFilter: ['class'] });
    pane.addEventListener('focusin', onFocus);
    pane.addEventListener('keydown', forget);
    pane.addEventListener('pointerdown', forget);
    window.addEventListener('focus', look);
    return () => {
      observer.disconnect();
      pane.removeEventListener('focusin', onFocus);
      pane.removeEventListener('keydown', forget);
      pane.removeEventListener('pointerdown', forget);
      window.removeEventListener('focus', look);
    };
  }, [ref, isReady]);
}
