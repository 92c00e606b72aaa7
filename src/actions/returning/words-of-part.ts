import { SaxesParser } from 'saxes';

/** What ends a text that stands in several runs. */
const WHOLE: ReadonlySet<string> = new Set(['si', 'is', 'p', 'text']);

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * The texts of a part of a package and the values of its attributes; what is in several runs (`t`) is one text. Whatever is no XML is
 * text, and what is damaged is read as far as it goes.
 */
export function wordsOf(part: string): readonly string[] {
  const words: string[] = [];
  let runs = '';
  let isInRun = false;
  const put = (text: string) => {
    if (text.trim() !== '') words.push(text);
  };
  const end = () => {
    put(runs);
    runs = '';
  };
  const read = (text: string) => {
    if (isInRun) runs += text;
    else put(text);
  };
  const parser = new SaxesParser({ xmlns: false, fragment: true });
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    if (localName(name) === 't') isInRun = true;
    Object.values(attributes).forEach(put);
  });
  parser.on('text', read);
  parser.on('cdata', read);
  parser.on('comment', put);
  parser.on('closetag', ({ name }) => {
    if (localName(name) === 't') isInRun = false;
    if (WHOLE.has(localName(name))) end();
  });
  parser.write(part).close();
  end();
  return words;
}
