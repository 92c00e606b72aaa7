import { frenchDate, type Language } from '#dictionary';
import { OUTCOMES, stepLabel } from '#journal';
import type { Gathered, Piece, Tried } from './gather';
import { WORDS } from './words';

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);

const tableOf = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${headers.map((each) => `<th scope="col">${safe(each)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((each) => `<td>${safe(each)}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

const day = (instant: string): string => (instant === '' ? '' : frenchDate(instant.slice(0, 10)));

/** The page to print: who, what was sent, what came back, what was done, and the files. @param on `2026-12-01` */
export function printedPage({ passages, pieces }: Gathered, language: Language, on: string): string {
  const w = WORDS[language];
  const nameOf = new Map(pieces.map(({ deposit }) => [deposit.idFlux, deposit.fileName]));
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${safe(w.title)}</title>
<style>body{font:11pt/1.4 sans-serif;margin:2cm}table{border-collapse:collapse;width:100%;margin:.5em 0 1.5em}th,td{border:1px solid #888;padding:.3em .5em;text-align:left;vertical-align:top;overflow-wrap:anywhere}h2{break-after:avoid}tr{break-inside:avoid}</style></head>
<body><h1>${safe(w.title)}</h1><p>${safe(w.made(day(on)))} ${safe(w.why)}</p>
${passages.map((each) => section(each, nameOf, language)).join('\n')}
<h2>${safe(w.files)}</h2>
${tableOf(
  [w.file, 'SHA-256', ''],
  pieces.map((piece) => [piece.name, piece.sha256, stateOf(piece, language)]),
)}
</body></html>
`;
}

export function stateOf({ from }: Piece, language: Language): string {
  const w = WORDS[language];
  if (from === null) return w.missing;
  return from === 'given' ? w.given : w.rewritten;
}

function section(
  { row, idTechnique, lines, demarches }: Tried,
  nameOf: ReadonlyMap<string, string>,
  language: Language,
): string {
  const w = WORDS[language];
  const last = lines.at(-1);
  const who = [last?.nomNaissance, last?.prenom1].filter(Boolean).join(' ');
  const where = row === null ? '' : ` · ${w.row} ${row.row} (${row.sheet})`;
  const about = [who, last?.code, day(last?.dateDebutValidite ?? ''), idTechnique]
    .filter(Boolean)
    .join(' · ');
  return `<h2>${safe(about + where)}</h2>
${tableOf(
  [w.sent, w.file, w.outcome, w.message],
  lines.map(({ date, idFlux, outcome, message }) => [
    day(date),
    nameOf.get(idFlux) ?? idFlux,
    outcome === null ? w.waiting : OUTCOMES[outcome][language],
    message,
  ]),
)}
<h3>${safe(w.steps)}</h3>
${
  demarches.length === 0
    ? `<p>${safe(w.noSteps)}</p>`
    : tableOf(
        [w.date, w.by, w.step, w.reason],
        demarches.map(({ date, by, code, reason }) => [
          day(date),
          by,
          stepLabel(code, language) || code,
          reason,
        ]),
      )
}`;
}
