import fc from 'fast-check';
import {
  declare,
  overtake,
  renew,
  refuseAll,
  replaceAtCdc,
  request,
  same,
  takeBack,
  takeBackAnswer,
} from './answers';
import type { Command } from './command';
import { accept, answer, cancel, drop, send, suppress } from './files';
import {
  changePerson,
  copy,
  duplicate,
  edit,
  erase,
  eraseStatuses,
  fill,
  fillRow,
  respell,
  retype,
  setAside,
  sort,
  status,
  swapIds,
  triplicate,
} from './hands';
import { lift, look, reopen } from './looks';
import type { Model } from './model';
import { forget, tamper, typeOver } from './tampering';
import { PLACES, type System } from './system';

/** What hands, CDC and chance may do, those that matter most more often. */
export const commands = fc.commands(
  [
    fill,
    fill,
    fill,
    changePerson,
    overtake,
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
    lift,
    triplicate,
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
    declare,
    declare,
    takeBack,
    takeBackAnswer,
    refuseAll,
    same,
    same,
    renew,
    replaceAtCdc,
    request,
    tamper,
    typeOver,
    forget,
    reopen,
  ],
  { maxCommands: 20, size: 'max' },
);

/** How many rows are there at first. */
export const begun = fc.nat(4);

/** Plays commands on a model and a workbook; then the workbook is looked at as it stands. */
export async function play(system: System, rows: number, played: Iterable<Command>): Promise<void> {
  const model: Model = {
    rows: Array.from({ length: PLACES }, () => null),
    asides: Array.from({ length: PLACES }, () => false),
    files: [],
    lifts: new Set(),
    deleted: new Set(),
    everDeleted: new Set(),
    renewed: new Map(),
    answers: 0,
  };
  for (let at = 0; at < rows; at += 1) await fillRow({ at, person: at, id: at, word: null }, model, system);
  await fc.asyncModelRun(() => ({ model, real: system }), played);
  await look(model, system);
}
