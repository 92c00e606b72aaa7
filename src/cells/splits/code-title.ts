import { blocOf } from '../values/bloc';
import type { Split } from './split';

const AT_START = /^(RNCP|RS)\s*(?:n°\s*)?(\d{2,6}(?:BC\d+)?)(?=$|[\s,;:.)\]–—-])/iu;
const AT_END = /[\s([–—-](RNCP|RS)\s*(?:n°\s*)?(\d{2,6}(?:BC\d+)?)\s*[)\]]?$/iu;

/**
 * « RNCP35726 - Cuisinier », « Cuisinier (RNCP 35726) ». A bloc keeps what says so, wherever the cell says it
 * (« RNCP37674 - Bloc 2 »): it stops, and is never a whole title.
 */
export const codeTitle: Split = {
  fields: ['code'],
  split: (text) => {
    const [, register, number] = AT_START.exec(text) ?? AT_END.exec(text) ?? [];
    if (register === undefined || number === undefined) return null;
    const code = `${register.toUpperCase()}${number.toUpperCase()}`;
    const bloc = blocOf(text);
    return { code: bloc === null || blocOf(code) !== null ? code : `${code} ${bloc}` };
  },
};
