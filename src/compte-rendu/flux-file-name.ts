import { isRealDate, parseIsoDate } from '#dictionary';

const COPY_MARK = /(\s*\(\d+\)|\s+-\s+(copie|copy)|\.xml)$/;

/**
 * What a flux's file name is compared by: without path, case, `.xml` (even doubled) or the mark of a copy,
 * ` (1)`. Source: design.md.
 */
export function fluxFileKey(name: string): string {
  let key = name.normalize('NFC').toLowerCase().split(/[/\\]/).at(-1)?.trim() ?? '';
  while (COPY_MARK.test(key)) key = key.replace(COPY_MARK, '').trimEnd();
  return key;
}

/** Whether two names are those of the same flux. Empty names never are. */
export function sameFluxFile(a: string, b: string): boolean {
  const key = fluxFileKey(a);
  return key !== '' && key === fluxFileKey(b);
}

/** The day in the name of an accusé, `…_<AAAAMMJJ>.xml`, as `2026-12-01`; '' when there is none. Source: domain.md. */
export function accuseDay(fileName: string): string {
  const [, year, month, day] =
    /_(\d{4})(\d{2})(\d{2})(?:\s*\(\d+\))?(?:\.xml)*$/i.exec(fileName.trim()) ?? [];
  const date = `${year}-${month}-${day}`;
  const parsed = parseIsoDate(date);
  return parsed !== null && isRealDate(parsed) ? date : '';
}

const folded = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether a file's name is that of an accusé de réception. */
export function isReceptionName(fileName: string): boolean {
  return /accuse[\s_-]*(de[\s_-]*)?reception/i.test(folded(fileName));
}

/**
 * The name of the flux inside the name of its accusé, `Accusé de traitement_<flux>.xml_<AAAAMMJJ>.xml`;
 * '' when the name is another. Source: domain.md.
 */
export function fluxNameOf(fileName: string): string {
  const name = fileName.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  return /accus[eé][\s_-]*de[\s_-]*traitement[\s_-]+(.+?\.xml)_\d{8}\b/i.exec(name)?.[1] ?? '';
}
