import type { PassageWorkspace } from '#actions/workspace';
import { noteText } from '#cells';
import { checkSheet } from '#checks';
import type { Language } from '#dictionary';
import { isReceivedHeader, isServiceHeader } from '#template';
import type { CheckResult } from './check';

/**
 * What there is to say besides the findings: how the sheet was read, the columns that are not, and what is not
 * understood of the schema.
 */
export function describeNotes({ notes, workspace }: CheckResult, language: Language): readonly string[] {
  const unread = unreadColumns(workspace);
  const { notUnderstood } = workspace.schema;
  return [
    ...notes.filter((note) => checkSheet([note]).length === 0).map((note) => noteText(note)[language]),
    ...(unread.length === 0 ? [] : [UNREAD[language](unread)]),
    ...(notUnderstood.length === 0 ? [] : [NOT_UNDERSTOOD[language](notUnderstood.join(', '))]),
  ];
}

const NAMED_COLUMNS = 12;

/** Headers of the tables that are neither a field, nor ours, nor *Mis de côté*, nor where a row came from. */
export function unreadColumns({ tables }: Pick<PassageWorkspace, 'tables'>): readonly string[] {
  return tables.flatMap(({ table, own, aside, requests, splits, result }) => {
    const known = new Set([
      ...Object.values(table.columns),
      ...Object.values(own),
      ...aside,
      ...requests,
      ...splits.map(({ column }) => column),
      ...(result === null ? [] : [result]),
    ]);
    return [...table.headers]
      .filter(
        ([column, header]) => !known.has(column) && !isServiceHeader(header) && !isReceivedHeader(header),
      )
      .flatMap(([, header]) => header.trim() || []);
  });
}

const named = (headers: readonly string[], quote: (header: string) => string, more: string): string =>
  headers.slice(0, NAMED_COLUMNS).map(quote).join(', ') +
  (headers.length > NAMED_COLUMNS ? `, ${more} ${headers.length - NAMED_COLUMNS}` : '');

const UNREAD: Readonly<Record<Language, (headers: readonly string[]) => string>> = {
  fr: (headers) =>
    `Colonnes laissées telles quelles, car leur en-tête n’est pas reconnu\u00a0: ${named(headers, (header) => `«\u00a0${header}\u00a0»`, 'et')}.`,
  en: (headers) =>
    `Columns left alone, as their header is not recognised: ${named(headers, (header) => `"${header}"`, 'and')}.`,
};

const NOT_UNDERSTOOD: Readonly<Record<Language, (constructs: string) => string>> = {
  fr: (constructs) =>
    `Ce XSD contient des règles que nos contrôles ne lisent pas (${constructs})\u00a0: seule la validation finale les applique.`,
  en: (constructs) =>
    `This XSD has rules that our checks do not read (${constructs}): the final validation alone applies them.`,
};
