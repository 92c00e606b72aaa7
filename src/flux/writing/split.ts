import type { Values } from '#dictionary';
import type { Envelope, FluxPassage } from '../types';
import { compilePassage, type Sink } from './compile';
import { envelopePieces } from './document';
import { certificationKey, groupPassages } from './group';
import type { FluxPlan } from './plan-node';

/** What one file may hold. Source: domain.md. */
export const MAX_PASSAGES = 200_000;
/** Bytes of UTF-8. */
export const MAX_BYTES = 200_000_000;

export interface Limits {
  /** At most {@link MAX_PASSAGES}, which it is when it is not given. */
  readonly maxPassages?: number;
  /** Bytes; at most {@link MAX_BYTES}, which it is when it is not given. */
  readonly maxBytes?: number;
}

/**
 * Passages, file by file, in their order: each file is within the limits once written, envelope included. A
 * passage too big by itself is alone. Measured by writing.
 * @param envelope any that is as long as those of the files
 * @throws BadInputError as `writeFlux` for what cannot be written
 */
export function splitPassages(
  passages: readonly FluxPassage[],
  envelope: Envelope,
  plan: FluxPlan,
  limits: Limits = {},
): readonly (readonly FluxPassage[])[] {
  const maxPassages = Math.max(1, Math.min(limits.maxPassages ?? MAX_PASSAGES, MAX_PASSAGES));
  const maxBytes = Math.min(limits.maxBytes ?? MAX_BYTES, MAX_BYTES);
  const measure = measurer(envelope, plan);
  const files: FluxPassage[][] = [];
  let file: FluxPassage[] = [];
  let bytes = 0;
  let certifications = new Set<string>();

  for (const passage of passages) {
    const key = certificationKey(passage);
    const size = measure.passage(passage);
    const around = measure.around(key, passage);
    const added = size + (certifications.has(key) ? 0 : around.certification);
    if (file.length > 0 && (file.length === maxPassages || bytes + added > maxBytes)) {
      file = [];
      certifications = new Set();
    }
    if (file.length === 0) {
      files.push(file);
      bytes = around.envelope + around.certification + size;
    } else bytes += added;
    certifications.add(key);
    file.push(passage);
  }
  return files;
}

/** Bytes of the parts of a file. */
function measurer(envelope: Envelope, plan: FluxPlan) {
  const render = compilePassage(plan);
  const encoder = new TextEncoder();
  let scratch = new Uint8Array(1 << 14);
  const bytesOf = (text: string): number => {
    if (scratch.length < text.length * 3) scratch = new Uint8Array(text.length * 3);
    return encoder.encodeInto(text, scratch).written;
  };
  const around = (certifications: readonly Values[]): number =>
    bytesOf(envelopePieces(envelope, certifications, plan).join(''));
  const sizes = new Map<string, { readonly envelope: number; readonly certification: number }>();
  return {
    passage: (passage: FluxPassage): number => {
      const sink: Sink = { text: '', lines: 0 };
      render(passage, sink);
      return bytesOf(sink.text);
    },
    around: (key: string, passage: FluxPassage) => {
      const known = sizes.get(key);
      if (known !== undefined) return known;
      const once = groupPassages([passage]).map(({ certification }) => certification);
      const certification = around([...once, ...once]) - around(once);
      const size = { envelope: around(once) - certification, certification };
      sizes.set(key, size);
      return size;
    },
  };
}
