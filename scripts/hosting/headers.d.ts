type Policy = Readonly<Record<string, readonly string[]>>;

export const EXCEL_ON_THE_WEB: readonly string[];
export const POLICIES: Readonly<Record<'index.html' | 'taskpane.html', Policy>>;
export const PANE_FILE: string;
export const SHORTCUTS_FILE: string;
export const OPEN: Readonly<Record<string, string>>;
export const CACHES: readonly { readonly what: string; readonly pattern: string; readonly value: string }[];
export const ALWAYS: Readonly<Record<string, string>>;
export const TYPES: Readonly<Record<string, string>>;
export function policyText(policy: Policy): string;
export function policyOf(isPane: boolean, framedBy?: readonly string[]): string;
export function headersOf(path: string, framedBy?: readonly string[]): Readonly<Record<string, string>>;
