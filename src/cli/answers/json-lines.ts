/** So many items of a list at a time. */
const ITEMS = 1000;

/**
 * An answer in JSON, as `JSON.stringify(answer, null, 2)` writes it, in pieces that end where a line does: the lists of 200 000
 * rows are never there whole as a text.
 */
export function* jsonLines(answer: unknown): Generator<string> {
  const said = Object.entries(typeof answer === 'object' && !Array.isArray(answer) ? (answer ?? {}) : {});
  const entries: readonly (readonly [string, unknown])[] = said.filter(([, value]) => value !== undefined);
  if (entries.length === 0) {
    yield JSON.stringify(answer, null, 2);
    return;
  }
  yield '{';
  for (const [index, [key, value]] of entries.entries()) {
    const comma = index < entries.length - 1 ? ',' : '';
    const name = `  ${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) {
      yield `${name}[`;
      for (let first = 0; first < value.length; first += ITEMS) {
        const items = value.slice(first, first + ITEMS).map((item) => `    ${indented(item, 4)}`);
        yield items.join(',\n') + (first + ITEMS < value.length ? ',' : '');
      }
      yield `  ]${comma}`;
    } else yield `${name}${indented(value, 2)}${comma}`;
  }
  yield '}';
}

/** In JSON a line end inside a text is escaped: those that are left are between lines. */
const indented = (value: unknown, blanks: number): string =>
  JSON.stringify(value ?? null, null, 2).replaceAll('\n', `\n${' '.repeat(blanks)}`);
