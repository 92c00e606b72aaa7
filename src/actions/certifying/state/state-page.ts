import type { Language } from '#dictionary';
import { escaped, printedPage } from '../printed-page';
import { stateTable } from './state-table';
import type { TransmissionState } from './transmission-state';

/** The state of transmission as one page to print. */
export function statePage(state: TransmissionState, language: Language): string {
  const { title, facts, headers, lines, koTitle, koHeaders, ko } = stateTable(state, language);
  const last = lines.length - 1;
  const main = tableOf(
    headers,
    lines.map((cells, index) => [cells, index === last] as const),
  );
  const reasons =
    ko.length === 0
      ? ''
      : `\n<h2>${escaped(koTitle)}</h2>\n${tableOf(
          koHeaders,
          ko.map((cells) => [cells, false] as const),
        )}`;
  return printedPage({ title, workbook: state.workbook, facts, body: main + reasons, language });
}

type Line = readonly [cells: readonly (string | number)[], isStrong: boolean];

function tableOf(headers: readonly string[], lines: readonly Line[]): string {
  const numeric = (index: number) => typeof lines[0]?.[0][index] === 'number';
  const head = headers.map(
    (header, index) => `<th${numeric(index) ? ' class="n"' : ''}>${escaped(header)}</th>`,
  );
  const body = lines.map(([cells, isStrong]) => {
    const row = cells.map((cell) =>
      typeof cell === 'number' ? `<td class="n">${cell}</td>` : `<td>${escaped(cell)}</td>`,
    );
    return `<tr${isStrong ? ' class="strong"' : ''}>${row.join('')}</tr>`;
  });
  return `<table>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
}
