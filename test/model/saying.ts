import type { CheckResult } from '#actions/checking';
import {
  declareSame,
  declareSent,
  recordNewIds,
  recordSteps,
  REPLACED_AT_CDC,
  stepBackDeposit,
  takeBackDeclaration,
  writeNewId,
} from '#actions/recording';
import { BadInputError, type CellValue } from '#dictionary';
import { REQUEST_ANSWERED } from '#journal';
import { SHEET } from '../actions/workbooks';

/** Where the user says when a holder asked for a correction. */
export const REQUEST = 'Demande reçue le';

/** null for what is refused in a sentence. */
async function unlessRefused<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof BadInputError) return null;
    throw error;
  }
}

/** What someone says of a row, on a click. */
export interface Saying {
  /** Rows of which CDC says that it has them already, and nothing bears it out. */
  readonly doubtful: () => Promise<readonly number[]>;
  /** Says that a row was sent by another way. @returns the flux that stands for it; null where it cannot be said. */
  readonly declare: (row: number) => Promise<string | null>;
  /** Comes back on the accusé of a file. @returns whether there was one. */
  readonly stepBack: (idFlux: string) => Promise<boolean>;
  /** @returns whether the declaration was taken back. */
  readonly takeBack: (idFlux: string) => Promise<boolean>;
  /** Says that what CDC has already is this passage. @returns the flux that stands for it; null where it cannot be said. */
  readonly same: (row: number) => Promise<string | null>;
  /** Gives a row a new id. @returns the id; null where it still serves. */
  readonly renew: (row: number) => Promise<string | null>;
  readonly noteReplacement: (row: number) => Promise<void>;
  /** Notes that the holder asked for a correction; and the answer. */
  readonly request: (row: number, isAnswered: boolean) => Promise<void>;
}

/** @param type puts a cell into a row, by the header of its column. */
export function saying(
  checkNow: () => Promise<CheckResult>,
  type: (row: number, header: string, cell: CellValue) => Promise<unknown>,
): Saying {
  /** Does what is asked of a row, as it was just checked. */
  async function withRow<T>(
    row: number,
    act: (result: CheckResult, state: CheckResult['rows'][number]) => Promise<T>,
  ): Promise<T | null> {
    const result = await checkNow();
    const state = result.rows.find((each) => each.row === row);
    return state === undefined ? null : unlessRefused(async () => act(result, state));
  }

  return {
    doubtful: async () =>
      (await checkNow()).rows.flatMap(({ row, status }) => (status === 'doubtful' ? row : [])),
    declare: async (row) =>
      unlessRefused(async () => {
        const said = { rows: [{ sheet: SHEET, row }], date: '2026-03-25', how: 'portail', by: '' };
        return (await declareSent(await checkNow(), said)).deposit.idFlux;
      }),
    stepBack: async (idFlux) => {
      const result = await checkNow();
      const state = result.journal.deposits.find((each) => each.idFlux === idFlux)?.state ?? 'deposited';
      if (state === 'deposited') return false;
      return (await unlessRefused(async () => stepBackDeposit(result, { idFlux, by: '' }))) !== null;
    },
    takeBack: async (idFlux) =>
      (await unlessRefused(async () =>
        takeBackDeclaration(await checkNow(), { idFlux, by: '', reason: 'erreur' }),
      )) !== null,
    same: async (row) =>
      withRow(row, async (result, state) => {
        const said = { row: state, reason: 'transmis en 2024', by: '' };
        return (await declareSame(result, said)).journal.deposits.at(-1)?.idFlux ?? null;
      }),
    renew: async (row) =>
      withRow(row, async (result, state) => {
        const id = await writeNewId(result, state);
        await recordNewIds(await checkNow(), [{ before: state.idTechnique, id, by: '' }]);
        return id;
      }),
    noteReplacement: async (row) => {
      await withRow(row, async (result, { idTechnique }) => {
        const step = { idTechnique, code: REPLACED_AT_CDC, reason: 'à remplacer', by: '' };
        return recordSteps(result, [step]);
      });
    },
    request: async (row, isAnswered) => {
      await type(row, REQUEST, '20/03/2026');
      if (isAnswered)
        await withRow(row, async (result, { idTechnique }) => {
          const step = { idTechnique, code: REQUEST_ANSWERED, reason: 'rien à corriger', by: '' };
          return recordSteps(result, [step]);
        });
    },
  };
}
