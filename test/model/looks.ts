import fc from 'fast-check';
import { command, refuse } from './command';
import {
  acceptedMeanwhile,
  FIRST_ROW,
  liftOf,
  lost,
  outdated,
  passingForSent,
  STATUSES,
  type Model,
} from './model';
import type { System } from './system';

/** What stops a passage that CDC has under another id. */
const SENT = 'already-sent';

/** Someone says why a row goes all the same: what is asked of it is asked no more. */
export const lift = command('lift', fc.nat(5), async (nth, model, system) => {
  const all = await system.asked();
  // Of two rows under one id, the id comes first.
  const isShared = (id: string) => model.rows.filter((row) => row?.id === id).length > 1;
  const asked = all.filter(({ idTechnique }) => !isShared(idTechnique));
  const chosen = asked[nth % Math.max(1, asked.length)];
  if (chosen === undefined || chosen.idTechnique === '') return;
  await system.lift(chosen);
  const row = model.rows[chosen.row - FIRST_ROW];
  if (row) model.lifts.add(liftOf(chosen.code, row));
  const still = (await system.asked()).map(({ code, idTechnique }) => `${code} ${idTechnique}`);
  refuse(
    'is asked again',
    still.filter((each) => each === `${chosen.code} ${chosen.idTechnique}`),
  );
  // One says it of one passage, though others be stopped for the same reason.
  const others = asked.filter(({ code, idTechnique }) => code === SENT && idTechnique !== chosen.idTechnique);
  refuse(
    'is asked no more, though nobody spoke of it',
    others.map(({ code, idTechnique }) => `${code} ${idTechnique}`).filter((each) => !still.includes(each)),
  );
});

/** The rows as the workbook sees them, held against the model. */
export async function look(model: Model, system: System): Promise<void> {
  const { rows, judgement } = await system.check();
  const asked = (await system.asked()).flatMap(({ code, row: at }) => {
    const row = model.rows[at - FIRST_ROW];
    // Another word of *Statut* is another question.
    return row && code !== 'claims-sent' ? liftOf(code, row) : [];
  });
  refuse(
    'is asked again',
    asked.filter((each) => model.lifts.has(each)),
  );
  const seen = rows.map(({ row, status: said }) => ({ row, status: said }));
  refuse(
    'a status that nobody knows',
    seen.filter(({ status: said }) => !STATUSES.includes(said)),
  );
  refuse('passes for sent', passingForSent(model, seen));
  const waiting = new Set(
    judgement.journal.deposits.flatMap(({ idFlux, state }) => (state === 'generated' ? idFlux : [])),
  );
  const files = model.files.filter(({ idFlux, state }) => state === 'made' && waiting.has(idFlux));
  refuse(
    'waits to be dropped again',
    files.flatMap((file) => acceptedMeanwhile(model, file)),
  );
  refuse(
    'waits though it was given up',
    model.files.flatMap(({ idFlux, state }) => (state === 'given-up' && waiting.has(idFlux) ? idFlux : [])),
  );
  refuse(
    'waits as it was',
    // Of one whose state was typed over, nobody can tell: it may have been dropped as it was.
    files.flatMap((file) => (file.isTypedOver ? [] : outdated(model, file))),
  );
  refuse(
    'is lost',
    lost(
      model,
      judgement.departed.map(({ idTechnique }) => idTechnique),
    ),
  );
}

export const reopen = command('reopen', fc.constant(null), async (_none, model, system) => {
  await system.reopen();
  await look(model, system);
});
