import { BadInputError, type RowAt } from '#dictionary';
import { messages } from '../messages';
import type { Envelope, FluxFile, FluxPassage } from '../types';
import { isFilled } from './choose';
import { compilePassage, type Sink } from './compile';
import { envelopePieces } from './document';
import { groupPassages } from './group';
import type { FluxPlan } from './plan-node';

/** UTF-16 units of text kept before they become bytes. */
const BLOCK = 1 << 20;

/**
 * A file: UTF-8, LF, one element a line, passages grouped by type, code and natureDeposant in the order the
 * groups first appear. The same envelope and passages give the same bytes. Values must come in the words of
 * the schema ({@link FluxPassage}); what is written parses back exactly.
 * @throws BadInputError `nothing-to-write`, `action-not-in-schema`, `branch-not-in-schema`,
 * `field-not-in-schema`, `illegal-character`, `unreadable-resultats`: nothing may then be offered.
 */
export function writeFlux(envelope: Envelope, passages: readonly FluxPassage[], plan: FluxPlan): FluxFile {
  if (passages.length === 0) throw new BadInputError('nothing-to-write', messages.nothingToWrite());
  if (!plan.hasAction && envelope.action !== 'CREATION')
    throw new BadInputError('action-not-in-schema', messages.actionUnknown(envelope.action, plan.version));

  const groups = groupPassages(passages);
  const pieces = envelopePieces(
    envelope,
    groups.map(({ certification }) => certification),
    plan,
  );
  const render = compilePassage(plan);
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  const rows: RowAt[] = [];
  const startLines: number[] = [];
  const sink: Sink = { text: '', lines: 0 };
  const flush = (): void => {
    if (sink.text !== '') chunks.push(encoder.encode(sink.text));
    sink.text = '';
  };
  const addPiece = (index: number): void => {
    const piece = pieces[index] ?? '';
    sink.text += piece;
    sink.lines += piece.split('\n').length - 1;
  };

  for (const [index, group] of groups.entries()) {
    addPiece(index);
    for (const passage of group.passages) {
      refuseWhatHasNoPlace(passage, plan);
      rows.push({ sheet: passage.sheet, row: passage.row });
      startLines.push(sink.lines + 1);
      render(passage, sink);
      if (sink.text.length > BLOCK) flush();
    }
  }
  addPiece(groups.length);
  flush();
  return { chunks, bytes: chunks.reduce((sum, chunk) => sum + chunk.length, 0), rows, startLines };
}

/** Nothing is left out without a word. */
function refuseWhatHasNoPlace(passage: FluxPassage, plan: FluxPlan): void {
  const { branch, values } = passage;
  if (!plan.branches.includes(branch))
    throw new BadInputError('branch-not-in-schema', messages.branchUnknown(passage, branch, plan.version));
  const absent = plan.absent.find((key) => isFilled(values[key]));
  if (absent !== undefined)
    throw new BadInputError('field-not-in-schema', messages.fieldUnknown(passage, absent, plan.version));
}
