import { correctionKinds } from '#cells';
import type { FindingCode } from '../finding';
import { rules } from '../rules';

/** Warnings about rows, that a workbook may leave unsaid: those of rules and of corrections. Errors are always said. */
const HIDEABLE: ReadonlySet<string> = new Set([
  ...rules.filter(({ severity }) => severity === 'warning').map(({ code }) => code),
  ...Object.values(correctionKinds)
    .filter(({ severity }) => severity === 'warning')
    .map(({ code }) => code),
]);

/** Whether a code is that of a warning which a workbook may leave unsaid. */
export const isHideable = (code: string): code is FindingCode => HIDEABLE.has(code);
