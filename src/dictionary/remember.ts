/** Answers kept at a time: more than the towns or the first names of a large workbook, little memory. */
const MOST = 4096;

/**
 * The same function of a text, which remembers what it answered: workbooks say the same thing on thousands of rows.
 * When it remembers too much it starts again, so that memory stays small whatever comes.
 * @param most answers kept at a time
 */
export function remember<T>(answer: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const made = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
