/** Cells of a block as spreadsheets exchange them: tabs between cells, quotes around what holds a tab or a line. */
export function toClipboard(cells: readonly (readonly string[])[]): string {
  return cells
    .map((line) =>
      line.map((text) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t'),
    )
    .join('\r\n');
}

/** The cells of a block that was copied from a spreadsheet or a text; lines are made equally long. */
export function fromClipboard(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = () => {
    lines.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (char === '"' && cell === '') isQuoted = true;
    else if (char === '\t') endCell();
    else if (char === '\n') {
      endCell();
      lines.push([]);
    } else if (char !== '\r') cell += char;
  }
  const last = lines.at(-1) ?? [];
  if (cell !== '' || last.length > 0) endCell();
  else lines.pop();
  const width = Math.max(0, ...lines.map((line) => line.length));
  return lines.map((line) => [...line, ...Array.from({ length: width - line.length }, () => '')]);
}
