import { XMLParser } from 'fast-xml-parser';
import { compareFlux, writeFlux } from '#flux';
import { SaxesParser } from 'saxes';
import { plan } from './inputs';
import { timed, type Job } from './job';
import { envelope, passages } from './passages';

/** Reads the file back and holds every value against its passage. */
export const ours: Job = (rows) => {
  const input = passages(rows);
  const file = writeFlux(envelope, input, plan);
  return timed(
    () => compareFlux(file, input),
    (differences) => `${differences.length} differences`,
  );
};

/** Only reads it. */
export const fastXmlParser: Job = (rows) => {
  const bytes = Buffer.concat(writeFlux(envelope, passages(rows), plan).chunks);
  const parser = new XMLParser({ parseTagValue: false, removeNSPrefix: true });
  return timed(
    () => Object.keys(parser.parse(bytes.toString('utf8'))).length,
    () => 'not compared',
  );
};

/** The parser that we read with, doing nothing. */
export const saxesAlone: Job = (rows) => parsed(writeFlux(envelope, passages(rows), plan).chunks);

/** Parses XML in pieces and keeps nothing of it. */
export function parsed(chunks: readonly Uint8Array[]): ReturnType<Job> {
  return timed(
    () => {
      const parser = new SaxesParser({ xmlns: true });
      const decoder = new TextDecoder();
      for (const chunk of chunks) parser.write(decoder.decode(chunk, { stream: true }));
      parser.close();
    },
    () => 'nothing kept',
  );
}
