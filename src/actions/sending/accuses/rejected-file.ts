import { rowsById, type CheckResult, type RowState } from '#actions/checking';
import { tableOn, typedIn } from '#actions/workspace';
import { elementsNamed, xsdSense, type ErreurFichier } from '#compte-rendu';
import { fields, rowMap, type Language, type RowAt } from '#dictionary';
import { certificationKey, type Place } from '#flux';
import type { Deposit, HistoryLine } from '#journal';
import { ENVELOPE, SETTINGS } from '../envelope-words';
import { isOfCertification, keyOfElement } from '../xsd-refusals';

/** Where an error of a rejected file is, and what it says. */
export interface ErrorPlaced {
  /** null for the envelope, and where it could not be told. */
  readonly at: RowAt | null;
  readonly element: string | null;
  /** CDC's words, and their sense where it is known; with the line of the file where its row could not be told. */
  readonly text: string;
}

/** What a line of the file that was sent is about; null where nobody can tell. `ligne` and `colonne` are 1-based. */
export type LocateLine = (ligne: number, colonne: number | null) => Place | null;

/** CDC's words, with their sense before them where the message is a usual one. */
function wordsOf({ type, message }: ErreurFichier, language: Language): string {
  const original = [type, message].filter(Boolean).join(' : ');
  const sense = xsdSense(message);
  return sense === null ? original : `${sense[language]} (${original})`;
}

/**
 * Where the errors of a rejected file are, and what they say.
 * @param locate of the file as it was sent.
 */
export function placeErrors(
  erreurs: readonly ErreurFichier[],
  locate: LocateLine,
  language: Language,
): readonly ErrorPlaced[] {
  return erreurs.map((erreur) => {
    const place = erreur.ligne === null ? null : locate(erreur.ligne, erreur.colonne);
    const element = place?.element ?? null;
    const at = place?.at ?? null;
    const said = wordsOf(erreur, language);
    if (at !== null) return { at, element, text: said };
    const words = place === null && erreur.ligne !== null ? `${said} ${PLACE[language](erreur)}` : said;
    const setting = SETTINGS.find(
      (each) =>
        (place !== null && element !== null && each.element.test(element)) ||
        (erreur.ligne === null && each.word.test(erreur.message)),
    )?.setting;
    return {
      at,
      element,
      text: setting === undefined ? words : `${sentence(words)} ${ENVELOPE[language](setting[language])}`,
    };
  });
}

const PLACE: Readonly<Record<Language, (erreur: ErreurFichier) => string>> = {
  fr: ({ ligne, colonne }) => `(ligne ${ligne}${colonne === null ? '' : `, colonne ${colonne}`} du fichier)`,
  en: ({ ligne, colonne }) => `(line ${ligne}${colonne === null ? '' : `, column ${colonne}`} of the file)`,
};

/** CDC's words end without a full stop. */
const sentence = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`);

interface Fault {
  readonly texts: string[];
  readonly headers: Set<string>;
}

/** Stands for a row of which no column in particular is at fault. */
const WHOLE_ROW = '*';

/**
 * The lines of a rejected file once its errors are placed: those of the rows at fault keep CDC's words and the headers to look
 * at; the others, whose rows are not at fault, have neither. Where nothing could be placed, all keep the words.
 */
export function withFaults(
  history: readonly HistoryLine[],
  deposit: Deposit | null,
  errors: readonly ErrorPlaced[],
  result: CheckResult,
): readonly HistoryLine[] {
  const faults = faultsById(errors, deposit, history, result);
  if (faults.size === 0) return history;
  return history.map((line) => {
    if (line.idFlux !== deposit?.idFlux || line.outcome !== 'file-rejected') return line;
    const fault = faults.get(line.idTechnique);
    const message = fault?.texts.join(' ; ') ?? '';
    const fieldsAtFault = fault === undefined ? '' : [...fault.headers].join(' ; ') || WHOLE_ROW;
    return message === line.message && fieldsAtFault === line.fieldsAtFault
      ? line
      : { ...line, message, fieldsAtFault };
  });
}

function faultsById(
  errors: readonly ErrorPlaced[],
  deposit: Deposit | null,
  history: readonly HistoryLine[],
  result: CheckResult,
): ReadonlyMap<string, Fault> {
  const { workspace } = result;
  const states = rowMap(result.rows.map((row) => [row, row]));
  const byId = rowsById(result.rows);
  const sent = history.flatMap(({ idFlux, idTechnique }) =>
    idFlux === deposit?.idFlux ? (byId.get(idTechnique) ?? []) : [],
  );
  const faults = new Map<string, Fault>();
  for (const { at, element, text } of errors) {
    const state = at === null ? undefined : states.get(at);
    if (state === undefined) continue;
    const key = [...elementsNamed(text), element].map(keyOfElement).find((each) => each !== null) ?? null;
    for (const row of isOfCertification(element) ? ofSameCertification(state, sent) : [state]) {
      const fault = faults.get(row.idTechnique) ?? { texts: [], headers: new Set<string>() };
      fault.texts.push(text);
      const columns = tableOn(workspace, row.sheet)?.table.columns ?? {};
      if (key !== null) fault.headers.add(fields[typedIn(key, columns)].header[workspace.language]);
      faults.set(row.idTechnique, fault);
    }
  }
  return faults;
}

/** When the element of a certification is refused, so is every passage under it. */
function ofSameCertification(row: RowState, sent: readonly RowState[]): readonly RowState[] {
  const key = certificationKey(row);
  return sent.filter((each) => certificationKey(each) === key);
}
