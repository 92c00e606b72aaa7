import { XMLBuilder } from 'fast-xml-parser';
import { renderPassageReference, writeFlux, type FluxPassage } from '#flux';
import { plan } from './inputs';
import { megabytes, timed, type Job } from './job';
import { envelope, passages } from './passages';

export const ours: Job = (rows) => {
  const input = passages(rows);
  return timed(
    () => writeFlux(envelope, input, plan),
    ({ bytes }) => megabytes(bytes),
  );
};

/** One fragment a passage, without an envelope: what the compiled writer replaces. */
export const xmlbuilder2: Job = (rows) => {
  const input = passages(rows);
  return timed(
    () => encoded(input, (passage) => renderPassageReference(passage, plan)),
    (bytes) => megabytes(bytes),
  );
};

/** What no writer can do without: the lines of the values, one after the other, in blocks of UTF-8. */
export const bareStrings: Job = (rows) => {
  const input = passages(rows);
  return timed(
    () =>
      encoded(input, ({ values }) => {
        let text = '';
        for (const [name, value] of Object.entries(values))
          text += `          <cpf:${name}>${value}</cpf:${name}>\n`;
        return text;
      }),
    (bytes) => megabytes(bytes),
  );
};

/** One object a passage, values side by side (no container, no nil): an easier job than ours. */
export const fastXmlParser: Job = (rows) => {
  const builder = new XMLBuilder({ format: true, indentBy: ' ' });
  const input = passages(rows);
  return timed(
    () =>
      encoded(input, ({ values }) =>
        String(
          builder.build({
            'cpf:passageCertification': Object.fromEntries(
              Object.entries(values).map(([name, value]) => [`cpf:${name}`, value]),
            ),
          }),
        ),
      ),
    (bytes) => megabytes(bytes),
  );
};

/** Passages as blocks of UTF-8 that are kept, as a file would be. */
function encoded(input: readonly FluxPassage[], write: (passage: FluxPassage) => string): number {
  const encoder = new TextEncoder();
  const blocks: Uint8Array[] = [];
  let text = '';
  for (const passage of input) {
    text += write(passage);
    if (text.length < 1 << 20) continue;
    blocks.push(encoder.encode(text));
    text = '';
  }
  blocks.push(encoder.encode(text));
  return blocks.reduce((sum, block) => sum + block.length, 0);
}
