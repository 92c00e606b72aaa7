import fc from 'fast-check';
import type { Command } from './command';
import { accept, answer, cancel, drop, forget, send, suppress, tamper } from './files';
import {
  changePerson,
  copy,
  duplicate,
  edit,
  erase,
  eraseStatuses,
  fill,
  respell,
  retype,
  setAside,
  sort,
  status,
  swapIds,
} from './hands';
import { lift, look, reopen } from './looks';
import type { Model } from './model';
import { PLACES, type System } from './system';

/** What hands, CDC and chance may do, those that matter most more often. */
export const commands = fc.commands(
  [
    fill,
    fill,
    fill,
    changePerson,
    edit,
    retype,
    respell,
    swapIds,
    sort,
    copy,
    duplicate,
    duplicate,
    erase,
    status,
    eraseStatuses,
    setAside,
    lift,
    send,
    send,
    accept,
    accept,
    drop,
    answer,
    answer,
    suppress,
    suppress,
    cancel,
    tamper,
    forget,
    reopen,
  ],
  { maxCommands: 24, size: 'max' },
);

/** Plays commands on a model and a workbook; then the workbook is looked at as it stands. */
export async function play(system: System, played: Iterable<Command>): Promise<void> {
  const model: Model = {
    rows: Array.from({ length: PLACES }, () => null),
    asides: Array.from({ length: PLACES }, () => false),
    files: [],
    lifts: new Set(),
    deleted: new Set(),
    answers: 0,
  };
  await fc.asyncModelRun(() => ({ model, real: system }), played);
  await look(model, system);
}
