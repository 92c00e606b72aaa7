/** Puts the focus where a command leads: on the target of a step where it can be used, else on the step itself. */
export function focusTarget(step: HTMLElement | null): void {
  const target = step?.querySelector<HTMLElement>('[data-target]:not(:disabled, [aria-disabled=true])');
  (target ?? step)?.focus();
}
