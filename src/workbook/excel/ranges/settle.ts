import type { CellValue } from '#dictionary';
import type { RangeValues } from '#workbook';
import type { ExcelSession } from '../answers/session';
import { boxesByRow, type PlacedBox, type PlacedCell } from './boxes';
import { batchesOf, limitsOf } from './pieces';
import { putBackCells } from './put-back';
import {
  forEachSpot,
  isLanded,
  isSame,
  leftBy,
  partsBySpot,
  sendBatch,
  type Former,
  type Sent,
  type Spot,
} from './sent';

/** What did not land as it was meant. */
interface Astray {
  /** Cells that do not hold what they were given. */
  readonly missed: readonly PlacedCell[];
  /** Cells that were given nothing, and hold something else than they did. */
  readonly spoilt: readonly Former[];
}

function astrayIn(sents: readonly Sent[]): Astray {
  const missed: PlacedCell[] = [];
  const spoilt: Former[] = [];
  for (const { box, before, after } of sents.flatMap(({ parts }) => parts)) {
    const isComputed = before.hasSpill();
    forEachSpot(box, (spot, given: CellValue | undefined) => {
      const now = after.at(spot.row, spot.column);
      if (given !== undefined) {
        if (!isLanded(given, now.value)) missed.push({ ...spot, value: given });
        return;
      }
      const held = before.at(spot.row, spot.column);
      if (!isComputed && held.formula === null && !isSame(held, now)) spoilt.push({ ...spot, held, now });
    });
  }
  return { missed, spoilt };
}

/** What is to stand meanwhile. */
interface Standing {
  readonly witnesses: readonly RangeValues[];
  /** Requests that may have written into the witnesses. */
  readonly earlier: readonly Sent[];
}

/** What became of writing again. */
export interface Settled {
  readonly sents: readonly Sent[];
  /** Cells that Excel does not keep. */
  readonly missed: readonly Spot[];
  /** Cells that hold what is not theirs, since rows moved before it could be mended. */
  readonly lost: readonly Spot[];
}

/**
 * Writes again, row by row, what did not land: rows were hidden since they were last seen. A range of one row is always
 * right. What is written again where rows moved in between is not put back here.
 */
export async function settle(
  excel: ExcelSession,
  sent: Sent,
  { witnesses, earlier }: Standing = { witnesses: [], earlier: [] },
): Promise<Settled> {
  const { missed, spoilt } = astrayIn([sent]);
  const again: Sent[] = [];
  if (missed.length + spoilt.length === 0) return { sents: again, missed, lost: [] };
  const partAt = partsBySpot([sent]);
  const boxes = boxesByRow(missed).map((box): PlacedBox => ({
    ...box,
    formatAt: (row, column) => partAt(box.sheet, row, column)?.box.formatAt?.(row, column),
  }));
  for (const batch of batchesOf(boxes, limitsOf(excel))) {
    const accepts = leftBy([...earlier, sent, ...again]);
    const anew = await excel.run(async (context) => {
      const sending = sendBatch(context, batch, { witnesses, accepts });
      await context.sync();
      return sending;
    });
    again.push(anew);
    if (!anew.isExpected()) return { sents: again, missed: [], lost: [...missed, ...spoilt] };
  }
  await putBackCells(excel, spoilt);
  return { sents: again, missed: astrayIn(again).missed, lost: [] };
}
